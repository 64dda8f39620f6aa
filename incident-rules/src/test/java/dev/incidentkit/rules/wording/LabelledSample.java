package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Sentences in the manner of real reports, timelines and postmortems, each labelled by hand before any cue was tuned on it. */
final class LabelledSample {
    static final ImmutableMap<String, WordingCheck> CHECKS = ImmutableMap.of(
            "conditions", WordingCheck.CONDITIONS,
            "actions", WordingCheck.ACTIONS,
            "timeline", WordingCheck.ENTRY,
            "blame", WordingCheck.POSTMORTEM,
            "rootcause", WordingCheck.ROOT_CAUSE,
            "needs", WordingCheck.NEEDS);
    private static final ImmutableSet<String> FLAGGED =
            ImmutableSet.of("speculation", "promise", "interpretation", "blaming", "surface", "implicit");
    private static final ImmutableSet<String> CLEAN = ImmutableSet.of(
            "fact", "in-flight-or-done", "record", "blameless", "deep", "explicit-need", "explicit-none");

    /** One labelled text: what the check has to say of it, and whether it is one of the hard ones. */
    record Row(String task, String text, boolean flagged, boolean hard) {
        boolean isFlagged() {
            return !checkNotNull(CHECKS.get(task)).broken(text).isEmpty();
        }
    }

    private LabelledSample() {}

    /** The rows of a file for the tasks of {@link #CHECKS}; owners and due dates are measured elsewhere. */
    static ImmutableList<Row> rows(String file) {
        return lines(file).stream()
                .skip(1)
                .map(line -> Splitter.on('\t').splitToList(line))
                .filter(cells -> CHECKS.containsKey(cells.get(0)))
                .map(LabelledSample::row)
                .collect(ImmutableList.toImmutableList());
    }

    /** The lines of a file. */
    static ImmutableList<String> lines(String file) {
        try {
            String tsv = Resources.toString(Resources.getResource(LabelledSample.class, file), StandardCharsets.UTF_8);
            return ImmutableList.copyOf(Splitter.on('\n').omitEmptyStrings().split(tsv));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> cells) {
        String label = cells.get(2);
        checkArgument(FLAGGED.contains(label) || CLEAN.contains(label), "%s is no label: %s", label, cells);
        return new Row(
                cells.get(0),
                cells.get(1),
                FLAGGED.contains(label),
                cells.get(4).equals("1"));
    }
}
