package dev.incidentkit.rules.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The code of docs/monitor.md, which stands here between markers, so that it compiles and does what the guide says. */
class MonitorGuideTest {
    private static final Path GUIDE = Path.of("../docs/monitor.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/incidentkit/rules/temporal/MonitorGuideTest.java");

    private final List<String> channel = new ArrayList<>();

    private void say(String line) {
        channel.add(line);
    }

    private void save(MonitorState state) {
        channel.add(state.entries() + " entries");
    }

    // snippet: bot
    private final Monitor monitor = Monitor.of(Catalogue.standard());

    void start() {
        monitor.listen(new MonitorListener() {
            @Override
            public void due(Obligation obligation) {
                say("due: " + obligation);
            }

            @Override
            public void violated(Finding finding) {
                say(finding.toString());
            }
        });
    }

    void onEntry(Entry entry) {
        monitor.record(entry);
    }

    void onTimer(Instant now) {
        monitor.advanceTo(now);
    }

    // end

    private boolean mayDo(Entry entry) {
        // snippet: preview
        ImmutableList<Finding> wrong = monitor.preview(entry);
        wrong.forEach(finding -> say("that would be wrong: " + finding.message()));
        // end
        return wrong.isEmpty();
    }

    private Monitor restarted() {
        // snippet: restart
        MonitorState state = monitor.state();
        save(state);
        Monitor resumed = Monitor.resume(Catalogue.standard(), state);
        // end
        return resumed;
    }

    private void read(Iterable<Entry> log) {
        // snippet: drain
        for (Entry entry : log) {
            monitor.record(entry);
            monitor.drain().forEach(finding -> say(finding.toString()));
        }
        monitor.findings().forEach(finding -> say("still: " + finding));
        // end
    }

    private Monitor several(Entry one, Entry another, Instant now) {
        // snippet: many
        Monitors<String> monitors = Monitors.of(Catalogue.standard());
        monitors.record("db-degraded", one);
        monitors.record("auth-outage", another);
        monitors.advanceTo(now);
        Monitor auth = monitors.monitor("auth-outage");
        // end
        return auth;
    }

    @ParameterizedTest
    @ValueSource(strings = {"bot", "preview", "restart", "drain", "many"})
    void theGuideShowsThisCode(String snippet) throws IOException {
        assertThat(shown(snippet)).isEqualTo(written(snippet));
    }

    private static String shown(String snippet) throws IOException {
        return Files.readAllLines(GUIDE).stream()
                .dropWhile(line -> !line.equals("<!-- snippet: " + snippet + " -->"))
                .skip(2)
                .takeWhile(line -> !line.equals("```"))
                .collect(Collectors.joining("\n"));
    }

    private static String written(String snippet) throws IOException {
        return Files.readAllLines(SOURCE).stream()
                .dropWhile(line -> !line.strip().equals("// snippet: " + snippet))
                .skip(1)
                .takeWhile(line -> !line.strip().equals("// end"))
                .collect(Collectors.joining("\n"))
                .stripTrailing()
                .stripIndent();
    }

    @Test
    void theGuideShowsNothingElse() throws IOException {
        assertThat(Files.readAllLines(GUIDE))
                .filteredOn(line -> line.equals("```java"))
                .hasSize(5);
    }

    @Test
    void theCodeDoesWhatTheGuideSays() {
        start();
        onEntry(Log.entry(0, "amara", Log.declared()));
        assertThat(channel).contains("due: first CAN report by amara, until 2026-05-20T14:42:00Z");
        onTimer(Log.at(6));
        assertThat(channel).anyMatch(line -> line.startsWith("error opening/ic-named"));
        assertThat(mayDo(Log.entry(7, "chen", Log.severity(Severity.SEV_2)))).isFalse();
        assertThat(restarted().state()).isEqualTo(monitor.state());
        assertThat(channel).contains("1 entries");
        read(ImmutableList.of(Log.entry(12, "amara", Log.can())));
        assertThat(channel).anyMatch(line -> line.startsWith("still: error opening/ic-named"));
        assertThat(several(Log.entry(0, "amara", Log.declared()), Log.entry(1, "bo", Log.declared()), Log.at(9))
                        .clock())
                .hasValue(Log.at(9));
    }
}
