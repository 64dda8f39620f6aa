package dev.incidentkit.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.core.review.ActionItem.Status;
import dev.incidentkit.core.review.ActionItems.Review;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActionItemTest {
    private static final ActionItem ITEM = ActionItem.of("Switch the query log on");
    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);

    @ParameterizedTest
    @CsvSource({
        "OPEN, true, false",
        "IN_PROGRESS, true, false",
        "DONE, false, false",
        "DROPPED, false, true",
        "DEFERRED, true, true",
        "TRADED, false, true"
    })
    void isOpenDoneOrGivenUp(Status status, boolean open, boolean givenUp) {
        ActionItem item = ITEM.withStatus(status);

        assertThat(item.isOpen()).isEqualTo(open);
        assertThat(item.isGivenUp()).isEqualTo(givenUp);
    }

    @Test
    void whatSaysNothingOfItsStatusIsOpen() {
        assertThat(ITEM.status()).isEmpty();
        assertThat(ITEM.isOpen()).isTrue();
        assertThat(ITEM.isGivenUp()).isFalse();
    }

    /** A team as the owner and a quarter as the date are wrong, not malformed: a rule has to be able to say so. */
    @Test
    void keepsWhatIsWrongAsItIsWritten() {
        ActionItem item = ITEM.ownedBy("chen and bo").dueOn("Q3").trackedAs(" ");

        assertThat(item.owner()).contains("chen and bo");
        assertThat(item.due()).contains("Q3");
        assertThat(item.tracked()).contains(" ");
    }

    @Test
    void eachChangeKeepsTheRest() {
        ActionItem item = ITEM.ownedBy("chen")
                .dueOn("2026-08-15")
                .trackedAs("PAY-123")
                .withStatus(Status.IN_PROGRESS)
                .preventing(Severity.SEV_1)
                .plannedAgain(DAY)
                .plannedAgain(DAY.plusDays(30));

        assertThat(item.what()).isEqualTo("Switch the query log on");
        assertThat(item.owner()).contains("chen");
        assertThat(item.due()).contains("2026-08-15");
        assertThat(item.tracked()).contains("PAY-123");
        assertThat(item.status()).contains(Status.IN_PROGRESS);
        assertThat(item.wouldHavePrevented()).contains(Severity.SEV_1);
        assertThat(item.reEstimated()).containsExactly(DAY, DAY.plusDays(30));
        assertThat(item.rePrioritised()).containsExactly(DAY, DAY.plusDays(30));
        assertThat(item.ownedBy("bo").rePrioritised()).hasSize(2);
        assertThat(ITEM).isEqualTo(ActionItem.of("Switch the query log on"));
    }

    @Test
    void aListRemembersItsReviews() {
        ActionItems items = ActionItems.of(ITEM)
                .reviewed(DAY, Person.named("gus"))
                .reviewed(DAY.plusDays(14), Person.named("hana"));

        assertThat(ActionItems.of(ITEM).reviews()).isEmpty();
        assertThat(items.items()).containsExactly(ITEM);
        assertThat(items.reviews()).extracting(Review::date).containsExactly(DAY, DAY.plusDays(14));
        assertThat(items.reviews().get(1).engineeringManager()).contains(Person.named("hana"));
    }
}
