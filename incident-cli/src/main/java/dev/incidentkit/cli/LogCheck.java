package dev.incidentkit.cli;

import com.google.common.base.Splitter;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.documents.kind.TimelineLog;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks a log of JSON Lines as it is read. What was wrong is handed over when it ends, and what is still wrong at the
 * end of the log, so that only what is open is remembered.
 */
final class LogCheck implements TimelineLog.Handler {
    private static final Splitter STEPS = Splitter.on('/');

    private final Source source;
    private final Replay replay;
    private final Consumer<Located> findings;
    private final Consumer<Problem> problems;

    // How much greater the number of a line is than that of its entry, by the first entry from which on that is so.
    private final TreeMap<Integer, Integer> lead = new TreeMap<>(Map.of(0, 0));
    private int entries;

    LogCheck(
            Source source,
            Policy policy,
            Optional<Instant> asOf,
            Consumer<Located> findings,
            Consumer<Problem> problems) {
        this.source = source;
        this.replay = new Replay(policy, asOf);
        this.findings = findings;
        this.problems = problems;
    }

    /** Checks the log; false if there is no entry in it. */
    boolean check() {
        TimelineLog.read(source, this);
        replay.end();
        drain();
        replay.monitor().findings().forEach(this::handOver);
        return entries > 0;
    }

    @Override
    public void entry(Entry entry, Mapping written) {
        entries++;
        int line = written.position().line();
        if (lead.lastEntry().getValue() != line - entries) {
            lead.put(entries, line - entries);
        }
        replay.record(entry);
        drain();
    }

    private void drain() {
        replay.monitor().drain().forEach(this::handOver);
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    private void handOver(Finding finding) {
        findings.accept(new Located(finding, source.name(), 0, new Position(lineOf(finding), 1)));
    }

    /** The line of the entry that the place is in: {@code entries/3/report/needs} is in the third. */
    private int lineOf(Finding finding) {
        int number = Integer.parseInt(STEPS.splitToList(finding.where()).get(1));
        return number + lead.floorEntry(number).getValue();
    }
}
