package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.incidentkit.rules.wording.LabelledSample.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the checks on labelled texts: those they were tuned on, and those kept aside until the end. */
class WordingAccuracyTest {
    private static final String TUNED = "wording.tsv";
    private static final String HELD_OUT = "wording-held-out.tsv";
    private static final Path PAGE = Path.of("..", "docs", "wording.md");

    /** What the checks are trusted for: precision, then recall. */
    private static final ImmutableMap<String, Score> GOALS = ImmutableMap.of(
            "conditions", goal(95, 90),
            "actions", goal(95, 90),
            "timeline", goal(90, 80),
            "blame", goal(90, 80),
            "rootcause", goal(90, 80),
            "needs", goal(90, 80));

    /** What was reached on the texts kept aside, a little rounded down: a change that falls below has lost something. */
    private static final ImmutableMap<String, Score> REACHED = ImmutableMap.of(
            "conditions", goal(93, 95),
            "actions", goal(95, 93),
            "timeline", goal(93, 90),
            "blame", goal(92, 83),
            "rootcause", goal(82, 95),
            "needs", goal(95, 95));

    private static final ImmutableList<Row> ALL =
            ImmutableList.copyOf(Iterables.concat(LabelledSample.rows(TUNED), LabelledSample.rows(HELD_OUT)));
    private static final ImmutableSet<String> MISJUDGED =
            ImmutableSet.copyOf(LabelledSample.lines("wording-misjudged.tsv"));

    @Test
    void everyCheckIsRightOftenEnoughToBeTrusted() {
        assertReached(TUNED, GOALS);
    }

    @Test
    void whatWasReachedOnTextsKeptAsideIsKept() {
        assertReached(HELD_OUT, REACHED);
    }

    private static void assertReached(String file, ImmutableMap<String, Score> goals) {
        goals.forEach((task, goal) -> {
            Score score = score(file, task);
            assertThat(score.precision()).as(score.line(task)).isGreaterThanOrEqualTo(goal.precision());
            assertThat(score.recall()).as(score.line(task)).isGreaterThanOrEqualTo(goal.recall());
        });
    }

    /** If this fails, the figures of the page are old: copy the lines of the message into it. */
    @ParameterizedTest
    @ValueSource(strings = {TUNED, HELD_OUT})
    void thePageTellsTheFiguresThatAreMeasured(String file) throws IOException {
        String page = Files.readString(PAGE);

        assertThat(page).contains(table(file));
    }

    @Test
    void theSampleIsLargeAndNoTextIsInBothParts() {
        Set<String> seen = new HashSet<>();

        assertThat(ALL)
                .hasSizeGreaterThan(900)
                .allSatisfy(row -> assertThat(seen.add(row.task() + row.text().toLowerCase(Locale.ROOT)))
                        .as("%s stands there twice", row)
                        .isTrue());
    }

    /** Texts that are misjudged stand in a file: a change that mends one must not pay for it with another. */
    @ParameterizedTest
    @MethodSource("kinds")
    void noTextIsMisjudgedButThoseThatAreKnownToBe(String task, boolean flagged, boolean hard) {
        assertThat(ALL)
                .filteredOn(row -> row.task().equals(task) && row.flagged() == flagged && row.hard() == hard)
                .filteredOn(row -> (row.isFlagged() == flagged) == MISJUDGED.contains(row.task() + '\t' + row.text()))
                .as("texts judged otherwise than wording-misjudged.tsv says")
                .isEmpty();
    }

    @Test
    void whatIsKnownToBeMisjudgedIsInTheSample() {
        assertThat(ALL).extracting(row -> row.task() + '\t' + row.text()).containsAll(MISJUDGED);
    }

    static Stream<Arguments> kinds() {
        return Sets.cartesianProduct(
                        LabelledSample.CHECKS.keySet(), ImmutableSet.of(true, false), ImmutableSet.of(true, false))
                .stream()
                .map(kind -> arguments(kind.toArray()));
    }

    private static String table(String file) {
        ImmutableSet<String> tasks = LabelledSample.CHECKS.keySet();
        return tasks.stream().map(task -> score(file, task).line(task)).collect(Collectors.joining("\n"));
    }

    private static Score score(String file, String task) {
        return Score.of(LabelledSample.rows(file).stream()
                .filter(row -> row.task().equals(task))
                .collect(ImmutableList.toImmutableList()));
    }

    private static Score goal(int precision, int recall) {
        return new Score(0, precision * recall, (100 - precision) * recall, (100 - recall) * precision);
    }
}
