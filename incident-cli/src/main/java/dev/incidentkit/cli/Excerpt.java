package dev.incidentkit.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * What of a long document somebody has to read who knows a similar one: how it begins, and the parts at which the two
 * differ, each with its neighbours. A part is a member of the document, or an item of a list that is one.
 */
final class Excerpt {
    private static final int SHORT = 20;
    private static final int LONGEST_RUN = 2;
    private static final int MOST = 6;
    private static final String OMISSION = "  # ...\n";

    private final ImmutableList<String> parts;
    private final ImmutableList<String> others;
    /** For each part the number of the same part in the other document, or -1. */
    private final int[] same;

    private Excerpt(String document, String other) {
        this.parts = parts(document);
        this.others = parts(other);
        this.same = aligned();
    }

    /** The document as it stands if it is short, else what makes it different from the other. */
    static String of(String document, String other) {
        return isLong(document) ? new Excerpt(document, other).text() : document;
    }

    static boolean isLong(String document) {
        return document.lines().count() > SHORT;
    }

    private static ImmutableList<String> parts(String document) {
        List<StringBuilder> parts = new ArrayList<>();
        for (String line : Splitter.on('\n').split(document.stripTrailing())) {
            if (parts.isEmpty() || !line.startsWith("   ")) {
                parts.add(new StringBuilder());
            }
            parts.get(parts.size() - 1).append(line).append('\n');
        }
        return parts.stream().map(StringBuilder::toString).collect(ImmutableList.toImmutableList());
    }

    /** Aligns the two along the longest run of parts that they have in common. */
    private int[] aligned() {
        int[][] common = new int[parts.size() + 1][others.size() + 1];
        for (int i = parts.size() - 1; i >= 0; i--) {
            for (int j = others.size() - 1; j >= 0; j--) {
                common[i][j] = parts.get(i).equals(others.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        int[] aligned = new int[parts.size()];
        int i = 0;
        int j = 0;
        while (i < aligned.length) {
            if (j < others.size() && parts.get(i).equals(others.get(j))) {
                aligned[i++] = j++;
            } else if (j < others.size() && common[i][j + 1] >= common[i + 1][j]) {
                j++;
            } else {
                aligned[i++] = -1;
            }
        }
        return aligned;
    }

    private String text() {
        StringBuilder excerpt = new StringBuilder();
        int shown = 0;
        int run = 0;
        boolean omitting = false;
        for (int i = 0; i < same.length; i++) {
            run = same[i] < 0 ? run + 1 : 0;
            boolean telling = shown < MOST && (run == 0 ? isAtSeam(i) : run <= LONGEST_RUN);
            if (telling || isBeginning(i)) {
                excerpt.append(parts.get(i));
                shown += telling ? 1 : 0;
                omitting = false;
            } else if (!omitting) {
                excerpt.append(OMISSION);
                omitting = true;
            }
        }
        return excerpt.toString();
    }

    /** Whether a member of the document, or the first item of a list. */
    private boolean isBeginning(int i) {
        return !parts.get(i).startsWith(" ") || !parts.get(i - 1).startsWith(" ");
    }

    /** Whether the part before or after this one is another than in the other document. */
    private boolean isAtSeam(int i) {
        boolean before = i > 0 && same[i - 1] != same[i] - 1;
        boolean after = i + 1 < same.length ? same[i + 1] != same[i] + 1 : same[i] != others.size() - 1;
        return before || after;
    }
}
