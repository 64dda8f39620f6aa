package dev.incidentkit.rules.temporal;

import static dev.incidentkit.rules.temporal.Log.at;
import static dev.incidentkit.rules.temporal.Log.declared;
import static dev.incidentkit.rules.temporal.Log.entry;
import static dev.incidentkit.rules.temporal.Log.noted;
import static dev.incidentkit.rules.temporal.Log.severity;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.OpeningRules;
import dev.incidentkit.rules.catalogue.ResolutionRules;
import dev.incidentkit.rules.catalogue.SeverityRules;
import dev.incidentkit.rules.catalogue.TimelineRules;
import org.junit.jupiter.api.Test;

class TimelineCheckerTest {
    private static final Entry DECLARED = entry(0, "amara", declared());
    private static final Entry LATE = entry(1, "amara", noted()).recorded(at(60), Person.named("amara"));
    private static final Entry BY_CHEN = entry(2, "chen", severity(Severity.SEV_2));

    private static ImmutableList<String> findings(Rule<?> rule, double asOf, Entry... entries) {
        return Policy.of(rule).check(timeline(entries), at(asOf)).findings().stream()
                .map(Finding::where)
                .collect(ImmutableList.toImmutableList());
    }

    private static Timeline timeline(Entry... entries) {
        return Timeline.of("payments", entries);
    }

    @Test
    void anEntryKeepsItsNumberThoughOneBeforeItIsNotOnRecordYet() {
        assertThat(findings(SeverityRules.SET_BY_IC, 5, DECLARED, LATE, BY_CHEN))
                .containsExactly("entries/3");
    }

    @Test
    void aSealHoldsThoughAnEntryUnderItIsNotOnRecordYet() {
        ImmutableList<Entry> sealed = timeline(DECLARED, LATE, BY_CHEN).sealed().entries();
        assertThat(findings(TimelineRules.APPEND_ONLY, 5, sealed.toArray(Entry[]::new)))
                .isEmpty();
        assertThat(findings(TimelineRules.APPEND_ONLY, 5, sealed.get(0), sealed.get(2)))
                .containsExactly("entries/2");
    }

    @Test
    void nothingIsOnRecordBeforeTheFirstEntry() {
        assertThat(findings(OpeningRules.FIRST_ENTRY, -5, DECLARED)).isEmpty();
    }

    @Test
    void aLateDeclarationIsNotASecondOne() {
        Entry before = entry(-1, "amara", noted());
        assertThat(findings(OpeningRules.FIRST_ENTRY, 5, before, DECLARED)).containsExactly("entries/1");
        assertThat(findings(OpeningRules.FIRST_ENTRY, 5, DECLARED, entry(1, "bo", declared())))
                .containsExactly("entries/2");
    }

    @Test
    void whatHappenedBeforeTheClosureMayBeWrittenDownAfterIt() {
        Entry closed = entry(60, "amara", new Ending.Closed());
        Event update = new Communication.InternalUpdated("payments work again");
        Entry before = entry(59, "fay", update).recorded(at(70), Person.named("bo"));
        Entry after = entry(61, "fay", update).recorded(at(70), Person.named("bo"));
        assertThat(findings(TimelineRules.APPEND_ONLY, 80, DECLARED, closed, before))
                .isEmpty();
        assertThat(findings(TimelineRules.APPEND_ONLY, 80, DECLARED, closed, after))
                .containsExactly("entries/3");
    }

    @Test
    void whoKeepsTheRecordInsteadOfTheScribeIsNamed() {
        Entry kept = entry(3, "chen", noted()).recorded(at(3), Person.named("dana"));
        assertThat(Policy.of(TimelineRules.KEPT_BY_SCRIBE)
                        .check(timeline(DECLARED, kept), at(5))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.what()).startsWith("dana recorded");
                    assertThat(finding.people()).containsExactly(Person.named("dana"));
                });
    }

    @Test
    void theScribeWritesUpWhatWasBeforeThem() {
        Person bo = Person.named("bo");
        Entry declared = DECLARED.recorded(at(4), bo);
        Entry severity = entry(1, "amara", severity(Severity.SEV_2)).recorded(at(4), bo);
        Entry assigned = entry(3, "amara", Log.assigned(Role.SCRIBE, "bo")).recorded(at(4), bo);
        Entry byChen = entry(5, "amara", noted()).recorded(at(6), Person.named("chen"));
        assertThat(findings(TimelineRules.KEPT_BY_SCRIBE, 10, declared, severity, assigned, byChen))
                .containsExactly("entries/4");
    }

    @Test
    void whoeverKeptTheRecordUntilThenWritesDownWhoIsScribe() {
        Person amara = Person.named("amara");
        Entry assigned = entry(3, "amara", Log.assigned(Role.SCRIBE, "bo")).recorded(at(3), amara);
        Entry later = entry(4, "amara", noted()).recorded(at(4), amara);
        assertThat(findings(TimelineRules.KEPT_BY_SCRIBE, 10, DECLARED, assigned, later))
                .containsExactly("entries/3");
        assertThat(findings(TimelineRules.KEPT_BY_SCRIBE, 10, DECLARED.recorded(at(0), Person.named("chen"))))
                .containsExactly("entries/1");
    }

    @Test
    void theChannelMayBeArchivedBeforeTheClosure() {
        Entry archived = entry(59, "bo", new Ending.ChannelArchived());
        Entry noted = entry(60, "bo", noted());
        Entry closed = entry(61, "amara", new Ending.Closed());
        assertThat(findings(ResolutionRules.CHANNEL_ARCHIVED, 600, DECLARED, archived, closed))
                .isEmpty();
        assertThat(findings(ResolutionRules.CHANNEL_ARCHIVED, 600, DECLARED, archived, noted, closed))
                .isEmpty();
        assertThat(findings(
                        ResolutionRules.CHANNEL_ARCHIVED,
                        600,
                        DECLARED,
                        archived,
                        entry(60, "chen", new Ending.Recurred()),
                        closed))
                .as("whose channel was needed again")
                .containsExactly("entries/4");
        assertThat(findings(ResolutionRules.CHANNEL_ARCHIVED, 600, DECLARED, closed))
                .containsExactly("entries/2");
    }

    @Test
    void eachRuleHasItsOutcome() {
        Policy policy = Policy.of(
                OpeningRules.FIRST_ENTRY,
                OpeningRules.FIRST_CAN_REPORT,
                OpeningRules.IC_IS_NAMED,
                OpeningRules.SCRIBE_IS_ASSIGNED);
        assertThat(policy.check(timeline()).outcomes().values())
                .allSatisfy(outcome -> assertThat(outcome).isEqualTo(Outcome.notApplicable("nothing is on record")));
        ImmutableMap<String, Outcome> outcomes =
                policy.check(timeline(DECLARED), at(6)).outcomes();
        assertThat(outcomes.get(OpeningRules.FIRST_ENTRY.id())).isEqualTo(Outcome.satisfied());
        assertThat(outcomes.get(OpeningRules.IC_IS_NAMED.id())).isInstanceOf(Outcome.Violated.class);
        assertThat(outcomes.get(OpeningRules.FIRST_CAN_REPORT.id())).isInstanceOf(Outcome.Pending.class);
        assertThat(policy.check(timeline(DECLARED, BY_CHEN), at(3))
                        .outcomes()
                        .get(OpeningRules.SCRIBE_IS_ASSIGNED.id()))
                .isInstanceOf(Outcome.Pending.class);
        assertThat(outcomes.get(OpeningRules.SCRIBE_IS_ASSIGNED.id()))
                .isEqualTo(Outcome.notApplicable("it asks for nothing at this severity"));
    }
}
