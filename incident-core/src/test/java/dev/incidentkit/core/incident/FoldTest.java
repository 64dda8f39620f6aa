package dev.incidentkit.core.incident;

import static dev.incidentkit.core.incident.Journal.START;
import static dev.incidentkit.core.incident.Journal.assigned;
import static dev.incidentkit.core.incident.Journal.declared;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.core.timeline.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each event does to the state of an incident. */
class FoldTest {

    private static Assessment.SeverityCalled severity(Severity severity) {
        return new Assessment.SeverityCalled(severity, Optional.empty());
    }

    private static Assessment.EvidenceObserved evidence(Severity severity) {
        return new Assessment.EvidenceObserved("observed", Optional.of(severity));
    }

    private static Communication.ExternalUpdated published(String draft) {
        return new Communication.ExternalUpdated(
                "text", Optional.of(draft), ImmutableList.of(), true, Optional.empty());
    }

    static ImmutableList<Event> remarks() {
        Clock clock =
                new Clock("breach", Person.named("hana"), START, Optional.of(Duration.ofDays(3)), Optional.empty());
        return ImmutableList.of(
                new Remark.Noted("quiet"),
                new Remark.Corrected(1, "it was 14:31"),
                new Opening.ChannelOpened("#inc-2026-05-20-db"),
                new Opening.BridgeOpened(true),
                new Opening.Paged(Role.SCRIBE, Optional.empty(), Optional.empty()),
                new Command.ObjectiveSet("payments work"),
                new Command.Decided("fail over", Optional.empty(), true),
                new Command.DecisionPosted("fail over"),
                new Command.HandoffAnnounced(),
                new Command.HandoffReadBack(Optional.empty()),
                new Command.HandoffConfirmed(),
                new Command.RoleReleased(Role.SCRIBE, Person.named("bo")),
                new Communication.CanReported(Addressee.CHANNEL, CanReport.of("c", "a", "n")),
                new Communication.FindingReported(Addressee.COMMANDER, "the pool is exhausted"),
                new Communication.InternalUpdated("payments fail"),
                published("never reviewed"),
                new Communication.ExecutivesNotified(),
                new Communication.ExecutiveAsked("when?", Optional.empty()),
                new Communication.ExecutiveAnswered("when?"),
                new Work.ActionStarted("unheard of", true),
                new Work.ActionCompleted("unheard of", Optional.empty()),
                new Work.RequestDisposed("unheard of", "dropped"),
                new Assessment.EvidenceObserved("quiet", Optional.empty()),
                new Assessment.ImpactAssessed(false),
                new Assessment.CauseEstablished("unknown", Optional.empty()),
                new Assessment.CauseEstablished("no index", Optional.of(" ")),
                new Compliance.ClocksIdentified(ImmutableList.of("breach")),
                new Compliance.ClockMet(clock.name()),
                new Ending.PostmortemWritten("postmortem.md"));
    }

    @ParameterizedTest
    @MethodSource("remarks")
    void whatChangesNothingLeavesTheVerySameState(Event event) {
        Journal record = declared();
        Incident before = record.incident();
        assertThat(record.by("amara", event).incident()).isSameAs(before);
    }

    @Test
    void theDeclarationIsTheZeroOfTime() {
        Incident incident = declared().incident();
        assertThat(incident.declaredAt()).hasValue(START);
        assertThat(incident.phase()).isEqualTo(Phase.ACTIVE);
        assertThat(incident.isActive()).isTrue();
    }

