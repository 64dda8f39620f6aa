package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCheckTest {
    /** A small incident by the book, as the entries of a timeline and as the lines of a log. */
    private static final ImmutableList<String> ENTRIES = ImmutableList.of(
            "{'at': '2026-05-20T14:32:00Z', 'by': 'amara', 'event': 'declared', 'summary': 'the wiki is down', 'reasons': ['critical-system-blocked']}",
            "{'at': '2026-05-20T14:32:00Z', 'by': 'amara', 'event': 'role-assigned', 'role': 'incident-commander', 'person': 'amara'}",
            "{'at': '2026-05-20T14:33:00Z', 'by': 'amara', 'event': 'severity-called', 'severity': 'SEV-4'}",
            "{'at': '2026-05-20T14:34:00Z', 'by': 'amara', 'event': 'channel-opened', 'channel': '#inc-2026-05-20-wiki-down'}",
            "{'at': '2026-05-20T14:34:00Z', 'by': 'amara', 'event': 'role-assigned', 'role': 'subject-matter-expert', 'person': 'chen'}",
            "{'at': '2026-05-20T14:36:00Z', 'by': 'amara', 'event': 'action-started', 'action': 'restart the wiki', 'hands-on': true}");

    private static final ImmutableList<String> LINES =
            ENTRIES.stream().map(entry -> entry.replace('\'', '"')).collect(ImmutableList.toImmutableList());

    @TempDir
    Path folder;

    private String file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String yaml() throws Exception {
        return file(
                "t.yaml", "kind: timeline\nincident: wiki-down\nentries:\n  - " + String.join("\n  - ", LINES) + "\n");
    }

    private String log(String... before) throws Exception {
        return file("wiki-down.jsonl", String.join("", before) + String.join("\n", LINES) + "\n");
    }

    private static String line(String text, String part) {
        return text.lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElse("nothing of " + part + " in " + text);
    }

    @Test
    void aFindingPointsAtItsEntry() throws Exception {
        String file = yaml();
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(line(run.out(), "command/ic-does-not-execute")).startsWith(file + ":9:5: error: ");
    }

    @Test
    void aFindingOfALogPointsAtItsLine() throws Exception {
        String file = log("\n", "{\"kind\": \"timeline\", \"incident\": \"x\"}\n");
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(1);
        assertThat(line(run.out(), "command/ic-does-not-execute")).startsWith(file + ":8:1: error: ");
        assertThat(run.out()).contains("1 file, 1 document: ");
    }

    @Test
    void aFindingStandsAtTheSameEntryOfALogAndOfATimeline() throws Exception {
        String late =
                "{\"at\": \"2026-05-20T14:37:00Z\", \"recorded-at\": \"2026-05-20T15:40:00Z\", \"by\": \"amara\", \"event\": \"noted\", \"text\": \"5 %\"}";
        String log = Files.writeString(Path.of(log()), late + "\n", StandardOpenOption.APPEND)
                .toString();
        String timeline = Files.writeString(Path.of(yaml()), "  - " + late + "\n", StandardOpenOption.APPEND)
                .toString();
        assertThat(line(Run.of("check", log).out(), "opening/first-can")).startsWith(log + ":6:1: advice: ");
        assertThat(line(Run.of("check", timeline).out(), "opening/first-can")).startsWith(timeline + ":9:5: advice: ");
    }

    @Test
    void aLogIsCheckedAsATimelineIs() throws Exception {
        for (String asOf : new String[] {"2026-05-20T14:33:30Z", "2026-05-20T14:36:00Z", "2026-05-20T16:00:00Z"}) {
            String timeline = Run.of("check", "--as-of", asOf, yaml()).out();
            String log = Run.of("check", "--as-of", asOf, log()).out();
            assertThat(log.lines().map(TimelineCheckTest::withoutPlace).sorted())
                    .containsExactlyElementsOf(timeline.lines()
                            .map(TimelineCheckTest::withoutPlace)
                            .sorted()
                            .toList());
        }
    }

    private static String withoutPlace(String line) {
        return line.replaceFirst("^.*:\\d+:\\d+: ", "");
    }

    @Test
    void theClockIsWhereTheCallerSays() throws Exception {
        assertThat(Run.of("check", yaml()).out()).doesNotContain("opening/first-can");
        assertThat(Run.of("check", "--as-of", "2026-05-20T14:42:00Z", yaml()).out())
                .doesNotContain("opening/first-can");
        assertThat(Run.of("check", "--as-of", "2026-05-20T14:42:00.001Z", yaml())
                        .out())
                .contains("opening/first-can");
        assertThat(Run.of("check", "--as-of", "2026-05-20T14:35:59Z", yaml()).out())
                .doesNotContain("command/ic-does-not-execute");
    }

    @Test
    void aBrokenLineDoesNotHideTheOthers() throws Exception {
        String file = log("{\"at\": \"yesterday\", \"event\": \"noted\", \"text\": \"\"}\n");
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(file + ":1:8: at: \"yesterday\" is no time; write one such as 2026-05-20T14:32:00Z\n");
        assertThat(line(run.out(), "command/ic-does-not-execute")).startsWith(file + ":7:1: error: ");
    }

    @Test
    void aSecondHeaderOfALogIsToldAndTheRestIsChecked() throws Exception {
        String header = "{\"kind\":\"timeline\",\"incident\":\"x\"}\n";
        String file = log(header, header);
        Run run = Run.of("check", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith(file + ":2:1: ").contains("header").hasLineCount(1);
        assertThat(run.out()).contains("[command/ic-does-not-execute]");
    }

    @Test
    void nextTellsWhatIsDueByWhomUntilWhen() throws Exception {
        String file = yaml();
        Run run = Run.of("next", "--as-of", "2026-05-20T14:34:30Z", file);
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("wiki-down as of 2026-05-20T14:34:30Z\n");
        assertThat(run.out().lines())
                .contains("  14:42:00Z  in 7 minutes 30 seconds  first CAN report by amara  [opening/first-can]");
        assertThat(Run.of("next", "--as-of", "2026-05-20T14:34:30Z", log()).out())
                .isEqualTo(run.out());
    }

    @Test
    void whatIsWrongComesBeforeWhatIsDue() throws Exception {
        Run run = Run.of("next", "--as-of", "2026-05-21T14:42:00Z", yaml());
        assertThat(run.out().lines().skip(1).findFirst().orElseThrow())
                .contains(": ")
                .contains("  for ");
        assertThat(line(run.out(), "opening/first-can")).startsWith("  2026-05-20T14:42:00Z  for 1 day  ");
    }

    @Test
    void nextLooksFromTheLastEntryUnlessToldOtherwise() throws Exception {
        assertThat(Run.of("next", yaml()).out()).startsWith("wiki-down as of 2026-05-20T14:36:00Z, its last entry\n");
    }

    @Test
    void nextForPrograms() throws Exception {
        Run run = Run.of("next", "--format", "json", "--as-of", "2026-05-20T14:34:30Z", yaml());
        assertThat(line(run.out(), "opening/first-can"))
                .isEqualTo("{\"incident\":\"wiki-down\",\"state\":\"due\",\"rule\":\"opening/first-can\","
                        + "\"what\":\"first CAN report\",\"by\":[\"amara\"],\"about\":\"first CAN report\","
                        + "\"until\":\"2026-05-20T14:42:00Z\",\"seconds\":450}");
        assertThat(run.out().lines().reduce((first, last) -> last).orElseThrow())
                .startsWith(
                        "{\"summary\":true,\"incident\":\"wiki-down\",\"as-of\":\"2026-05-20T14:34:30Z\",\"wrong\":0,");
    }

    @Test
    void nextIsForTimelinesOnly() throws Exception {
        String file = file("r.yaml", "kind: response\nseverity: SEV-4\n");
        Run run = Run.of("next", file);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo("incident: " + file + ": holds a response, and next looks at timelines alone\n");
        assertThat(Run.of("next", folder.resolve("gone.yaml").toString()).code())
                .isEqualTo(2);
    }
}
