package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Clock;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An incident by the book is clean whenever it happens, and each thing that is left out of it is missed. */
class StoryProperties {
    /** What is found at Sev-0, 1, 2, 3 and 4 where a kind of entry is missing, by its letter: E, W, A or - for nothing. */
    private record Missed(String rule, String levels) {}

    private static final Map<Class<? extends Event>, Missed> MISSED = Map.ofEntries(
            Map.entry(Opening.ChannelOpened.class, new Missed("opening/channel", "EEEEA")),
            Map.entry(Assessment.SeverityCalled.class, new Missed("opening/severity-called", "EEEEE")),
            Map.entry(Communication.ExecutivesNotified.class, new Missed("opening/executives-notified", "EEEE-")),
            Map.entry(Communication.LegalReviewed.class, new Missed("updates/legal-reviewed", "E----")),
            Map.entry(Communication.Coordinated.class, new Missed("updates/coordinated", "-W---")),
            Map.entry(Compliance.ClocksIdentified.class, new Missed("sev0/clocks-identified", "E----")),
            Map.entry(Assessment.FactConfirmed.class, new Missed("updates/grounded", "EEEEE")),
            Map.entry(Assessment.CauseEstablished.class, new Missed("resolution/cause-addressed", "EEEEE")),
            Map.entry(Ending.Mitigated.class, new Missed("resolution/after-mitigation", "EEEEE")),
            Map.entry(Ending.ChannelArchived.class, new Missed("resolution/channel-archived", "WWWWW")));

    private static ImmutableList<Finding> findings(Timeline timeline) {
        return Catalogue.standard().check(timeline).findings();
    }

    @Property(tries = 25)
    void theBookIsCleanOnAnyDay(@ForAll Severity severity, @ForAll @IntRange(min = -20_000, max = 20_000) int days) {
        Timeline story = Story.of(severity).timeline();

        assertThat(findings(moved(story, days))).isEmpty();
    }

    private static Timeline moved(Timeline timeline, int days) {
        Duration by = Duration.ofDays(days);
        return new Timeline(
                timeline.incident(),
                timeline.entries().stream()
                        .map(entry -> entry.withAt(entry.at().plus(by)).withEvent(moved(entry.event(), by)))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** The event, with the moments of which it speaks and the date in the channel's name moved too. */
    private static Event moved(Event event, Duration by) {
        if (event instanceof Opening.Declared it) {
            return new Opening.Declared(
                    it.summary(), it.reasons(), it.workBegan().map(began -> began.plus(by)));
        }
        if (event instanceof Opening.ChannelOpened) {
            return new Opening.ChannelOpened(
                    "#inc-" + LocalDate.ofInstant(Story.START.plus(by), ZoneOffset.UTC) + "-db-degraded");
        }
        if (event instanceof Communication.ExternalUpdated it) {
            return new Communication.ExternalUpdated(
                    it.text(), it.draft(), it.facts(), it.heartbeat(), it.next().map(next -> next.plus(by)));
        }
        if (event instanceof Compliance.ClockStarted it) {
            Clock clock = it.clock();
            return new Compliance.ClockStarted(new Clock(
                    clock.name(), clock.owner(), clock.start().plus(by), clock.length(), clock.businessDays()));
        }
        return event;
    }

    @Property(tries = 60)
    void whatIsLeftOutIsMissed(@ForAll Severity severity) {
        MISSED.forEach((type, missed) -> {
            Timeline story = Story.of(severity).without(type).timeline();
            char letter = missed.levels().charAt(severity.ordinal());

            assertThat(findings(story))
                    .as("%s without %s", severity, type.getSimpleName())
                    .filteredOn(finding -> finding.rule().equals(missed.rule()))
                    .allSatisfy(finding -> assertThat(level(finding)).isEqualTo(letter))
                    .matches(found -> found.isEmpty() == (letter == '-'), "are there if they should be");
        });
    }

    private static char level(Finding finding) {
        return finding.level().name().charAt(0);
    }
}