    @Test
    void workBeginsWithTheFirstActionOrWhenTheDeclarationSays() {
        Journal acted = new Journal().by("chen", new Work.ActionStarted("look", false));
        assertThat(acted.incident().progress().workBegan()).hasValue(START);
        assertThat(acted.by("chen", new Work.ActionStarted("look again", false))
                        .incident()
                        .progress()
                        .workBegan())
                .hasValue(START);

        assertThat(new Journal()
                        .by("chen", new Work.ActionStarted("look", false))
                        .by("amara", Journal.declaration())
                        .incident()
                        .progress()
                        .workBegan())
                .as("the declaration doesn't say")
                .hasValue(START);

        Instant earlier = START.minusSeconds(600);
        acted.by("amara", new Opening.Declared(Optional.empty(), ImmutableSet.of(), Optional.of(earlier)));
        assertThat(acted.incident().progress().workBegan()).hasValue(earlier);

        acted.by("amara", new Opening.Declared(Optional.empty(), ImmutableSet.of(), Optional.of(START)));
        assertThat(acted.incident().progress().workBegan())
                .as("what is on record before counts")
                .hasValue(earlier);
    }

    @Test
    void aChannelIsGoneUntilItIsOpenedAgainOrTheIncidentRecurs() {
        Journal record = declared().by("bo", new Ending.ChannelArchived());
        assertThat(record.incident().progress().channelGone()).isTrue();
        record.by("bo", new Opening.ChannelOpened("#inc-2026-05-20-db"));
        assertThat(record.incident().progress().channelGone()).isFalse();
        record.by("bo", new Ending.ChannelDeleted());
        assertThat(record.incident().progress().channelGone()).isTrue();
        record.by("chen", new Ending.Recurred());
        assertThat(record.incident().progress().channelGone()).isFalse();
    }

    @Test
    void anIncidentIsMitigatedThenResolvedThenClosedAndMayRecur() {
        Journal record = declared().by("amara", new Assessment.ImpactAssessed(true));
        assertThat(record.incident().customersAffected()).isTrue();

        record.by("amara", new Ending.Mitigated());
        assertThat(record.incident().phase()).isEqualTo(Phase.MITIGATED);
        assertThat(record.incident().isActive()).isTrue();
        assertThat(record.incident().customersAffected()).isFalse();

        Instant resolved = record.now();
        record.by("amara", new Assessment.CauseEstablished("no index", Optional.of("index added")))
                .by("amara", new Ending.Resolved());
        assertThat(record.incident().phase()).isEqualTo(Phase.RESOLVED);
        assertThat(record.incident().isActive()).isFalse();
        assertThat(record.incident().progress().causeAddressed()).isTrue();
        assertThat(record.incident().progress().resolvedAt()).hasValue(resolved.plusSeconds(60));

        record.by("amara", new Ending.Closed());
        assertThat(record.incident().phase()).isEqualTo(Phase.CLOSED);
        Instant closed = record.now().minusSeconds(60);
        assertThat(record.by("amara", new Ending.Closed()).incident().progress().closedAt())
                .as("it was over the first time")
                .hasValue(closed);

        record.by("chen", new Ending.Recurred());
        assertThat(record.incident().phase()).isEqualTo(Phase.ACTIVE);
        assertThat(record.incident().progress().causeAddressed()).isFalse();
    }

    @Test
    void whatRecursWhileItGoesOnChangesNothingUnlessItsCauseWasKnown() {
        Journal record = declared();
        Incident running = record.incident();
        assertThat(record.by("chen", new Ending.Recurred()).incident()).isSameAs(running);

        record.by("amara", new Assessment.CauseEstablished("no index", Optional.of("index added")))
                .by("chen", new Ending.Recurred());
        assertThat(record.incident().progress().causeAddressed()).isFalse();
        assertThat(record.incident().phase()).hasToString("active");
    }

    @Test
    void whatIsOverIsNotMitigatedOrResolvedAgain() {
        Journal record = declared().by("amara", new Ending.Mitigated()).by("amara", new Ending.Resolved());
        Incident resolved = record.incident();
        assertThat(record.by("amara", new Ending.Mitigated())
                        .by("amara", new Ending.Resolved())
                        .incident())
                .isSameAs(resolved);
    }

