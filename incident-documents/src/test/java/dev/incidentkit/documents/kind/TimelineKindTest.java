package dev.incidentkit.documents.kind;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment.SeverityCalled;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Communication.CanReported;
import dev.incidentkit.core.timeline.Compliance.ClockStarted;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.Contents;
import dev.incidentkit.documents.Document;
import dev.incidentkit.documents.Documents;
import dev.incidentkit.documents.tree.Places;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineKindTest {
    private static final String START = """
            kind: timeline
            incident: checkout-down
            entries:
            """;

    private static Contents contents(String entries) {
        return Documents.standard().read(Source.text("t.yaml", START + entries));
    }

    private static Timeline timeline(String entries) {
        return (Timeline) read("t.yaml", START + entries);
    }

    private static Entry entry(String fields) {
        return timeline("  - {at: 2026-05-20T14:32:00Z, by: amara, " + fields + "}\n")
                .entry(1);
    }

    private static Event event(String fields) {
        return entry(fields).event();
    }

    private static String problem(String entries) {
        ImmutableList<Problem> problems = contents(entries).problems();
        assertThat(problems).hasSize(1);
        return problems.get(0).toString();
    }

    @Test
    void anEntryIsFlat() {
        assertThat(timeline("""
                  - at: 2026-05-20T14:32:00Z
                    by: amara
                    event: severity-called
                    severity: SEV-2
                    reason: one region of three
                    recorded-at: 2026-05-20T14:35:00Z
                    recorded-by: bo
                """))
                .isEqualTo(Timeline.of(
                        "checkout-down",
                        Entry.of(
                                        Instant.parse("2026-05-20T14:32:00Z"),
                                        Person.named("amara"),
                                        new SeverityCalled(Severity.SEV_2, Optional.of("one region of three")))
                                .recorded(Instant.parse("2026-05-20T14:35:00Z"), Person.named("bo"))));
    }

    @Test
    void theOffsetThatWasWrittenIsKept() {
        Entry entry = timeline("  - {at: '2026-05-20T16:32:00+02:00', by: amara, event: mitigated}\n")
                .entry(1);
        assertThat(entry.at()).isEqualTo(Instant.parse("2026-05-20T14:32:00Z"));
        assertThat(entry.offset()).isEqualTo(ZoneOffset.ofHours(2));
        assertThat(Documents.standard().yaml(Timeline.of("x", entry))).contains("2026-05-20T16:32:00+02:00");
    }

    @Test
    void nobodyMayHaveDoneIt() {
        Entry entry =
                timeline("  - {at: 2026-05-20T14:32:00Z, event: mitigated}\n").entry(1);
        assertThat(entry.by()).isEmpty();
        assertThat(entry.event()).isEqualTo(new Ending.Mitigated());
        assertThat(timeline("  - {at: 2026-05-20T14:32:00Z, by: , event: mitigated}\n")
                        .entry(1))
                .isEqualTo(entry);
    }

    @Test
    void oneThingNeedsNoList() {
        CanReport report =
                new CanReport(ImmutableList.of("p99 at 8 s"), ImmutableList.of("a", "b"), ImmutableList.of());
        assertThat(event("event: can-reported, to: channel, report: {conditions: p99 at 8 s, actions: [a, b]}"))
                .isEqualTo(new CanReported(Addressee.CHANNEL, report));
        assertThat(
                        event(
                                "event: can-reported, to: channel, report: {conditions: [p99 at 8 s], actions: [a, b], needs: ''}"))
                .isEqualTo(new CanReported(Addressee.CHANNEL, report));
        assertThat(event("event: declared, reasons: data-at-risk"))
                .isEqualTo(
                        new Opening.Declared(Optional.empty(), ImmutableSet.of(Reason.DATA_AT_RISK), Optional.empty()));
    }

    @Test
    void rolesAreCalledByTheirIds() {
        assertThat(event("event: role-assigned, role: subject-matter-expert, person: chen, domain: database"))
                .isEqualTo(new Command.RoleAssigned(
                        Role.SUBJECT_MATTER_EXPERT, Person.named("chen"), Optional.of("database")));
    }

    @Test
    void aPartOfABriefThatIsMissingIsNotAnEmptyOne() {
        assertThat(event("event: handoff-briefed, to: bo, open-actions: [], objectives: checkout works"))
                .isEqualTo(new Command.HandoffBriefed(
                        Person.named("bo"),
                        Optional.empty(),
                        Optional.of(ImmutableList.of()),
                        Optional.empty(),
                        Optional.of(ImmutableList.of("checkout works")),
                        Optional.empty()));
    }

    @Test
    void aClockIsAMappingOfItsOwn() {
        assertThat(event("event: clock-started, clock: {name: breach notification, owner: hana,"
                        + " start: 2026-05-20T14:00:00Z, length: PT72H}"))
                .isEqualTo(new ClockStarted(new Clock(
                        "breach notification",
                        Person.named("hana"),
                        Instant.parse("2026-05-20T14:00:00Z"),
                        Optional.of(Duration.ofDays(3)),
                        Optional.empty())));
    }

    @Test
    void automationIsSaidOnce() {
        Timeline timeline = (Timeline) read("t.yaml", """
                kind: timeline
                automation: [pagebot]
                incident: x
                entries:
                  - {at: 2026-05-20T14:32:00Z, by: pagebot, event: declared}
                """);
        assertThat(timeline.entry(1).by().filter(Person::isAutomation)).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            at: 2026-05-20T14:32:00Z, event: severty-called, severity: SEV-1 | 4:39: entries/1/event: "severty-called" is unknown here; did you mean severity-called?
            at: 2026-05-20T14:32:00Z, event: severity-called, severty: SEV-1 | 4:56: entries/1/severty: the name "severty" is unknown here; did you mean severity?
            at: 2026-05-20T14:32:00, event: mitigated | 4:10: entries/1/at: "2026-05-20T14:32:00" doesn't say in which offset from UTC; end it with Z, as in 2026-05-20T14:32:00Z
            at: 2026-05-20T14:32:00Z, event: mitigated, author: bo | 4:50: entries/1/author: the name "author" is unknown here; write one of at, by, recorded-at, recorded-by, seal, event
            event: mitigated | 4:5: entries/1: at is missing; write a time such as 2026-05-20T14:32:00Z
            at: 2026-05-20T14:32:00Z, event: cadence-set, audience: customers, every: -PT5M | 4:80: entries/1/every: "-PT5M" is negative; write a duration such as PT3H
            at: 2026-05-20T14:32:00Z, event: mitigated, seal: abc | 4:56: entries/1/seal: is no seal; write the 64 hexadecimal digits that incident seal prints
            """)
    void whatCannotBeReadIsOneClearLine(String fields, String message) {
        int severities = fields.contains("severty:") ? 2 : 1;
        assertThat(contents("  - {" + fields + "}\n").problems())
                .hasSize(severities)
                .extracting(Problem::toString)
                .contains("t.yaml:" + message);
    }

    @Test
    void anEntryThatIsNoMappingIsToldHowToBeOne() {
        assertThat(problem("  - amara declared\n"))
                .isEqualTo("t.yaml:4:5: entries/1: is \"amara declared\"; write an entry such as"
                        + " {at: 2026-05-20T14:32:00Z, by: amara, event: mitigated}");
    }

    @Test
    void aFindingIsFoundAtItsEntry() {
        Document<?> document = contents("""
                  - {at: 2026-05-20T14:32:00Z, by: amara, event: declared}
                  - at: 2026-05-20T14:33:00Z
                    by: amara
                    event: mitigated
                """).documents().get(0);
        assertThat(Places.find(document.root(), "entries/1").line()).isEqualTo(4);
        assertThat(Places.find(document.root(), "entries/2").line()).isEqualTo(5);
        assertThat(Places.find(document.root(), "entries/2/by").line()).isEqualTo(6);
    }

    @Test
    void whatIsWrittenIsReadAsTheSame() {
        assertThat(Stories.all()).hasSizeGreaterThan(50).allSatisfy(story -> {
            assertThat(read("t.yaml", Documents.standard().yaml(story))).isEqualTo(story);
            assertThat(read("t.json", Documents.standard().json(story.sealed())))
                    .isEqualTo(story.sealed());
        });
    }

    private static Object read(String name, String text) {
        Contents contents = Documents.standard().read(Source.text(name, text));
        assertThat(contents.problems()).isEmpty();
        assertThat(contents.documents()).hasSize(1);
        return contents.documents().get(0).value();
    }
}
