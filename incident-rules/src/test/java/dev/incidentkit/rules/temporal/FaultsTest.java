package dev.incidentkit.rules.temporal;

import static dev.incidentkit.rules.temporal.Log.at;
import static dev.incidentkit.rules.temporal.Log.can;
import static dev.incidentkit.rules.temporal.Log.declared;
import static dev.incidentkit.rules.temporal.Log.entry;
import static dev.incidentkit.rules.temporal.Log.noted;
import static dev.incidentkit.rules.temporal.Log.severity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.CadenceRules;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.catalogue.OpeningRules;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import dev.incidentkit.rules.temporal.MonitorState.WatchState;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What goes wrong in feeding or keeping a monitor is a finding or a refusal, never a wrong state. */
class FaultsTest {
    private static final Policy POLICY = Catalogue.standard();

    private static Log log() {
        return new Log(POLICY)
                .amara(0, declared())
                .amara(0, severity(Severity.SEV_2))
                .amara(1, noted());
    }

    private static ImmutableList<String> on(Log log, Entry entry) {
        return log.monitor().preview(entry).stream().map(Finding::rule).collect(ImmutableList.toImmutableList());
    }

    @Test
    void anEntryOutOfOrderIsAFinding() {
        assertThat(on(log(), entry(0.5, "amara", noted()))).containsExactly("timeline/chronological");
    }

    @Test
    void anEntryThatWasRecordedBeforeItHappenedIsAFinding() {
        Entry fromTheFuture = entry(30, "amara", noted())
                .recorded(at(2), entry(0, "amara", noted()).by().orElseThrow());
        assertThat(on(log(), fromTheFuture)).containsExactly("timeline/chronological");
    }

    @Test
    void aDoubledEntryIsAFinding() {
        assertThat(on(log(), entry(1, "amara", noted()))).containsExactly("timeline/append-only");
    }

    @Test
    void aDoubledEntryIsAFindingHoweverManyOthersOfItsInstantAreBetween() {
        Log log = log().amara(1, severity(Severity.SEV_2));
        assertThat(on(log, entry(1, "amara", noted()))).containsExactly("timeline/append-only");
        assertThat(on(log, entry(1, "bo", noted()))).isEmpty();
    }

    @Test
    void anEntryThatIsDoubledLaterIsOutOfOrder() {
        Log log = log().amara(2, severity(Severity.SEV_2));
        assertThat(on(log, entry(1, "amara", noted()))).containsExactly("timeline/chronological");
        assertThat(on(log, entry(2, "amara", noted()).recorded(at(2), Person.named("amara"))))
                .as("the same words at another time are another entry")
                .isEmpty();
    }

    @Test
    void ofOneInstantAHundredEntriesAreRemembered() {
        Log log = log();
        for (int i = 0; i < 150; i++) {
            log.amara(1, new Remark.Noted("line " + i));
        }
        MonitorState state = log.monitor().state();
        assertThat(state.latest()).hasSize(MonitorState.MOST_LATEST);
        assertThat(Monitor.resume(POLICY, state).state()).isEqualTo(state);
        assertThat(on(log, entry(1, "amara", new Remark.Noted("line 60")))).containsExactly("timeline/append-only");
        assertThat(on(log, entry(1, "amara", new Remark.Noted("line 40")))).isEmpty();
    }

    @Test
    void anEntryAfterTheClosureIsAFinding() {
        Log closed = log().amara(2, new Ending.Mitigated()).amara(2, new Ending.Closed());
        assertThat(on(closed, entry(3, "amara", severity(Severity.SEV_2)))).contains("timeline/append-only");
        assertThat(on(closed, entry(3, "amara", noted()))).isEmpty();
    }

    @Test
    void anUnknownPersonIsEntitledToNothing() {
        assertThat(on(log(), entry(2, "mallory", severity(Severity.SEV_2)))).contains("severity/set-by-ic");
        assertThat(on(log(), entry(2, "mallory", new Ending.Mitigated()))).contains("resolution/by-ic");
    }

    @Test
    void aSealThatDoesNotHoldIsAFinding() {
        Entry first = entry(0, "amara", declared());
        Log sealed = new Log(POLICY).record(first.withSeal(Seal.start().after(first)));
        assertThat(on(sealed, entry(1, "amara", noted()).withSeal(Seal.start())))
                .containsExactly("timeline/append-only");
        assertThat(on(sealed, entry(1, "amara", noted()))).containsExactly("timeline/append-only");
    }

