package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.temporal.Incidents.INCIDENT;
import static dev.incidentkit.rules.temporal.Incidents.each;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.Moment;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** How an incident is declared. */
public final class DeclarationRules {
    private static final String SOURCE = "Declaring an incident";
    private static final Story STORY = Story.of(Severity.SEV_2);

    /** How long people may work on a problem before they declare it. */
    public static final Setting<Duration> PROMPT_DECLARATION = Setting.ours(
            "prompt-declaration",
            Duration.ofMinutes(15),
            "How long people may work on a problem before somebody declares an incident.");

    public static final Rule<Timeline> CRITERION = Rule.on(INCIDENT, "declaration/criterion")
            .level(WARNING)
            .title("A declaration names what makes it an incident")
            .check(each(Opening.Declared.class)
                    .forbid(
                            moment -> declared(moment).reasons().isEmpty(),
                            moment -> "the declaration names no reason to declare"))
            .remedy("name at least one; \"not yet known\" is one")
            .source("When to declare")
            .exception("never; not to know yet is a reason too")
            .passes(STORY.timeline())
            .violates(declaring(
                    new Opening.Declared(Optional.of("payments in the EU fail"), ImmutableSet.of(), Optional.empty())))
            .because("declaring what is a bug or a ticket trains people to ignore the page");

    public static final Rule<Timeline> SUMMARY = Rule.on(INCIDENT, "declaration/summary")
            .title("A declaration says in one line what is wrong")
            .check(each(Opening.Declared.class)
                    .require(
                            moment -> declared(moment)
                                    .summary()
                                    .filter(DeclarationRules::isOneLine)
                                    .isPresent(),
                            moment -> declared(moment)
                                            .summary()
                                            .filter(text -> !text.isBlank())
                                            .isPresent()
                                    ? "the declaration takes more than one line to say what is wrong"
                                    : "the declaration doesn't say what is wrong"))
            .remedy("say it in one line")
            .source("A runbook for the first ten minutes: Declare")
            .exception("never; \"something is wrong with payments\" will do")
            .passes(STORY.timeline())
            .violates(declaring(new Opening.Declared(
                    Optional.empty(), ImmutableSet.of(Reason.CUSTOMERS_AFFECTED), Optional.empty())))
            .because("those who are paged must know at once what it is about");

    public static final Rule<Timeline> PROMPT = Rule.on(INCIDENT, "declaration/prompt")
            .level(WARNING)
            .title("Nobody works on a problem for long before it is declared")
            .check(each(Opening.Declared.class)
                    .forbid(
                            moment -> moment.before().declaredAt().isEmpty()
                                    && worked(moment).compareTo(moment.get(PROMPT_DECLARATION)) > 0,
                            moment -> "people worked on the problem for " + Spoken.duration(worked(moment))
                                    + " before it was declared"))
            .remedy("declare first and downgrade if it was wrong")
            .source(SOURCE)
            .exception("while the problem looks like a bug or a ticket")
            .passes(STORY.timeline())
            .violates(declaring(new Opening.Declared(
                    Optional.of("payments in the EU fail"),
                    ImmutableSet.of(Reason.CUSTOMERS_AFFECTED),
                    Optional.of(Story.at(-120)))))
            .because("by the time somebody declares late, the timeline has holes and the customers have heard nothing");

    public static final Rule<Timeline> CHANNEL_NAME = Rule.on(INCIDENT, "declaration/channel-name")
            .title("The channel is called #inc-YYYY-MM-DD-short-description")
            .check(each(Opening.ChannelOpened.class)
                    .require(
                            DeclarationRules::isWellNamed,
                            moment -> "the channel " + channel(moment) + " isn't called " + prefix(moment)
                                    + "short-description"))
            .remedy("rename it, with the date of the declaration in UTC and a few words in lower case")
            .source("A runbook for the first ten minutes: Create the incident channel")
            .exception("never; adapt the rule if your tools can't")
            .passes(STORY.timeline())
            .violates(STORY.changing(
                            Opening.ChannelOpened.class,
                            entry -> entry.withEvent(new Opening.ChannelOpened("#payments-down")))
                    .timeline())
            .because("a dated and descriptive name can still be found in a year");

    private static final CharMatcher DESCRIPTION =
            CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).or(CharMatcher.is('-'));

    private DeclarationRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(CRITERION, SUMMARY, PROMPT, CHANNEL_NAME);
    }

    private static Timeline declaring(Opening.Declared declaration) {
        return STORY.changing(Opening.Declared.class, entry -> entry.withEvent(declaration))
                .timeline();
    }

    private static Opening.Declared declared(Moment moment) {
        return (Opening.Declared) moment.event();
    }

    private static boolean isOneLine(String text) {
        return !text.isBlank() && text.strip().lines().count() == 1;
    }

    private static Duration worked(Moment moment) {
        Instant began = moment.after().progress().workBegan().orElse(moment.at());
        return Duration.between(began, moment.at());
    }

    private static String channel(Moment moment) {
        return ((Opening.ChannelOpened) moment.event()).channel();
    }

    private static String prefix(Moment moment) {
        Instant declared = moment.before().declaredAt().orElse(moment.at());
        return "#inc-" + LocalDate.ofInstant(declared, ZoneOffset.UTC) + "-";
    }

    private static boolean isWellNamed(Moment moment) {
        String name = channel(moment);
        String prefix = prefix(moment);
        if (!name.startsWith(prefix)) {
            return false;
        }
        String description = name.substring(prefix.length());
        return !description.isEmpty()
                && DESCRIPTION.matchesAllOf(description)
                && !description.startsWith("-")
                && !description.endsWith("-");
    }
}
