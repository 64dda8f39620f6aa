package dev.incidentkit.rules.temporal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** What holds of a monitor over any history, with the whole catalogue. */
class MonitorProperties {
    private static final Policy POLICY = Catalogue.standard();

    @Provide
    Arbitrary<Timeline> histories() {
        return Histories.timelines();
    }

    private static Monitor watched(Timeline timeline) {
        Monitor monitor = Monitor.of(POLICY);
        timeline.entries().forEach(monitor::record);
        return monitor;
    }

    /** Moves the clock by itself on the way to the next entry, as a live monitor's is. */
    private static void tick(Monitor monitor, Entry next, Random random) {
        Instant from = monitor.clock().orElse(next.knownAt());
        if (next.knownAt().isAfter(from)) {
            long seconds = Duration.between(from, next.knownAt()).toSeconds();
            monitor.advanceTo(from.plusSeconds((long) (random.nextDouble() * (seconds + 1))));
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void batchEqualsLiveAtEveryPrefix(@ForAll("histories") Timeline timeline, @ForAll Random random) {
        Monitor live = Monitor.of(POLICY);
        for (int length = 1; length <= timeline.entries().size(); length++) {
            Entry next = timeline.entry(length);
            tick(live, next, random);
            live.record(next);
            Report batch = POLICY.check(timeline.prefix(length));
            assertThat(live.findings()).isEqualTo(batch.findings());
            assertThat(live.obligations()).isEqualTo(batch.obligations());
        }
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void savedAndResumedEqualsUninterrupted(@ForAll("histories") Timeline timeline, @ForAll Random random) {
        Monitor uninterrupted = Monitor.of(POLICY);
        Monitor resumed = Monitor.of(POLICY);
        for (Entry entry : timeline.entries()) {
            tick(uninterrupted, entry, random);
            uninterrupted.clock().ifPresent(resumed::advanceTo);
            resumed = Monitor.resume(POLICY, resumed.state());
            uninterrupted.record(entry);
            resumed.record(entry);
            assertThat(resumed.state()).isEqualTo(uninterrupted.state());
            assertThat(resumed.nextDeadline()).isEqualTo(uninterrupted.nextDeadline());
        }
        Instant end = uninterrupted.clock().orElseThrow().plus(Duration.ofDays(6));
        uninterrupted.advanceTo(end);
        resumed.advanceTo(end);
        assertThat(resumed.state()).isEqualTo(uninterrupted.state());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void whatIsDrainedAndWhatIsLeftIsAllThatWasFound(@ForAll("histories") Timeline timeline, @ForAll Random random) {
        Monitor drained = Monitor.of(POLICY);
        List<Finding> findings = new ArrayList<>();
        for (Entry entry : timeline.entries()) {
            drained.record(entry);
            if (random.nextInt(3) == 0) {
                findings.addAll(drained.drain());
                assertThat(drained.findings())
                        .allMatch(finding -> finding.when().orElseThrow().isOpen());
                drained = Monitor.resume(POLICY, drained.state());
            }
        }
        findings.addAll(drained.findings());
        assertThat(findings)
                .containsExactlyInAnyOrderElementsOf(watched(timeline).findings());
        assertThat(drained.obligations()).isEqualTo(watched(timeline).obligations());
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void previewSaysWhatRecordingThenReportsAndChangesNothing(@ForAll("histories") Timeline timeline) {
        Monitor monitor = Monitor.of(POLICY);
        for (Entry entry : timeline.entries()) {
            MonitorState before = monitor.state();
            ImmutableList<Finding> preview = monitor.preview(entry);
            assertThat(monitor.state()).isEqualTo(before);
            if (monitor.clock().isEmpty()
                    || entry.knownAt().isAfter(monitor.clock().get())) {
                monitor.advanceTo(entry.knownAt());
            }
            List<Finding> begun = new ArrayList<>();
            monitor.listen(new MonitorListener() {
                @Override
                public void violated(Finding finding) {
                    begun.add(finding);
                }
            });
            monitor.record(entry);
            monitor.listen(MonitorListener.NONE);
            assertThat(preview).isEqualTo(begun);
        }
    }

    @Property(tries = 25, edgeCases = EdgeCasesMode.NONE)
    void incidentsSideBySideEqualEachAlone(
            @ForAll @Size(min = 2, max = 4) List<@From("histories") Timeline> timelines, @ForAll Random random) {
        Monitors<Integer> together = Monitors.of(POLICY);
        int[] next = new int[timelines.size()];
        for (int which = earliest(timelines, next, random); which >= 0; which = earliest(timelines, next, random)) {
            together.record(which, timelines.get(which).entries().get(next[which]++));
        }
        for (int i = 0; i < timelines.size(); i++) {
            Monitor one = together.monitor(i);
            Monitor alone = watched(timelines.get(i));
            alone.advanceTo(one.clock().orElseThrow());
            assertThat(one.findings()).isEqualTo(alone.findings());
            assertThat(one.obligations()).isEqualTo(alone.obligations());
        }
    }

    /** The incident whose next entry is to be recorded first; of several at one time, any. */
    private static int earliest(List<Timeline> timelines, int[] next, Random random) {
        int found = -1;
        for (int i = 0; i < next.length; i++) {
            if (next[i] == timelines.get(i).entries().size()) {
                continue;
            }
            Instant at = reached(timelines.get(i), next[i]);
            if (found < 0) {
                found = i;
                continue;
            }
            int order = at.compareTo(reached(timelines.get(found), next[found]));
            if (order < 0 || order == 0 && random.nextBoolean()) {
                found = i;
            }
        }
        return found;
    }

    /** When the entry arrives: at its own time, unless those before it were later. */
    private static Instant reached(Timeline timeline, int index) {
        return timeline.entries().subList(0, index + 1).stream()
                .map(Entry::knownAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void aFindingBeginsBeforeItEndsAndAnObligationIsNotYetMissed(@ForAll("histories") Timeline timeline) {
        Monitor monitor = watched(timeline);
        Instant clock = monitor.clock().orElseThrow();
        for (Finding finding : monitor.findings()) {
            Interval when = finding.when().orElseThrow();
            boolean momentary = when.end().filter(when.start()::equals).isPresent();
            assertThat(momentary && finding.about().isEmpty() && finding.where().isEmpty())
                    .as("only entries are wrong at a moment: %s", finding)
                    .isFalse();
        }
        for (Obligation obligation : monitor.obligations()) {
            assertThat(obligation.deadline().isMissedAt(clock))
                    .as("%s", obligation)
                    .isFalse();
            assertThat(obligation.what()).isNotBlank();
        }
    }

    /** A listener who only listens knows all that the monitor has found. */
    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void theListenerHearsAll(@ForAll("histories") Timeline timeline) {
        Monitor monitor = Monitor.of(POLICY);
        List<String> open = new ArrayList<>();
        List<Finding> ended = new ArrayList<>();
        monitor.listen(new MonitorListener() {
            @Override
            public void violated(Finding finding) {
                open.add(finding.identity());
            }

            @Override
            public void ended(Finding finding) {
                assertThat(open.remove(finding.identity())).isTrue();
                ended.add(finding);
            }

            @Override
            public void withdrawn(Finding finding) {
                assertThat(open.remove(finding.identity())).isTrue();
            }
        });
        timeline.entries().forEach(monitor::record);
        List<Finding> still = new ArrayList<>(monitor.findings());
        still.removeIf(finding -> !finding.when().orElseThrow().isOpen());
        assertThat(open)
                .containsExactlyInAnyOrderElementsOf(
                        still.stream().map(Finding::identity).toList());
        ImmutableSet<Finding> over = Sets.difference(
                        ImmutableSet.copyOf(monitor.findings()), ImmutableSet.copyOf(still))
                .immutableCopy();
        assertThat(ImmutableSet.copyOf(ended)).isEqualTo(over);
    }
}