    @Test
    void nothingEndsBeforeItIsDeclared() {
        assertThat(new Journal()
                        .by("amara", new Ending.Mitigated())
                        .by("amara", new Ending.Resolved())
                        .by("amara", new Ending.Recurred())
                        .by("amara", new Ending.Closed())
                        .incident())
                .isSameAs(Incident.undeclared());
    }

    @Test
    void theSeverityIsRaisedAndLowered() {
        Journal record = declared().by("amara", severity(Severity.SEV_3));
        assertThat(record.incident().impact().raisedAt()).isEmpty();
        Instant raised = record.now();
        record.by("amara", severity(Severity.SEV_1)).by("amara", severity(Severity.SEV_2));
        assertThat(record.incident().severity()).hasValue(Severity.SEV_2);
        assertThat(record.incident().impact().raisedAt()).hasValue(raised);

        Incident called = record.incident();
        assertThat(record.by("amara", severity(Severity.SEV_2)).incident()).isSameAs(called);
    }

    @Test
    void evidenceSupportsTheWorstUntilADowngradeLeavesTheLatest() {
        Journal record = declared()
                .by("amara", severity(Severity.SEV_2))
                .by("chen", evidence(Severity.SEV_1))
                .by("chen", evidence(Severity.SEV_3));
        assertThat(record.incident().impact().supported()).hasValue(Severity.SEV_1);
        assertThat(record.incident().impact().understates(Severity.SEV_2)).isTrue();
        assertThat(record.incident().impact().understates(Severity.SEV_1)).isFalse();
        assertThat(record.incident().impact().understates(Severity.SEV_3))
                .as("a downgrade to what the latest evidence says")
                .isFalse();
        assertThat(record.incident().impact().understates(Severity.SEV_4)).isTrue();

        Incident observed = record.incident();
        assertThat(record.by("dana", evidence(Severity.SEV_3)).incident()).isSameAs(observed);
        record.by("dana", evidence(Severity.SEV_4)).by("dana", evidence(Severity.SEV_3));
        assertThat(record.incident().impact().latest()).hasValue(Severity.SEV_3);

        record.by("amara", severity(Severity.SEV_3));
        assertThat(record.incident().impact().supported()).hasValue(Severity.SEV_3);
    }

    @Test
    void rolesAreAssignedOnceAndReleased() {
        Journal record = declared().by("amara", assigned(Role.SCRIBE, "bo"));
        Incident before = record.incident();
        assertThat(record.by("amara", assigned(Role.SCRIBE, "bo")).incident()).isSameAs(before);
        record.by("amara", new Command.RoleReleased(Role.SCRIBE, Person.named("Bo")));
        assertThat(record.incident().roster().holders(Role.SCRIBE)).isEmpty();
    }

    @Test
    void cadencesAndTheRotationAreRemembered() {
        Journal record = declared()
                .by("amara", new Command.CadenceSet(Audience.CUSTOMERS, Duration.ofMinutes(20)))
                .by("amara", new Command.RotationPrepared());
        Incident incident = record.incident();
        assertThat(incident.cadences()).containsEntry(Audience.CUSTOMERS, Duration.ofMinutes(20));
        assertThat(incident.rotationPrepared()).isTrue();
        assertThat(record.by("amara", new Command.CadenceSet(Audience.CUSTOMERS, Duration.ofMinutes(20)))
                        .by("amara", new Command.RotationPrepared())
                        .incident())
                .isSameAs(incident);
    }

    @Test
    void onlyTheCommanderSetsACadence() {
        Journal record = declared().by("chen", new Command.CadenceSet(Audience.CUSTOMERS, Duration.ofMinutes(90)));
        assertThat(record.incident().cadences()).isEmpty();
    }

