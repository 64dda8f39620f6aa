package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItem.Status;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.ActionItems.Review;
import dev.incidentkit.core.review.Citation;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.RootCause;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.catalogue.ActionItemRules;
import dev.incidentkit.testkit.stories.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Generators of what a team makes of its incidents: postmortems, and what is to be done. */
public final class Reviews {
    /** The moment at which there is nothing wrong with them. */
    public static final Instant JUDGED_AS_OF =
            ActionItemRules.REVIEWED.judgedAsOf().orElseThrow();

    private static final LocalDate TODAY = LocalDate.ofInstant(JUDGED_AS_OF, ZoneOffset.UTC);
    private static final int LONGEST_PLAN = 400;
    private static final Timeline TIMELINE = Story.of(Severity.SEV_2).opened().timeline();

    private Reviews() {}

    /**
     * Items with nothing wrong at {@link #JUDGED_AS_OF}: due on that day or later, or late and planned again, or done, or
     * given up without harm.
     */
    public static Arbitrary<ActionItem> items() {
        Arbitrary<ActionItem> named = Combinators.combine(
                        Arbitraries.of(
                                "Run the order history in the load test",
                                "Alert on queries that take longer than a second",
                                "Write the runbook for a full disk",
                                "Renew certificates a month before they end"),
                        Arbitraries.of("chen", "Amara Okafor", "@bo", "Zo\u00eb M\u00fcller", "Ines Garc\u00eda"),
                        Arbitraries.of("PAY-123", "#451", "https://tracker.example.com/browse/OPS-7"),
                        Arbitraries.of(Severity.values()).optional())
                .as((what, owner, tracked, prevented) -> {
                    ActionItem item = ActionItem.of(what).ownedBy(owner).trackedAs(tracked);
                    return prevented.map(item::preventing).orElse(item);
                });
        Arbitrary<ActionItem> open = Combinators.combine(
                        named,
                        due(0, LONGEST_PLAN),
                        Arbitraries.of(Status.OPEN, Status.IN_PROGRESS, Status.DEFERRED)
                                .optional())
                .as((item, due, status) ->
                        status.map(item::withStatus).orElse(item).dueOn(due.toString()));
        Arbitrary<ActionItem> late = Combinators.combine(
                        named, due(-LONGEST_PLAN, -1), Arbitraries.of(0, 1, LONGEST_PLAN))
                .as((item, due, later) ->
                        item.dueOn(due.toString()).plannedAgain(Comparators.min(due.plusDays(later), TODAY)));
        Arbitrary<ActionItem> closed = Combinators.combine(
                        named,
                        due(-LONGEST_PLAN, LONGEST_PLAN),
                        Arbitraries.of(Status.DONE, Status.DROPPED, Status.TRADED))
                .as((item, due, status) -> item.dueOn(due.toString()).withStatus(status));
        return Arbitraries.oneOf(open, late, closed).map(Reviews::kept);
    }

    private static Arbitrary<LocalDate> due(int from, int until) {
        return Components.between(from, until).map(TODAY::plusDays);
    }

    /** What would have prevented a Sev-1 isn't given up. */
    private static ActionItem kept(ActionItem item) {
        boolean grave = item.wouldHavePrevented()
                .filter(severity -> severity.isAtLeast(Severity.SEV_1))
                .isPresent();
        return item.isGivenUp() && grave ? item.withStatus(Status.DONE) : item;
    }

    /** Lists of such items, reviewed a fortnight before that moment at the latest. */
    public static Arbitrary<ActionItems> actionItems() {
        int allowed = (int) ActionItemRules.REVIEWED_EVERY.standard().toDays();
        Arbitrary<Review> last = reviews(0, allowed, People.humans().map(Optional::of));
        Arbitrary<Review> earlier =
                reviews(allowed, LONGEST_PLAN, People.humans().optional());
        return Combinators.combine(
                        earlier.list().ofMaxSize(2), last, items().list().ofMaxSize(4))
                .as((before, review, items) -> new ActionItems(
                        ImmutableList.<Review>builder()
                                .addAll(before)
                                .add(review)
                                .build(),
                        ImmutableList.copyOf(items)))
                .withoutEdgeCases();
    }

    /** Reviews so many days before that moment, at least and at most. */
    private static Arbitrary<Review> reviews(int from, int until, Arbitrary<Optional<Person>> managers) {
        return Combinators.combine(
                        Components.between(from, until),
                        managers,
                        People.humans().list().ofMaxSize(2))
                .as((ago, manager, others) -> new Review(TODAY.minusDays(ago), manager, ImmutableList.copyOf(others)));
    }

    /** Lists of any kind: whatever is written, or left out. */
    public static Arbitrary<ActionItems> anyActionItems() {
        return Combinators.combine(
                        Components.of(ActionItems.class), items().list().ofMaxSize(2))
                .as((list, more) -> new ActionItems(
                        list.reviews(),
                        ImmutableList.<ActionItem>builder()
                                .addAll(list.items())
                                .addAll(more)
                                .build()));
    }

