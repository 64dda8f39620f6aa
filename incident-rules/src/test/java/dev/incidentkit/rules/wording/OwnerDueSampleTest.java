package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** How well owners and due dates are recognised, on labelled samples. Hard cases count double. */
class OwnerDueSampleTest {
    private static final double PRECISION = 0.95;
    private static final double RECALL = 0.90;

    /** What is taken for the other kind, and known to be. */
    private static final ImmutableSet<String> MISREAD = ImmutableSet.of(
            "lead dev, that is Marisol Vega",
            "vendor's engineer Sam Whitlock",
            "to be decided by Sam",
            "Page, Julian",
            "abu bakr",
            "St. John, Alice",
            "Liebherr",
            "DeLaval",
            "City of Bergen",
            "April Day",
            "gh: @tobiasw");

    private record Row(String task, String text, boolean wrong, int weight) {}

    @ParameterizedTest
    @MethodSource("tasksAndFiles")
    void flagsAreRightAndNothingMuchIsMissed(String task, String file) throws IOException {
        Predicate<String> flags = flags(task);
        int right = 0;
        int falseAlarms = 0;
        int missed = 0;
        StringBuilder wrong = new StringBuilder();
        for (Row row : rows(file)) {
            if (!row.task().equals(task)) {
                continue;
            }
            boolean flagged = flags.test(row.text());
            right += flagged && row.wrong() ? row.weight() : 0;
            falseAlarms += flagged && !row.wrong() ? row.weight() : 0;
            missed += !flagged && row.wrong() ? row.weight() : 0;
            if (flagged != row.wrong()) {
                wrong.append(flagged ? "\nfalse alarm: " : "\nmissed: ").append(row.text());
            }
        }
        double precision = (double) right / (right + falseAlarms);
        double recall = (double) right / (right + missed);
        if (Boolean.getBoolean("incidentkit.sample.print")) {
            System.out.printf("%s %s: precision %.3f recall %.3f%s%n", file, task, precision, recall, wrong);
        }
        assertThat(precision).as(wrong.toString()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(recall).as(wrong.toString()).isGreaterThanOrEqualTo(RECALL);
    }

    /** The texts were looked at one by one, so what is read rightly stays so. */
    @ParameterizedTest
    @MethodSource("tasksAndFiles")
    void nothingElseIsMisread(String task, String file) throws IOException {
        Predicate<String> flags = flags(task);
        assertThat(rows(file))
                .filteredOn(row -> row.task().equals(task) && flags.test(row.text()) != row.wrong())
                .extracting(Row::text)
                .isSubsetOf(MISREAD);
    }

    static Stream<Arguments> tasksAndFiles() {
        return Stream.of("owner", "due")
                .flatMap(
                        task -> Stream.of("owner-due.tsv", "owner-due-held.tsv").map(file -> arguments(task, file)));
    }

    private static Predicate<String> flags(String task) {
        return task.equals("owner")
                ? text -> Owner.read(text).objection().isPresent()
                : text -> DueDate.read(text).objection().isPresent();
    }

    private static List<Row> rows(String file) throws IOException {
        return Resources.readLines(Resources.getResource(OwnerDueSampleTest.class, file), StandardCharsets.UTF_8)
                .stream()
                .skip(1)
                .map(line -> Splitter.on('\t').splitToList(line))
                .map(cells -> new Row(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2).startsWith("not-"),
                        cells.get(4).equals("1") ? 2 : 1))
                .toList();
    }
}
