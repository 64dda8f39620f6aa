package dev.incidentkit.testkit.arbitraries;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(IncidentDomain.class)
class EventsProperties {
    @Example
    void everyKindOfEventTurnsUp() {
        assertThat(EventKinds.ALL).hasSizeGreaterThan(40).allMatch(Event.class::isAssignableFrom);
        assertThat(Events.any().sampleStream().limit(3000).map(Event::getClass).collect(Collectors.toSet()))
                .hasSameSizeAs(EventKinds.ALL);
    }

    @Property(tries = 300)
    void onlyExpertsHaveDomains(@ForAll Event event) {
        if (event instanceof Command.RoleAssigned it && it.domain().isPresent()) {
            assertThat(it.role()).isEqualTo(Role.SUBJECT_MATTER_EXPERT);
        }
    }

    @Property(tries = 200)
    void nothingIsRecordedBeforeItWasOrLaterThanADay(@ForAll Entry entry) {
        assertThat(Duration.between(entry.at(), entry.knownAt())).isBetween(Duration.ofSeconds(-1), Duration.ofDays(1));
    }

    @Example
    void entriesAreLateAndElsewhereAndBetweenSeconds() {
        assertThat(Events.entries().sampleStream().limit(300))
                .anyMatch(entry ->
                        entry.recordedAt().isPresent() && !entry.knownAt().equals(entry.at()))
                .anyMatch(entry -> entry.offset().getTotalSeconds() < 0)
                .anyMatch(entry -> !entry.at().equals(entry.at().truncatedTo(ChronoUnit.MICROS)))
                .anyMatch(entry ->
                        entry.event() instanceof Remark.Noted it && it.text().length() > 255)
                .anyMatch(entry -> entry.event().toString().chars().anyMatch(c -> c > 255));
    }

    @Example
    void entriesShrinkToAPlainDeclaration() {
        Entry smallest = Shrunk.of(Events.entries(), entry -> true);

        assertThat(smallest.event()).isInstanceOf(Opening.Declared.class);
        assertThat(smallest.at()).isEqualTo(Instant.parse("2026-05-20T14:32:00Z"));
        assertThat(smallest.recordedAt()).isEmpty();
    }

    @Example
    void clocksRunByTheHourOrByTheDayAndShrinkToTheUsualOne() {
        assertThat(Events.clocks().sampleStream().limit(100))
                .anyMatch(clock -> clock.length().isPresent())
                .anyMatch(clock -> clock.businessDays().isPresent());
        Clock smallest =
                Shrunk.of(Events.clocks(), clock -> clock.businessDays().isPresent());
        assertThat(smallest.businessDays()).isEqualTo(Optional.of(1));
        assertThat(smallest.name()).isEqualTo("breach notification");
    }

    @Property(tries = 200)
    void noClockIsDueBeforeItRuns(@ForAll Clock clock) {
        assertThat(clock.deadline().due()).isAfter(clock.start());
    }
}