    @Test
    void anEntryWithoutItsSealLeavesTheOthersSealed() {
        Entry first = entry(0, "amara", declared());
        Seal seal = Seal.start().after(first);
        Entry bare = entry(1, "amara", noted());
        Log sealed = new Log(POLICY).record(first.withSeal(seal)).record(bare);
        Entry third = entry(2, "amara", noted());
        assertThat(on(sealed, third.withSeal(seal.after(bare).after(third)))).isEmpty();
        assertThat(on(sealed, third.withSeal(Seal.start()))).containsExactly("timeline/append-only");
    }

    @Test
    void theClockDoesNotGoBack() {
        Log log = log().until(9);
        assertThatIllegalArgumentException().isThrownBy(() -> log.until(8.5)).withMessageContaining("can't go back");
        assertThat(log.monitor().clock()).hasValue(at(9));
        assertThat(log.amara(8.5, can()).monitor().clock())
                .as("an entry that comes late leaves the clock where it is")
                .hasValue(at(9));
    }

    // saved states

    private static MonitorState saved() {
        return log().until(200).monitor().state();
    }

    private static void refused(UnaryOperator<MonitorState> damage, String message) {
        MonitorState damaged = damage.apply(saved());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Monitor.resume(POLICY, damaged))
                .withMessageContaining(message);
    }

    private static MonitorState with(MonitorState it, int version, int entries) {
        return new MonitorState(
                version, it.incident(), entries, it.clock(), it.latest(), it.seal(), it.watches(), it.findings());
    }

    private static MonitorState with(MonitorState it, ImmutableList<Finding> findings) {
        return new MonitorState(
                it.version(), it.incident(), it.entries(), it.clock(), it.latest(), it.seal(), it.watches(), findings);
    }

    private static MonitorState with(MonitorState it, Entry... latest) {
        return new MonitorState(
                it.version(),
                it.incident(),
                it.entries(),
                it.clock(),
                ImmutableList.copyOf(latest),
                it.seal(),
                it.watches(),
                it.findings());
    }

    /** The state with each item changed of the check that keeps stakeholders informed. */
    private static MonitorState changing(MonitorState it, UnaryOperator<ItemState> change) {
        return changing(it, CadenceRules.STAKEHOLDERS.id(), 0, change);
    }

    private static MonitorState changing(MonitorState it, String name, int memory, UnaryOperator<ItemState> change) {
        ImmutableList<WatchState> watches = it.watches().stream()
                .map(watch -> watch.watch().equals(name)
                        ? new WatchState(
                                watch.watch(),
                                memory,
                                watch.items().stream().map(change).collect(ImmutableList.toImmutableList()))
                        : watch)
                .collect(ImmutableList.toImmutableList());
        return new MonitorState(
                it.version(), it.incident(), it.entries(), it.clock(), it.latest(), it.seal(), watches, it.findings());
    }

    private static ItemState item(ItemState it, String key, int entry, Duration allowed, Optional<Integer> finding) {
        return new ItemState(
                key, it.what(), it.missed(), it.owedBy(), it.people(), entry, it.since(), allowed, finding);
    }

    @Test
    void aWholeStateIsTaken() {
        MonitorState saved = saved();
        assertThat(Monitor.resume(POLICY, saved).state()).isEqualTo(saved);
    }

    @Test
    void aStateOfAnotherVersionOrPolicyIsRefused() {
        refused(state -> with(state, 2, state.entries()), "version 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Monitor.resume(POLICY.without("timeline/thin"), saved()))
                .withMessageContaining("other rules");
    }

    @Test
    void aHeadThatDoesNotFitIsRefused() {
        refused(state -> with(state, 1, -1), "-1 entries");
        refused(state -> with(state, 1, 0), "0 entries, of which 1");
        refused(
                it -> new MonitorState(
                        1, it.incident(), 3, Optional.empty(), it.latest(), it.seal(), it.watches(), it.findings()),
                "the clock stands nowhere");
        refused(it -> with(it, entry(0, "amara", noted()), it.latest().get(0)), "several instants");
        Entry[] latest = Collections.nCopies(101, entry(1, "amara", noted())).toArray(new Entry[0]);
        refused(it -> with(with(it, 1, 200), latest), "101 latest entries");
        refused(
                it -> new MonitorState(
                        1, it.incident(), 3, Optional.of(at(0)), it.latest(), it.seal(), it.watches(), it.findings()),
                "later than the clock");
        refused(
                it -> new MonitorState(
                        1,
                        Incident.undeclared(),
                        0,
                        it.clock(),
                        ImmutableList.of(),
                        Optional.of(Seal.start()),
                        it.watches(),
                        it.findings()),
                "a seal");
        refused(
                it -> new MonitorState(
                        1, it.incident(), 0, it.clock(), ImmutableList.of(), it.seal(), it.watches(), it.findings()),
                "declared, and there is no entry");
    }

    @Test
    void findingsThatDoNotFitAreRefused() {
        refused(state -> with(state, ImmutableList.of()), "there is no finding");
        refused(
                state -> with(
                        state,
                        ImmutableList.<Finding>builder()
                                .addAll(state.findings())
                                .add(ongoing(state))
                                .build()),
                "no check knows of it");
        refused(
                state -> with(
                        state,
                        state.findings().stream().map(FaultsTest::timeless).collect(ImmutableList.toImmutableList())),
                "without its time");
        refused(
                state -> with(
                        state,
                        state.findings().stream().map(FaultsTest::unruly).collect(ImmutableList.toImmutableList())),
                "no/rule");
    }

    private static Finding ongoing(MonitorState state) {
        return state.findings().stream()
                .filter(finding -> finding.when().orElseThrow().isOpen())
                .findFirst()
                .orElseThrow();
    }

    private static Finding timeless(Finding it) {
        return new Finding(
                it.rule(), it.level(), it.what(), it.remedy(), it.people(), it.about(), it.where(), Optional.empty());
    }

    private static Finding unruly(Finding it) {
        return new Finding(
                "no/rule", it.level(), it.what(), it.remedy(), it.people(), it.about(), it.where(), it.when());
    }

    @Test
    void itemsThatDoNotFitAreRefused() {
        refused(
                state -> changing(state, it -> item(it, it.key(), 0, Duration.ofSeconds(-1), it.finding())),
                "negative time");
        refused(state -> changing(state, it -> item(it, it.key(), 99, it.allowed(), it.finding())), "entry 99 of 3");
        refused(state -> changing(state, it -> item(it, "nonsense", 0, it.allowed(), it.finding())), "nonsense");
        refused(
                state -> changing(state, it -> item(it, it.key(), 0, it.allowed(), Optional.of(99))),
                "there is no finding 99");
        refused(
                state -> changing(state, it -> item(it, it.key(), 0, it.allowed(), Optional.of(-2))),
                "there is no finding -2");
        refused(
                state -> changing(state, it -> item(it, it.key(), 0, it.allowed(), Optional.empty())),
                "no check knows of it");
        refused(state -> changing(state, CadenceRules.STAKEHOLDERS.id(), 5, it -> it), "remembers 5");
        String once = OpeningRules.FIRST_CAN_REPORT.id();
        refused(state -> changing(state, once, 2, it -> it), "remembers 2");
        refused(state -> changing(state, once, -1, it -> it), "remembers -1");
        for (String check : ImmutableList.of(once, "response")) {
            refused(
                    state -> changing(state, check, 0, it -> item(it, "nonsense", 0, it.allowed(), it.finding())),
                    "nonsense");
        }
    }

    @Test
    void aFindingThatAnItemCannotGoOnWithIsRefused() {
        ImmutableList<Finding> findings = saved().findings();
        refused(
                state -> changing(state, it -> item(it, it.key(), 0, it.allowed(), Optional.of(findings.size()))),
                "there is no finding " + findings.size());
        Finding ended = ongoing(saved()).during(Interval.between(at(0), at(1)));
        refused(
                state -> changing(
                        with(
                                state,
                                ImmutableList.<Finding>builder()
                                        .addAll(findings)
                                        .add(ended)
                                        .build()),
                        it -> item(it, it.key(), 0, it.allowed(), Optional.of(findings.size()))),
                "goes on with a finding that has ended");
        int another = findings.indexOf(ongoing(saved()));
        assertThat(findings.get(another).rule()).isNotEqualTo(CadenceRules.STAKEHOLDERS.id());
        refused(
                state -> changing(state, it -> item(it, it.key(), 0, it.allowed(), Optional.of(another))),
                "two checks go on with the same finding");
    }
}
