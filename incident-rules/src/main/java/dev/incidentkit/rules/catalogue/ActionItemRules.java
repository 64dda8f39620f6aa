package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.review.Reviews.ACTION_ITEMS;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.ActionItems.Review;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Check;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.wording.DueDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** What is to be done after an incident gets done. */
public final class ActionItemRules {
    private static final String SOURCE = "Action items and follow-through";

    /** The longest time between two reviews of the open items. */
    public static final Setting<Duration> REVIEWED_EVERY = Setting.framework(
            "action-items-reviewed-every",
            Duration.ofDays(14),
            "The longest time from one review of the open action items to the next.");

    private static final String NO_MOMENT = "it takes a moment at which to judge";
    private static final int LONGEST = 60;
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final ActionItem ITEM = ActionItem.of("Test the deploy gate against a full replica")
            .ownedBy("chen")
            .dueOn("2026-08-15")
            .trackedAs("PAY-123");
    private static final ActionItems GOOD = reviewed(ITEM);

    public static final Rule<ActionItems> OWNER = Rule.on(ACTION_ITEMS, "action-items/owner")
            .title("Every action item belongs to exactly one named person")
            .check(forEachText("owner", ActionItem::owner, Wordings::owner))
            .remedy(Wordings.ONE_PERSON)
            .source(SOURCE)
            .exception("never; that person may ask others for help")
            .passes(GOOD)
            .violates(reviewed(ITEM.ownedBy("storage team")))
            .because("what belongs to a team, or to two people, is done by neither");

    public static final Rule<ActionItems> DUE_DATE = Rule.on(ACTION_ITEMS, "action-items/due-date")
            .title("Every action item has a calendar day by which it is done")
            .check(forEachText("due", ActionItem::due, Wordings::dueDate))
            .remedy(Wordings.ONE_DAY)
            .source(SOURCE)
            .exception("never; a day can be moved, and then says when it was")
            .passes(GOOD)
            .violates(reviewed(ITEM.dueOn("Q3")))
            .because("a quarter is over before anybody asks");

    public static final Rule<ActionItems> TRACKED = Rule.on(ACTION_ITEMS, "action-items/tracked")
            .title("Every action item stands in the tracker that the team already uses")
            .check(forEach(item -> Tracker.objection(item.tracked().orElse(""))
                    .map(objection -> Evidence.that("\"" + shortened(item) + "\" " + objection)
                            .at("tracked"))))
            .remedy("put it on the board where the team's other work is, and name it here")
            .source(SOURCE)
            .exception("when it was done before the postmortem was written")
            .passes(GOOD)
            .violates(reviewed(ActionItem.of(ITEM.what()).ownedBy("chen").dueOn("2026-08-15")))
            .because("what isn't on the board of the other work loses to it by default");

    public static final Rule<ActionItems> OVERDUE = Rule.on(ACTION_ITEMS, "action-items/overdue")
            .title("An item past its date is estimated and prioritised again")
            .check(ActionItemRules::overdue)
            .remedy("finish it, or estimate and prioritise it again and write down when")
            .source(SOURCE)
            .exception("never; to give it up is a decision too, and can be recorded")
            .judgedAsOf(JULY)
            .passes(reviewed(ITEM.dueOn("2026-06-15").plannedAgain(LocalDate.of(2026, 6, 24))))
            .violates(reviewed(ITEM.dueOn("2026-06-15")))
            .because("an item that is silently ignored is the cause of the next incident");

    public static final Rule<ActionItems> REVIEWED = Rule.on(ACTION_ITEMS, "action-items/reviewed")
            .level(WARNING)
            .title("The open items are reviewed every two weeks, with an engineering manager present")
            .check(ActionItemRules::reviewed)
            .remedy("go through the open items with the engineering manager, and write down when")
            .source(SOURCE)
            .exception("over holidays, when nothing can be done anyway")
            .judgedAsOf(JULY)
            .passes(GOOD)
            .violates(new ActionItems(ImmutableList.of(), GOOD.items())
                    .reviewed(LocalDate.of(2026, 6, 10), Person.named("gus")))
            .because("action items go to die");

    public static final Rule<ActionItems> SEV1_KEPT = Rule.on(ACTION_ITEMS, "action-items/sev1-kept")
            .cardinal()
            .title("What would have prevented a Sev-1 is done")
            .check(forEach(item ->
                    item.isGivenUp() ? prevented(item).map(severity -> givenUp(item, severity)) : Optional.empty()))
            .remedy("take it up again, before feature work")
            .source(SOURCE)
            .exception("never; an item that turned out not to prevent it should say so")
            .passes(reviewed(ITEM.preventing(Severity.SEV_1)))
            .violates(reviewed(ITEM.preventing(Severity.SEV_1).withStatus(ActionItem.Status.TRADED)))
            .because("whether it happens is the test of whether reliability is valued or talked about");

