package dev.incidentkit.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.review.TimelineFile.Search;
import dev.incidentkit.core.severity.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PostmortemTest {
    private static final Prose WORDS = Prose.of("The primary database ran out of CPU.");
    private static final Postmortem FULL = full();

    private static Postmortem full() {
        return Postmortem.of("db-degraded")
                .severity(Severity.SEV_2)
                .timelineFile(TimelineFile.named("timeline.yaml"))
                .summary("a")
                .timeline("b")
                .impact(Impact.described(WORDS))
                .rootCause(RootCause.told(WORDS))
                .wentWell("c")
                .wentPoorly("d")
                .actionItems(ActionItem.of("Add the index"))
                .remarks("e")
                .build();
    }

    /** None of the seven sections is there: wrong, and yet a postmortem that can be judged. */
    @Test
    void mayHaveNoSectionAtAll() {
        Postmortem nothing = Postmortem.of("db-degraded").build();

        assertThat(nothing.summary().isEmpty()).isTrue();
        assertThat(nothing.timeline().isEmpty()).isTrue();
        assertThat(nothing.impact().isEmpty()).isTrue();
        assertThat(nothing.rootCause().isEmpty()).isTrue();
        assertThat(nothing.wentWell().isEmpty()).isTrue();
        assertThat(nothing.wentPoorly().isEmpty()).isTrue();
        assertThat(nothing.actionItems()).isEmpty();
        assertThat(nothing.severity()).isEmpty();
    }

    @Test
    void aCopyThatIsChangedKeepsTheRest() {
        assertThat(FULL.toBuilder().build()).isEqualTo(FULL);
        assertThat(full()).isEqualTo(FULL).hasSameHashCodeAs(FULL);
        assertThat(FULL.toBuilder().wentWell("f").build())
                .isNotEqualTo(FULL)
                .extracting(Postmortem::wentWell, Postmortem::wentPoorly)
                .containsExactly(Prose.of("f"), Prose.of("d"));
    }

    @Test
    void itsItemsAreAListWithoutReviews() {
        assertThat(FULL.asActionItems()).isEqualTo(ActionItems.of(ActionItem.of("Add the index")));
    }

    @Test
    void anImpactIsEmptyUntilOnePartIsStated() {
        Optional<String> unsaid = Optional.empty();
        Optional<String> none = Optional.of("none");

        assertThat(Impact.described(Prose.empty()).isEmpty()).isTrue();
        assertThat(Impact.described(WORDS).isEmpty()).isFalse();
        assertThat(new Impact(none, unsaid, unsaid, unsaid, unsaid, unsaid, Prose.empty()).isEmpty())
                .isFalse();
        assertThat(new Impact(unsaid, unsaid, unsaid, unsaid, unsaid, none, Prose.empty()).isEmpty())
                .isFalse();
    }

    @Test
    void aCauseIsLinkedOnceALinkIsNamed() {
        Prose nothing = Prose.empty();

        assertThat(RootCause.told(nothing).isEmpty()).isTrue();
        assertThat(RootCause.told(WORDS).isEmpty()).isFalse();
        assertThat(RootCause.told(WORDS).isLinked()).isFalse();
        assertThat(new RootCause(WORDS, nothing, nothing, nothing).isLinked()).isTrue();
        assertThat(new RootCause(nothing, WORDS, nothing, nothing).isLinked()).isTrue();
        assertThat(new RootCause(nothing, nothing, WORDS, nothing).isLinked()).isTrue();
        assertThat(new RootCause(nothing, nothing, WORDS, nothing).isEmpty()).isFalse();
        assertThat(new RootCause(Prose.of("1"), Prose.of("2"), Prose.of("3"), Prose.of("4")).text())
                .isEqualTo("1\n2\n3\n4");
    }

    @Test
    void aTimelineFileIsNamedFirstAndFollowedLater() {
        TimelineFile named = TimelineFile.named("timeline.yaml");
        TimelineFile missed = named.followed(new Search.NotFound("doesn't exist"));

        assertThat(named.search()).isEqualTo(new Search.NotFollowed());
        assertThat(missed.name()).isEqualTo("timeline.yaml");
        assertThat(missed.search()).isEqualTo(new Search.NotFound("doesn't exist"));
    }
}
