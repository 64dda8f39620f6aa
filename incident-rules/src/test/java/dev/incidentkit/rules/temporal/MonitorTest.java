package dev.incidentkit.rules.temporal;

import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.temporal.Log.assigned;
import static dev.incidentkit.rules.temporal.Log.at;
import static dev.incidentkit.rules.temporal.Log.can;
import static dev.incidentkit.rules.temporal.Log.declared;
import static dev.incidentkit.rules.temporal.Log.entry;
import static dev.incidentkit.rules.temporal.Log.noted;
import static dev.incidentkit.rules.temporal.Log.severity;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.catalogue.OpeningRules;
import dev.incidentkit.rules.catalogue.RoleRules;
import dev.incidentkit.rules.catalogue.SeverityRules;
import dev.incidentkit.rules.catalogue.StaffingRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitorTest {

    /** Writes down what it hears. */
    private static final class Notebook implements MonitorListener {
        private final List<String> heard = new ArrayList<>();

        @Override
        public void due(Obligation obligation) {
            heard.add("due " + Log.text(obligation));
        }

        @Override
        public void violated(Finding finding) {
            heard.add("violated " + Log.text(finding));
        }

        @Override
        public void ended(Finding finding) {
            heard.add("ended " + Log.text(finding));
        }

        @Override
        public void withdrawn(Finding finding) {
            heard.add("withdrawn " + finding.rule());
        }
    }

    private static Notebook listening(Log log) {
        Notebook notebook = new Notebook();
        log.monitor().listen(notebook);
        return notebook;
    }

    @Test
    void theListenerHearsWhatBecomesDueAndWrongAndRight() {
        Log log = new Log(OpeningRules.FIRST_CAN_REPORT);
        Notebook notebook = listening(log);
        log.amara(0, declared()).until(12).amara(15, can());
        assertThat(notebook.heard)
                .containsExactly(
                        "due first CAN report by [amara] until 10",
                        "violated opening/first-can 10-..",
                        "ended opening/first-can 10-15");
    }

    @Test
    void theListenerHearsThatSomethingWasNeverWrong() {
        Log log = new Log(OpeningRules.FIRST_CAN_REPORT).amara(0, declared());
        Notebook notebook = listening(log);
        log.until(12).late(9, 13, "amara", can());
        assertThat(notebook.heard).containsExactly("violated opening/first-can 10-..", "withdrawn opening/first-can");
    }

    @Test
    void theListenerHearsOfAShortageWhileItIsPending() {
        Log log = new Log(StaffingRules.REQUIRED_ROLE);
        Notebook notebook = listening(log);
        log.amara(0, declared());
        assertThat(notebook.heard)
                .containsExactly("due Subject Matter Expert (nobody is Subject Matter Expert, which a Sev-4 needs)"
                        + " by [amara] until 10");
        log.until(11).amara(12, assigned(SUBJECT_MATTER_EXPERT, "chen"));
        assertThat(notebook.heard.subList(1, 3))
                .containsExactly("violated staffing/required-role 10-..", "ended staffing/required-role 10-12");
    }

    @Test
    void aShortageIsCountedAnewWhileItIsPending() {
        Log log = new Log(StaffingRules.MINIMUM_PEOPLE).amara(0, declared()).amara(1, severity(Severity.SEV_1));
        assertThat(log.obligations())
                .singleElement()
                .asString()
                .startsWith("more people (a Sev-1 needs 5 more people in response roles")
                .endsWith(" by [amara] until 10");
    }

    @Test
    void aShortageIsCountedAnewWhileItGoesOn() {
        Log log = new Log(StaffingRules.MINIMUM_PEOPLE)
                .amara(0, declared())
                .amara(0, severity(Severity.SEV_1))
                .until(11)
                .amara(12, assigned(SUBJECT_MATTER_EXPERT, "chen"));
        assertThat(log.findings()).containsExactly("staffing/minimum-people 10-..");
        assertThat(log.monitor().findings().get(0).what()).contains("needs 4 more people");
    }

    @Test
    void aCombinationMayBeWrongOnlyInALongIncident() {
        Log log = new Log(RoleRules.LIAISON_NOT_SCRIBE)
                .amara(0, declared())
                .amara(0, severity(Severity.SEV_3))
                .amara(1, assigned(Role.SCRIBE, "bo"))
                .amara(1, assigned(Role.INTERNAL_LIAISON, "bo"));
        assertThat(log.until(120).findings()).isEmpty();
        assertThat(log.until(121).findings()).containsExactly("roles/liaison-not-scribe 120-..");
    }

    @Test
    void theListenerHearsOfAnEntryThatIsWrongInItself() {
        Log log = new Log(SeverityRules.SET_BY_IC).amara(0, declared());
        Notebook notebook = listening(log);
        log.record(entry(1, "bo", severity(Severity.SEV_2)));
        assertThat(notebook.heard).containsExactly("violated severity/set-by-ic 1-1", "ended severity/set-by-ic 1-1");
    }

    @Test
    void onlyRulesThatCanFollowAnIncidentAreTaken() {
        Policy policy = Policy.of(Rule.on(Incidents.INCIDENT, "acme/x")
                .check((timeline, basis) -> Outcome.satisfied())
                .because("it is tried"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Monitor.of(policy))
                .withMessageStartingWith("acme/x can't be checked entry by entry");
    }

    @Test
    void aProgramThatDeclaresLeavesFiveMinutesToFindACommander() {
        Entry byBot = Entry.of(at(0), Person.automation("pager"), declared());
        Log log = new Log(RoleRules.ONE_IC).record(byBot);
        assertThat(log.obligations())
                .containsExactly("Incident Commander (nobody is Incident Commander) by [] until 5");
        assertThat(log.until(5).findings()).isEmpty();
        log.until(6);
        assertThat(log.findings()).containsExactly("roles/one-ic 5-..");
        assertThat(log.record(entry(8, "bo", assigned(INCIDENT_COMMANDER, "bo")))
                        .findings())
                .containsExactly("roles/one-ic 5-8");
    }

    @Test
    void aMomentWithoutACommanderIsAnInterval() {
        Log log = new Log(RoleRules.ONE_IC)
                .amara(0, declared())
                .amara(0, assigned(INCIDENT_COMMANDER, "amara"))
                .amara(20, new Command.RoleReleased(INCIDENT_COMMANDER, Person.named("amara")))
                .record(entry(23, "bo", assigned(INCIDENT_COMMANDER, "bo")));
        assertThat(log.findings()).containsExactly("roles/one-ic 20-23");
    }

    @Test
    void theNextDeadlineIsTheEarliestOfAll() {
        Log log = new Log(Catalogue.standard());
        assertThat(log.monitor().clock()).isEmpty();
        assertThat(log.monitor().nextDeadline()).isEmpty();
        log.amara(0, declared());
        assertThat(log.monitor().nextDeadline()).hasValue(at(5));
        assertThat(log.monitor().obligations().get(0).what()).isEqualTo("naming of an Incident Commander");
    }

    @Test
    void whatHasEndedIsHandedOverOnce() {
        Log log = new Log(OpeningRules.FIRST_CAN_REPORT).amara(0, declared()).until(12);
        assertThat(log.monitor().drain()).as("it goes on").isEmpty();
        log.amara(15, can());
        assertThat(log.monitor().drain()).extracting(Log::text).containsExactly("opening/first-can 10-15");
        assertThat(log.monitor().drain()).isEmpty();
        assertThat(log.findings()).isEmpty();
        assertThat(log.monitor().state().findings()).isEmpty();
    }

    @Test
    void oneClockFindsWhatIsMissedInASilentIncident() {
        Monitors<String> monitors = Monitors.of(Catalogue.standard());
        monitors.record("silent", entry(0, "amara", declared()));
        monitors.record("busy", entry(0, "bo", declared()));
        Notebook notebook = new Notebook();
        monitors.monitor("silent").listen(notebook);
        monitors.record("busy", entry(6, "bo", noted()));
        assertThat(notebook.heard).contains("violated opening/ic-named 5-..");
        assertThat(monitors.incidents()).containsExactlyInAnyOrder("silent", "busy");
    }

    /** A deadline within a second: neither what is before it in that second nor its own instant is too late. */
    @Test
    void aDeadlineMayFallBetweenTwoSeconds() {
        Instant start = at(0).plusMillis(500);
        Instant due = start.plus(Duration.ofMinutes(10));
        Monitors<String> monitors = Monitors.of(Policy.of(OpeningRules.FIRST_CAN_REPORT));
        monitors.record("db", Entry.of(start, Person.named("amara"), declared()));
        Notebook notebook = new Notebook();
        monitors.monitor("db").listen(notebook);
        monitors.advanceTo(due.minusMillis(200));
        monitors.advanceTo(due);
        assertThat(notebook.heard).isEmpty();
        monitors.advanceTo(due.plusNanos(1));
        assertThat(notebook.heard).containsExactly("violated opening/first-can 10-..");
        assertThat(monitors.monitor("db").findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.when().orElseThrow().start()).isEqualTo(due));
    }

    @Test
    void allIncidentsAreOnOneClock() {
        Monitors<String> monitors = Monitors.of(Catalogue.standard());
        monitors.record("silent", entry(0, "amara", declared()));
        monitors.record("busy", entry(0, "bo", declared()));
        monitors.record("busy", entry(3, "bo", noted()));
        assertThat(monitors.monitor("silent").clock()).hasValue(at(3));
    }

    @Test
    void whatIsMissedFirstIsHeardOfFirstWhicheverIncidentItIsOf() {
        Monitors<Integer> monitors = Monitors.of(Policy.of(OpeningRules.FIRST_CAN_REPORT));
        for (int minute = 0; minute < 3; minute++) {
            monitors.record(minute, entry(minute, "amara", declared()));
        }
        Notebook notebook = new Notebook();
        monitors.monitor(1).listen(notebook);
        monitors.advanceTo(at(11.5));
        assertThat(notebook.heard).containsExactly("violated opening/first-can 11-..");
    }

    @Test
    void aForgottenIncidentIsHeardOfNoMore() {
        Monitors<String> monitors = Monitors.of(Catalogue.standard());
        monitors.record("db", entry(0, "amara", declared()));
        Notebook notebook = new Notebook();
        monitors.monitor("db").listen(notebook);
        monitors.forget("db");
        monitors.advanceTo(at(60));
        assertThat(notebook.heard).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> monitors.monitor("db"));
        assertThatIllegalArgumentException().isThrownBy(() -> monitors.advanceTo(at(59)));
    }

    @Test
    void anEntryThatIsPassedOverKeepsItsNumber() {
        Monitor monitor = Monitor.of(Catalogue.standard());
        monitor.skip(entry(0, "amara", noted()));
        Monitor resumed = Monitor.resume(Catalogue.standard(), monitor.state());
        assertThat(resumed.clock()).as("nothing of it is known").isEmpty();
        resumed.record(entry(0, "amara", declared()));
        resumed.record(entry(1, "chen", severity(Severity.SEV_2)));
        assertThat(resumed.findings())
                .filteredOn(finding -> finding.rule().equals("severity/set-by-ic"))
                .extracting(Finding::where)
                .containsExactly("entries/3");
    }

    /** A day of half-hourly misses, drained: what is remembered stays as small as what is open. */
    @Test
    void aLongIncidentIsRememberedInLittleSpace() {
        Log log = new Log(Catalogue.standard()).amara(0, declared()).amara(0, severity(Severity.SEV_2));
        int most = 0;
        long drained = 0;
        for (int i = 1; i <= 2_000; i++) {
            log.amara(i * 40.0, can());
            drained += log.monitor().drain().size();
            most = Math.max(most, log.monitor().findings().size());
        }
        assertThat(drained).isGreaterThan(1_000);
        assertThat(most).isLessThan(40);
        assertThat(log.monitor().clock()).hasValue(at(0).plus(Duration.ofMinutes(80_000)));
    }
}
