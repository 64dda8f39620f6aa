package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.roster.Role.COMMUNICATIONS_LEAD;
import static dev.incidentkit.core.roster.Role.INTERNAL_LIAISON;
import static dev.incidentkit.rules.Level.ERROR;
import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.by;
import static dev.incidentkit.rules.temporal.Incidents.each;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.ExternalUpdated;
import dev.incidentkit.core.timeline.Communication.InternalUpdated;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Levels;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.temporal.Moment;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What is told to whom, by whom, and on what ground. */
public final class UpdateRules {
    private static final String LEAD = "Communications Lead (Customer Liaison)";
    private static final Story STORY = Story.of(Severity.SEV_2);

    private static final Condition<Moment> BY_LIAISON = by(INTERNAL_LIAISON)
            .or(OpeningRules::isCommanderWithoutLiaison)
            .or(moment -> !moment.get(Policy.ROLES_IN_USE).contains(INTERNAL_LIAISON));

    public static final Rule<Timeline> AUTHOR = Rule.on(INCIDENT, "updates/author")
            .needs(COMMUNICATIONS_LEAD)
            .title("Customers hear from the Communications Lead, colleagues from the Internal Liaison")
            .check(each(ExternalUpdated.class)
                    .require(
                            by(COMMUNICATIONS_LEAD),
                            moment -> moment.author() + " posted an external update and isn't Communications Lead")
                    .and(each(InternalUpdated.class)
                            .require(
                                    BY_LIAISON,
                                    moment ->
                                            moment.author() + " posted an internal update and isn't Internal Liaison")))
            .remedy("leave it to whoever holds the role, or give the role to whoever writes")
            .source("A note on the three \"writing\" roles")
            .exception("where the severity needs no Internal Liaison, the Incident Commander writes internally")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "chen", heartbeat()).timeline())
            .because("different audiences need different words, and one hand for each");

    public static final Rule<Timeline> NEXT_STATED = Rule.on(INCIDENT, "updates/next-stated")
            .level(WARNING)
            .title("An external update says when the next one comes")
            .check(each(ExternalUpdated.class)
                    .require(
                            moment -> next(moment).filter(moment.at()::isBefore).isPresent() || isOver(moment),
                            moment -> next(moment)
                                    .map(next -> "the external update says that the next one came at " + next)
                                    .orElse("the external update doesn't say when the next one comes")))
            .remedy("add \"next update at ...\"")
            .source("A runbook for the first ten minutes: First external update")
            .exception("once the incident is resolved and no update will follow")
            .passes(STORY.timeline())
            .violates(STORY.with(30, "eli", update(Optional.empty())).timeline())
            .because("customers who know when to look again don't write to support");

    public static final Rule<Timeline> GROUNDED = Rule.on(INCIDENT, "updates/grounded")
            .title("Every external statement rests on facts that the Incident Commander confirmed")
            .check(each(ExternalUpdated.class)
                    .require(
                            UpdateRules::isGrounded,
                            moment -> external(moment).facts().isEmpty()
                                    ? "the external update states something and names no confirmed fact"
                                    : "the external update rests on what the Incident Commander hadn't confirmed: "
                                            + String.join(", ", unconfirmed(moment))))
            .remedy("have it confirmed, or say only that it is being looked into")
            .source(LEAD + ": Does not invent")
            .exception("never; a heartbeat needs no fact")
            .passes(STORY.timeline())
            .violates(STORY.changing(ExternalUpdated.class, UpdateRules::inventing)
                    .timeline())
            .because("what was said outside can't be taken back");

    public static final Rule<Timeline> LEGAL_REVIEWED = Rule.on(INCIDENT, "updates/legal-reviewed")
            .cardinal()
            .levels(ERROR)
            .title("At Sev-0 legal counsel has reviewed every external statement before it goes out")
            .check(each(ExternalUpdated.class)
                    .require(
                            moment -> isIn(moment.before().open().reviewed(), external(moment)),
                            moment -> "the external update went out without legal review"))
            .remedy("let legal counsel review the draft first")
            .source("On Sev-0 specifically")
            .exception("below Sev-0")
            .passes(Story.of(Severity.SEV_0).timeline())
            .violates(Story.of(Severity.SEV_0)
                    .without(entry -> entry.event() instanceof Communication.LegalReviewed review
                            && review.draft().equals("second"))
                    .timeline())
            .because("at Sev-0 every public word may be read out in court");

    public static final Rule<Timeline> COORDINATED = Rule.on(INCIDENT, "updates/coordinated")
            .levels(Levels.only(Severity.SEV_1, WARNING))
            .title("At Sev-1 the wording is coordinated with legal, marketing or support")
            .check(each(ExternalUpdated.class)
                    .require(
                            moment -> isIn(moment.before().open().coordinated(), external(moment))
                                    || isIn(moment.before().open().reviewed(), external(moment)),
                            moment -> "the wording of the external update was coordinated with nobody"))
            .remedy("show the draft to legal, marketing or support")
            .source(LEAD)
            .exception("for a heartbeat that repeats a wording")
            .passes(Story.of(Severity.SEV_1).timeline())
            .violates(Story.of(Severity.SEV_1)
                    .without(Communication.Coordinated.class)
                    .timeline())
            .because("support answers the questions that the wording raises");

    private UpdateRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(AUTHOR, NEXT_STATED, GROUNDED, LEGAL_REVIEWED, COORDINATED);
    }

    private static boolean isOver(Moment moment) {
        return moment.before().isDeclared() && !moment.before().isActive();
    }

    private static Optional<Instant> next(Moment moment) {
        return external(moment).next();
    }

    private static ExternalUpdated external(Moment moment) {
        return (ExternalUpdated) moment.event();
    }

    private static ExternalUpdated update(Optional<Instant> next) {
        return new ExternalUpdated("Still investigating.", Optional.empty(), ImmutableList.of(), true, next);
    }

    static ExternalUpdated heartbeat() {
        return update(Optional.of(Story.at(90)));
    }

    private static Entry inventing(Entry entry) {
        ExternalUpdated update = (ExternalUpdated) entry.event();
        return entry.withEvent(new ExternalUpdated(
                update.text(), update.draft(), ImmutableList.of("no data is lost"), false, update.next()));
    }

    private static boolean isGrounded(Moment moment) {
        ExternalUpdated update = external(moment);
        return update.facts().isEmpty()
                ? update.heartbeat()
                : unconfirmed(moment).isEmpty();
    }

    private static ImmutableList<String> unconfirmed(Moment moment) {
        return external(moment).facts().stream()
                .filter(fact -> !moment.before().open().facts().contains(fact))
                .collect(ImmutableList.toImmutableList());
    }

    private static boolean isIn(Set<String> drafts, ExternalUpdated update) {
        return update.draft().filter(drafts::contains).isPresent();
    }
}
