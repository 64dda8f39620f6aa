package dev.incidentkit.core.review;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Something to be done so that an incident doesn't happen again ("Action items and follow-through").
 *
 * @param what what is to be done
 * @param owner who does it, as it is written: a person, a team, two people
 * @param due until when, as it is written: {@code 2026-08-15}, {@code Q3}
 * @param tracked where it stands in the tracker that the team already uses
 * @param status how it stands; absent means open
 * @param wouldHavePrevented the severity of the incident that it would have prevented
 * @param reEstimated the days on which it was estimated again
 * @param rePrioritised the days on which it was given its place among the other work again
 */
public record ActionItem(
        String what,
        Optional<String> owner,
        Optional<String> due,
        Optional<String> tracked,
        Optional<Status> status,
        Optional<Severity> wouldHavePrevented,
        ImmutableList<LocalDate> reEstimated,
        ImmutableList<LocalDate> rePrioritised) {

    /** How an item stands. */
    public enum Status {
        OPEN,
        IN_PROGRESS,
        DONE,
        /** It won't be done. */
        DROPPED,
        /** It was put off without a new date. */
        DEFERRED,
        /** Something else was done in its place. */
        TRADED
    }

    /** An item of which nothing is known but what is to be done. */
    public static ActionItem of(String what) {
        return new ActionItem(
                what,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of(),
                ImmutableList.of());
    }

    /** Whether it is still to be done: what was put off is, what was dropped or traded isn't. */
    public boolean isOpen() {
        return switch (status.orElse(Status.OPEN)) {
            case OPEN, IN_PROGRESS, DEFERRED -> true;
            case DONE, DROPPED, TRADED -> false;
        };
    }

    /** Whether somebody decided that it isn't to be done, or not now. */
    public boolean isGivenUp() {
        return switch (status.orElse(Status.OPEN)) {
            case DROPPED, DEFERRED, TRADED -> true;
            case OPEN, IN_PROGRESS, DONE -> false;
        };
    }

    public ActionItem ownedBy(String name) {
        return new ActionItem(
                what, Optional.of(name), due, tracked, status, wouldHavePrevented, reEstimated, rePrioritised);
    }

    public ActionItem dueOn(String date) {
        return new ActionItem(
                what, owner, Optional.of(date), tracked, status, wouldHavePrevented, reEstimated, rePrioritised);
    }

    public ActionItem trackedAs(String reference) {
        return new ActionItem(
                what, owner, due, Optional.of(reference), status, wouldHavePrevented, reEstimated, rePrioritised);
    }

    public ActionItem withStatus(Status value) {
        return new ActionItem(
                what, owner, due, tracked, Optional.of(value), wouldHavePrevented, reEstimated, rePrioritised);
    }

    public ActionItem preventing(Severity severity) {
        return new ActionItem(what, owner, due, tracked, status, Optional.of(severity), reEstimated, rePrioritised);
    }

    /** This item, estimated and prioritised once more on that day. */
    public ActionItem plannedAgain(LocalDate day) {
        return new ActionItem(
                what, owner, due, tracked, status, wouldHavePrevented, and(reEstimated, day), and(rePrioritised, day));
    }

    private static ImmutableList<LocalDate> and(ImmutableList<LocalDate> days, LocalDate day) {
        return ImmutableList.<LocalDate>builder().addAll(days).add(day).build();
    }
}
