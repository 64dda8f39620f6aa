package dev.incidentkit.core.review;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a team has to do after its incidents, and when it looked at the list.
 *
 * @param reviews the meetings in which the open items were gone through
 */
public record ActionItems(ImmutableList<Review> reviews, ImmutableList<ActionItem> items) {

    /**
     * A meeting in which the open items were gone through.
     *
     * @param engineeringManager the engineering manager who was there, if one was
     * @param attendees who else was there
     */
    public record Review(LocalDate date, Optional<Person> engineeringManager, ImmutableList<Person> attendees) {}

    /** Items without a word on reviews. */
    public static ActionItems of(ActionItem... items) {
        return new ActionItems(ImmutableList.of(), ImmutableList.copyOf(items));
    }

    /** These items with one more review. */
    public ActionItems reviewed(LocalDate date, Person engineeringManager) {
        Review review = new Review(date, Optional.of(engineeringManager), ImmutableList.of());
        return new ActionItems(
                ImmutableList.<Review>builder().addAll(reviews).add(review).build(), items);
    }
}
