package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Quotation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which of the known words somebody probably meant. */
public final class Nearest {
    private static final int LONGEST = 64;

    private Nearest() {}

    /** What to say of a word that isn't known: the one that was probably meant, or else all that are known. */
    public static String advice(String word, ImmutableCollection<String> known) {
        return of(word, known)
                .map(nearest -> "did you mean " + Quotation.unquoted(nearest) + "?")
                .orElseGet(() -> oneOf(known));
    }

    private static String oneOf(ImmutableCollection<String> known) {
        return known.size() == 1 ? "write " + known.iterator().next() : "write one of " + String.join(", ", known);
    }

    /** The known word that is nearest to this one, if it is near, and nearer than any other. */
    public static Optional<String> of(String word, ImmutableCollection<String> known) {
        String wanted = normal(word);
        if (wanted.length() > LONGEST) {
            return Optional.empty();
        }
        int limit = wanted.length() <= 3 ? 1 : Math.max(2, wanted.length() / 3);
        int best = limit;
        ImmutableList<String> nearest = ImmutableList.of();
        for (String candidate : known) {
            int distance = distance(wanted, normal(candidate));
            if (distance < best || distance == best && nearest.isEmpty()) {
                best = distance;
                nearest = ImmutableList.of(candidate);
            } else if (distance == best) {
                nearest = ImmutableList.<String>builder()
                        .addAll(nearest)
                        .add(candidate)
                        .build();
            }
        }
        return nearest.size() == 1 ? Optional.of(nearest.get(0)) : Optional.empty();
    }

    private static String normal(String word) {
        return word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }

    /** How many letters to insert, remove, replace or swap with their neighbour to come from one word to the other. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] spare = beforeLast;
            beforeLast = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }
}
