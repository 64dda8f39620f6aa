package dev.incidentkit.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of a long document somebody has to read who knows a similar one: the parts in which the two differ, each with
 * its neighbours. A part is a member of the document, or an item of a list that is one.
 */
final class Excerpt {
    private static final int SHORT = 20;
    private static final String OMISSION = "  # ...\n";

    private Excerpt() {}

    /** The document as it stands if it is short, else what makes it different from the other. */
    static String of(String document, String other) {
        if (document.lines().count() <= SHORT) {
            return document;
        }
        ImmutableList<String> parts = parts(document);
        boolean[] shown = shown(parts, new HashSet<>(parts(other)));
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < shown.length; i++) {
            if (shown[i]) {
                excerpt.append(parts.get(i));
            } else if (i == 0 || shown[i - 1]) {
                excerpt.append(OMISSION);
            }
        }
        return excerpt.toString();
    }

    private static boolean[] shown(ImmutableList<String> parts, Set<String> known) {
        boolean[] shown = new boolean[parts.size()];
        for (int i = 0; i < shown.length; i++) {
            boolean isMember = !parts.get(i).startsWith(" ");
            if (isMember) {
                shown[i] = true;
            }
            if (!known.contains(parts.get(i))) {
                for (int near = Math.max(0, i - 1); near <= Math.min(i + 1, shown.length - 1); near++) {
                    shown[near] = true;
                }
            }
        }
        return shown;
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
}