    @Test
    void theCommanderClearsActionsAndWhoeverAnnouncesThemTellsTheCommander() {
        Journal record = declared()
                .by("amara", new Work.ActionRequested("restart", Optional.empty()))
                .by("chen", new Work.ActionRequested("fail over", Optional.empty()))
                .by("chen", new Work.ActionAuthorised("drop the index"))
                .by("chen", new Work.ActionAnnounced("look at the log"));
        assertThat(record.incident().open().cleared()).containsExactly("restart", "look at the log");
        assertThat(record.incident().open().requests()).containsExactly("restart", "fail over");

        record.by("amara", new Work.ActionAuthorised("fail over"));
        assertThat(record.incident().open().cleared()).contains("fail over");
        assertThat(record.incident().open().requests())
                .as("an authorisation answers the request")
                .containsExactly("restart");

        record.by("chen", new Work.ActionCompleted("restart", Optional.empty()))
                .by("chen", new Work.ActionCompleted("fail over", Optional.empty()));
        assertThat(record.incident().open().requests()).isEmpty();
        assertThat(record.incident().open().cleared()).containsExactly("look at the log");
    }

    @Test
    void aRequestIsForgottenWhenItIsDisposedOf() {
        Journal record = declared()
                .by("chen", new Work.ActionRequested("more hands", Optional.empty()))
                .by("amara", new Work.RequestDisposed("more hands", "refused"));
        assertThat(record.incident().open()).isEqualTo(OpenItems.NONE);
    }

    @Test
    void onlyTheCommanderConfirmsFacts() {
        Journal record = declared()
                .by("chen", new Assessment.FactConfirmed("no data is lost"))
                .by("amara", new Assessment.FactConfirmed("payments fail"));
        assertThat(record.incident().open().facts()).containsExactly("payments fail");
    }

    @Test
    void onlyLegalCounselReviewsAndAReviewIsGoodForOnePublication() {
        Journal record = declared()
                .by("amara", assigned(Role.LEGAL_COUNSEL, "hana"))
                .by("eli", new Communication.LegalReviewed("first"))
                .by("hana", new Communication.LegalReviewed("second"))
                .by("eli", new Communication.Coordinated("first", "support"));
        assertThat(record.incident().open().reviewed()).containsExactly("second");
        assertThat(record.incident().open().coordinated()).containsExactly("first");
        record.by("eli", published("first")).by("eli", published("second"));
        assertThat(record.incident().open()).isEqualTo(OpenItems.NONE);
    }

    @Test
    void aReviewWhereNobodyIsLegalCounselIsACoordination() {
        Journal record = declared().by("hana", new Communication.LegalReviewed("first"));
        assertThat(record.incident().open().reviewed()).isEmpty();
        assertThat(record.incident().open().coordinated()).containsExactly("first");
    }

    @Test
    void aClockIsOpenUntilItsDisclosureIsMade() {
        Clock clock =
                new Clock("breach", Person.named("hana"), START, Optional.of(Duration.ofDays(3)), Optional.empty());
        Journal record = declared().by("amara", new Compliance.ClockStarted(clock));
        assertThat(record.incident().open().clocks()).containsExactly("breach");
        assertThat(record.by("hana", new Compliance.ClockMet("breach"))
                        .incident()
                        .open())
                .isEqualTo(OpenItems.NONE);
    }

    @Test
    void theResponseRunsFromTheDeclaration() {
        Incident incident = declared().by("amara", severity(Severity.SEV_2)).incident();
        Response response = incident.responseAt(START.plusSeconds(3600));
        assertThat(response.severity()).isEqualTo(Severity.SEV_2);
        assertThat(response.runningFor()).isEqualTo(Duration.ofHours(1));
        assertThat(incident.responseAt(START.minusSeconds(1)).runningFor()).isZero();
        assertThat(declared().incident().responseAt(START).severity()).isEqualTo(Severity.SEV_4);
    }

    @Test
    void anIncidentIsWhatItsTimelineComesTo() {
        Timeline timeline = Timeline.of(
                "db",
                Entry.of(START, Person.named("amara"), Journal.declaration()),
                Entry.of(START, Person.named("amara"), severity(Severity.SEV_1)));
        assertThat(Incident.of(timeline))
                .isEqualTo(declared().by("amara", severity(Severity.SEV_1)).incident());
    }
}
