package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.EXECUTIVE_SPONSOR;
import static dev.incidentkit.core.roster.Role.LEGAL_COUNSEL;
import static dev.incidentkit.core.roster.Role.PR_PRINCIPAL;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StoryTest {
    private static final Story STORY = Story.of(Severity.SEV_2);
    private static final Event NOTE = new Remark.Noted("Shift change in an hour.");

    private static ImmutableList<Entry> entries(Story story) {
        return story.timeline().entries();
    }

    private static ImmutableList<Event> events(Story story) {
        return entries(story).stream().map(Entry::event).collect(ImmutableList.toImmutableList());
    }

    @ParameterizedTest
    @EnumSource
    void theBookHasNothingWrong(Severity severity) {
        assertThat(Catalogue.standard().check(Story.of(severity).timeline()).findings())
                .isEmpty();
    }

    @Test
    void atSev0TheBusinessIsThereFromMinuteOneUntilItsClockIsMet() {
        Story story = Story.of(Severity.SEV_0);

        assertThat(events(story.until(1)))
                .filteredOn(Opening.Paged.class::isInstance)
                .extracting(event -> ((Opening.Paged) event).role())
                .contains(EXECUTIVE_SPONSOR, LEGAL_COUNSEL, PR_PRINCIPAL);
        assertThat(events(story))
                .contains(new Opening.BridgeOpened(true), new Compliance.ClockMet("breach notification"));
    }

    @Test
    void oneMoreEntryStandsBehindThoseOfItsMinute() {
        ImmutableList<Entry> before = entries(STORY.until(3));
        ImmutableList<Entry> all = entries(STORY.with(3, "bo", NOTE));

        assertThat(before.get(before.size() - 1).at()).isEqualTo(Story.at(3));
        assertThat(all)
                .startsWith(before.toArray(Entry[]::new))
                .hasSize(entries(STORY).size() + 1);
        assertThat(all.get(before.size()).event()).isEqualTo(NOTE);
        assertThat(all.subList(before.size() + 1, all.size()))
                .isNotEmpty()
                .allMatch(entry -> entry.at().isAfter(Story.at(3)));
    }

    @Test
    void onlyEntriesOfOneTypeAreChanged() {
        Story changed = STORY.changing(Ending.Closed.class, entry -> entry.withEvent(NOTE));

        assertThat(events(changed)).containsOnlyOnce(NOTE);
        assertThat(entries(changed.without(Remark.Noted.class))).isEqualTo(entries(STORY.without(Ending.Closed.class)));
    }

    @Test
    void whoIsGivenARoleIsFoundByIt() {
        assertThat(entries(STORY))
                .filteredOn(Story.assigns(SCRIBE))
                .extracting(Entry::event)
                .containsExactly(Story.assigned(SCRIBE, "bo"));
    }

    @Test
    void whatIsHandedOverIsAReportByTheBook() {
        assertThat(Story.brief("dana").to()).isEqualTo(Story.person("dana"));
        assertThat(Story.brief("dana").report()).contains(Story.report());
        assertThat(Catalogue.standard().check(Story.report()).findings()).isEmpty();
        assertThat(events(STORY))
                .contains(new Communication.CanReported(Communication.Addressee.CHANNEL, Story.report()));
    }
}
