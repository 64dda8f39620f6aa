package dev.incidentkit.documents.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.ByteSource;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Remark.Noted;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.Contents;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineLogTest {
    private static final String DECLARED =
            "{\"at\":\"2026-05-20T14:32:00Z\",\"by\":\"pagebot\",\"event\":\"declared\"}\n";
    private static final String NOTED =
            "{\"at\":\"2026-05-20T14:33:00Z\",\"by\":\"bo\",\"event\":\"noted\",\"text\":\"p99 at 8 s\"}\n";

    /** What was heard of a log. */
    private static final class Heard implements TimelineLog.Handler {
        private final List<String> incidents = new ArrayList<>();
        private final List<Entry> entries = new ArrayList<>();
        private final List<Integer> lines = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();

        static Heard of(String name, String text) {
            return of(Source.text(name, text));
        }

        static Heard of(Source source) {
            Heard heard = new Heard();
            TimelineLog.read(source, heard);
            return heard;
        }

        @Override
        public void incident(String name) {
            incidents.add(name);
        }

        @Override
        public void entry(Entry entry, Mapping written) {
            entries.add(entry);
            lines.add(written.position().line());
        }

        @Override
        public void problem(Problem problem) {
            problems.add(problem.toString());
        }
    }

    @Test
    void aLogIsCalledAsItsFileUnlessItSaysOtherwise() {
        assertThat(Heard.of("logs/checkout-down.jsonl", DECLARED).incidents).containsExactly("checkout-down");
        String header = "{\"kind\":\"timeline\",\"incident\":\"checkout-down\",\"automation\":[\"pagebot\"]}\n";
        Heard heard = Heard.of("a.jsonl", header + DECLARED);
        assertThat(heard.incidents).containsExactly("checkout-down");
        assertThat(heard.lines).containsExactly(2);
        assertThat(heard.entries.get(0).by().filter(Person::isAutomation)).isPresent();
        assertThat(heard.problems).isEmpty();
    }

    @Test
    void aBrokenLineIsAProblemAndTheOthersAreRead() {
        Heard heard =
                Heard.of("a.jsonl", DECLARED + "{\"at\": oops}\n\n" + NOTED + "[1]\n{\"kind\":\"timeline\"}\n" + NOTED);
        assertThat(heard.lines).containsExactly(1, 4, 7);
        assertThat(heard.problems).hasSize(3);
        assertThat(heard.problems.get(0)).startsWith("a.jsonl:2:").contains("isn't valid JSON");
        assertThat(heard.problems.get(1)).startsWith("a.jsonl:5:1: is a list; write an entry such as");
        assertThat(heard.problems.get(2)).startsWith("a.jsonl:6:1: is a header, which only the first line can be");
    }

    @Test
    void aLineHoldsOneEntry() {
        assertThat(Heard.of("a.jsonl", DECLARED.strip() + " " + NOTED).problems)
                .containsExactly("a.jsonl:1:65: is a second value on this line; break the line");
    }

    @Test
    void aLogIsOfATimeline() {
        assertThat(Heard.of("a.jsonl", "{\"kind\":\"response\"}\n" + DECLARED).problems)
                .containsExactly("a.jsonl:1:9: kind: \"response\" can't stand here; write timeline");
    }

    @Test
    void whatIsNoTextIsAProblemOfItsLine() {
        byte[] latin = (DECLARED + NOTED.replace("p99", "\u00e9") + NOTED).getBytes(StandardCharsets.ISO_8859_1);
        Heard heard = Heard.of(new Source("a.jsonl", ByteSource.wrap(latin)));
        assertThat(heard.lines).containsExactly(1, 3);
        assertThat(heard.problems).hasSize(1);
        assertThat(heard.problems.get(0)).startsWith("a.jsonl:2:64: is not UTF-8");
    }

    @Test
    void aLineMayBeLongButNotEndless() {
        String longText = NOTED.replace("p99", "x".repeat(300_000));
        String endless = NOTED.replace("p99", "x".repeat(3_000_000));
        Heard heard = Heard.of("a.jsonl", longText + endless + NOTED + longText.strip());
        assertThat(heard.lines).containsExactly(1, 3, 4);
        assertThat(heard.entries.get(2).event()).isEqualTo(new Noted("x".repeat(300_000) + " at 8 s"));
        assertThat(heard.problems)
                .containsExactly("a.jsonl:2:1: is a line of more than 1 MiB; write each entry on a line of its own");
    }

    @Test
    void linesAreReadWhateverBuffersTheyCross() {
        StringBuilder log = new StringBuilder("\uFEFF");
        for (int i = 0; i < 3000; i++) {
            log.append(NOTED.replace("p99", "\u00e9".repeat(i % 97))).append(i % 2 == 0 ? "" : "\r\n");
        }
        Heard heard = Heard.of("a.jsonl", log.toString());
        assertThat(heard.problems).isEmpty();
        assertThat(heard.entries).hasSize(3000);
        for (int i = 0; i < 3000; i++) {
            assertThat(heard.entries.get(i).event()).isEqualTo(new Noted("\u00e9".repeat(i % 97) + " at 8 s"));
        }
    }

    @Test
    void nothingToReadIsAProblem() {
        assertThat(Heard.of("a.jsonl", "\n").problems)
                .containsExactly("a.jsonl:1:1: is empty; write an entry on each line");
        assertThat(Heard.of(Source.file(Path.of("gone.jsonl"))).problems)
                .containsExactly("gone.jsonl:1:1: there is no such file");
    }

    @Test
    void aLogIsATimelineTooForThoseWhoHoldItWhole() {
        for (Timeline story : Stories.all().subList(0, 5)) {
            Contents contents =
                    Documents.standard().read(Source.text("a.jsonl", TimelineLog.write(story) + "{\"at\": }"));
            assertThat(contents.problems()).hasSize(1);
            assertThat(contents.documents().get(0).value()).isEqualTo(story);
        }
    }
}