    /** Postmortems with nothing wrong: short or long, with a timeline that was looked up or not. */
    public static Arbitrary<Postmortem> postmortems() {
        return Combinators.combine(
                        Arbitraries.of("db-degraded", "cert-expired"),
                        Arbitraries.of(Severity.values()).optional(),
                        summaries(),
                        impacts(),
                        causes(),
                        proses(
                                "The deploy was rolled back within ten minutes of the decision.",
                                "Everybody whom the incident took was there within five minutes."),
                        proses(
                                "Nobody could see which query was slow: the query log was off.",
                                "The runbook named a host that is gone."),
                        items().list().ofMinSize(1).ofMaxSize(3))
                .as((incident, severity, summary, impact, cause, well, poorly, items) -> new Postmortem(
                        incident,
                        severity,
                        Optional.empty(),
                        summary,
                        Prose.empty(),
                        impact,
                        cause,
                        well,
                        poorly,
                        ImmutableList.copyOf(items),
                        Prose.empty()))
                .flatMap(Reviews::withTimeline)
                .withoutEdgeCases();
    }

    /** Postmortems of any kind: whatever is written, or left out. */
    public static Arbitrary<Postmortem> anyPostmortems() {
        return Components.of(Postmortem.class);
    }

    /** Timelines on which a postmortem rests, looked up or not. */
    static Arbitrary<TimelineFile> timelineFiles() {
        return Arbitraries.of(
                TimelineFile.named("timelines/2026-05-20-db-degraded.yaml"),
                TimelineFile.named("db-degraded.log").followed(new TimelineFile.Search.Found(TIMELINE)));
    }

    /** Citations of entries that those timelines have. */
    static Arbitrary<Citation> citations() {
        return Arbitraries.integers().between(1, TIMELINE.entries().size()).map(Citation::new);
    }

    private static Arbitrary<Postmortem> withTimeline(Postmortem postmortem) {
        Arbitrary<List<Citation>> cited = citations().list().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(timelineFiles(), cited, Arbitraries.of(true, false))
                .as((file, citations, everyTime) -> {
                    ImmutableList.Builder<String> points = ImmutableList.builder();
                    if (!everyTime) {
                        points.add("All times are in UTC.");
                    }
                    for (Citation citation : citations) {
                        points.add("14:" + (31 + citation.entry()) + (everyTime ? " UTC" : "") + ", checkouts fail "
                                + citation + ".");
                    }
                    return postmortem.toBuilder()
                            .timelineFile(file)
                            .timeline(String.join("\n\n", points.build()))
                            .build();
                });
    }

    /** Of one paragraph: what, when, for how long, and what was done. */
    static Arbitrary<Prose> summaries() {
        return Combinators.combine(
                        Arbitraries.of("2026-05-20", "Sunday 29 March 2026"),
                        Arbitraries.of("80 minutes", "two hours"),
                        Arbitraries.of(
                                "12 % of checkouts in the EU failed",
                                "no customer could log in", "invoices were delayed"),
                        Arbitraries.of("We rolled the deploy back.", "The certificate was renewed."))
                .as((day, time, harm, deed) -> Prose.of("On " + day + ", " + harm + " for " + time + ". " + deed));
    }

    /** Part by part, or in one paragraph; also that there was none. */
    static Arbitrary<Impact> impacts() {
        Arbitrary<Impact> parts = Combinators.combine(
                        Arbitraries.of("1,240 of 30,000", "all"),
                        Arbitraries.of("EU", "worldwide"),
                        Arbitraries.of("one in eight checkouts failed, and succeeded when repeated"),
                        Arbitraries.of("two teams lost an afternoon", "none"),
                        Arbitraries.of("about 9,000 EUR", "none"),
                        Arbitraries.of("none", "the SLA of one contract was missed"))
                .as((customers, geography, severity, internal, revenue, obligations) -> new Impact(
                        Optional.of(customers),
                        Optional.of(geography),
                        Optional.of(severity),
                        Optional.of(internal),
                        Optional.of(revenue),
                        Optional.of(obligations),
                        Prose.empty()));
        Arbitrary<Impact> words = proses(
                        "1,240 customers in the EU couldn't pay for 80 minutes. Two teams lost an afternoon. It cost about"
                                + " 9,000 EUR, and no contract was touched.",
                        "No customer was affected. The support team answered questions for an hour. There was no cost, and"
                                + " there are no regulatory obligations.")
                .map(Impact::described);
        return Arbitraries.oneOf(parts, words);
    }

    /** Link by link, or in free words. */
    static Arbitrary<RootCause> causes() {
        Arbitrary<RootCause> links = Combinators.combine(
                        proses("The primary database ran out of CPU.", "The certificate of the login page ended."),
                        proses(
                                "The deploy of 14:30 UTC brought a query without an index.",
                                "The job that renews certificates had been moved, and its key hadn't."),
                        proses(
                                "No load test covers the order history, and no alert looks at slow queries.",
                                "The check of the job looks at its last run, not at what it did."))
                .as((what, why, uncaught) -> new RootCause(what, why, uncaught, Prose.empty()));
        Arbitrary<RootCause> words = proses(
                        "The primary ran out of CPU, because a deploy brought a query without an index."
                                + " No test covers that query, and no alert looks at slow queries.")
                .map(RootCause::told);
        return Arbitraries.oneOf(links, words);
    }

    private static Arbitrary<Prose> proses(String... texts) {
        return Arbitraries.of(Arrays.stream(texts).map(Prose::of).toList());
    }
}