    private ActionItemRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(OWNER, DUE_DATE, TRACKED, OVERDUE, REVIEWED, SEV1_KEPT);
    }

    /** A list with this item, which was reviewed in the week before the examples are judged. */
    private static ActionItems reviewed(ActionItem item) {
        return ActionItems.of(item).reviewed(LocalDate.of(2026, 6, 24), Person.named("gus"));
    }

    /** A check of each item by itself, at its place in the list. */
    private static Check<ActionItems> forEach(Function<ActionItem, Optional<Evidence>> check) {
        return (items, basis) -> of(items, check);
    }

    /** A check of one text of each item, the empty one if it has none. */
    private static Check<ActionItems> forEachText(
            String member, Function<ActionItem, Optional<String>> text, Function<String, Optional<Evidence>> check) {
        return (items, basis) -> {
            EachOnce<Optional<Evidence>> seen = new EachOnce<>(check);
            return of(
                    items, item -> seen.apply(text.apply(item).orElse("")).map(evidence -> of(item, evidence, member)));
        };
    }

    private static Outcome of(ActionItems items, Function<ActionItem, Optional<Evidence>> check) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        int number = 1;
        for (ActionItem item : items.items()) {
            Optional<Evidence> seen = check.apply(item);
            if (seen.isPresent()) {
                String place = "items/" + number;
                String where = seen.get().where();
                evidence.add(seen.get()
                        .about(item.tracked().orElse(item.what()))
                        .at(where.isEmpty() ? place : place + "/" + where));
            }
            number++;
        }
        return Outcome.of(evidence.build());
    }

    private static Evidence of(ActionItem item, Evidence evidence, String member) {
        return Evidence.that("\"" + shortened(item) + "\": " + evidence.what()).at(member);
    }

    private static String shortened(ActionItem item) {
        String what = CharMatcher.whitespace().trimAndCollapseFrom(item.what(), ' ');
        return Ascii.truncate(what, LONGEST, "...");
    }

    private static Outcome overdue(ActionItems items, Basis basis) {
        if (basis.asOf().isEmpty()) {
            return Outcome.notApplicable(NO_MOMENT);
        }
        LocalDate today = today(basis.asOf().get());
        EachOnce<Optional<LocalDate>> days =
                new EachOnce<>(due -> DueDate.read(due).day());
        return of(items, item -> overdue(item, item.isOpen() ? item.due().flatMap(days) : Optional.empty(), today));
    }

    private static Optional<Evidence> overdue(ActionItem item, Optional<LocalDate> day, LocalDate today) {
        return day.filter(today::isAfter)
                .filter(due -> !(isPlannedAgain(item.reEstimated(), due, today)
                        && isPlannedAgain(item.rePrioritised(), due, today)))
                .map(due -> Evidence.that("\"" + shortened(item) + "\" was due on " + due
                                + ", and is neither done nor planned again")
                        .at("due"));
    }

    private static boolean isPlannedAgain(ImmutableList<LocalDate> days, LocalDate due, LocalDate today) {
        return days.stream().anyMatch(day -> !day.isBefore(due) && !day.isAfter(today));
    }

    private static Outcome reviewed(ActionItems items, Basis basis) {
        if (basis.asOf().isEmpty()) {
            return Outcome.notApplicable(NO_MOMENT);
        }
        if (items.items().stream().noneMatch(ActionItem::isOpen)) {
            return Outcome.notApplicable("no item is open");
        }
        LocalDate today = today(basis.asOf().get());
        Optional<LocalDate> last = items.reviews().stream()
                .filter(review -> review.engineeringManager().isPresent())
                .map(Review::date)
                .filter(date -> !date.isAfter(today))
                .max(Comparator.naturalOrder());
        if (last.isEmpty()) {
            return Outcome.violated(Evidence.that("the open items have never been reviewed with an engineering manager")
                    .at("reviews"));
        }
        Duration ago = Duration.ofDays(today.toEpochDay() - last.get().toEpochDay());
        return ago.compareTo(basis.get(REVIEWED_EVERY)) <= 0
                ? Outcome.satisfied()
                : Outcome.violated(Evidence.that("the open items were last reviewed with an engineering manager "
                                + Spoken.duration(ago) + " ago")
                        .at("reviews"));
    }

    private static Optional<Severity> prevented(ActionItem item) {
        return item.wouldHavePrevented().filter(severity -> severity.isAtLeast(Severity.SEV_1));
    }

    private static Evidence givenUp(ActionItem item, Severity severity) {
        return Evidence.that("\"" + shortened(item) + "\" would have prevented a " + severity + ", and was "
                        + (item.status().orElseThrow() == ActionItem.Status.TRADED
                                ? "traded away"
                                : Ascii.toLowerCase(item.status().orElseThrow().name())))
                .at("status");
    }

    private static LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }
}
