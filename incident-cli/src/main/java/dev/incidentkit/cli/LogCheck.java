package dev.incidentkit.cli;

import com.google.common.primitives.Ints;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.documents.kind.TimelineLog;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.temporal.MonitorListener;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Checks a log of JSON Lines as it is read. What was wrong is handed over when it ends, and what is still wrong at the
 * end of the log, so that only what is open is remembered.
 */
final class LogCheck implements TimelineLog.Handler, MonitorListener {
    private static final String ENTRY = "entries/";

    private final Source source;
    private final Replay replay;
    private final Consumer<Located> findings;
    private final Consumer<Problem> problems;
    private final Map<Begun, Integer> open = new HashMap<>();

    // How much greater the number of a line is than that of its entry, by the first entry from which on that is so.
    private final TreeMap<Integer, Integer> lead = new TreeMap<>(Map.of(0, 0));
    private int entries;
    private int line = 1;
    private int lineBefore = 1;
    private Instant at = Instant.MIN;

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

    /** A rule that began to be broken, and when: what a finding that is still open is known by. */
    private record Begun(String rule, Instant since) {
        static Begun of(Finding finding) {
            return new Begun(finding.rule(), finding.when().orElseThrow().start());
        }
    }

    /** Checks the log; false if there is no entry in it. */
    boolean check() {
        replay.monitor().listen(this);
        TimelineLog.read(source, this);
        lineBefore = line;
        replay.end();
        drain();
        replay.monitor().findings().forEach(this::handOver);
        return entries > 0;
    }

    @Override
    public void entry(Entry entry, Mapping written) {
        entries++;
        int number = written.position().line();
        if (lead.lastEntry().getValue() != number - entries) {
            lead.put(entries, number - entries);
        }
        if (replay.isKnown(entry)) {
            lineBefore = line;
            line = number;
            at = entry.at();
        }
        replay.record(entry);
        drain();
    }

    private void drain() {
        for (Finding ended : replay.monitor().drain()) {
            handOver(ended);
            open.remove(Begun.of(ended));
        }
    }

    @Override
    public void problem(Problem problem) {
        problems.accept(problem);
    }

    @Override
    public boolean hearsOfDue() {
        return false;
    }

    @Override
    public void violated(Finding finding) {
        Begun begun = Begun.of(finding);
        open.putIfAbsent(begun, begun.since().isBefore(at) ? lineBefore : line);
    }

    @Override
    public void withdrawn(Finding finding) {
        open.remove(Begun.of(finding));
    }

    private void handOver(Finding finding) {
        findings.accept(new Located(finding, source.name(), 0, new Position(lineOf(finding), 1)));
    }

    private int lineOf(Finding finding) {
        Integer number = finding.where().startsWith(ENTRY)
                ? Ints.tryParse(finding.where().substring(ENTRY.length()))
                : null;
        return number == null
                ? open.getOrDefault(Begun.of(finding), line)
                : number + lead.floorEntry(number).getValue();
    }
}
