package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.core.severity.Severity.SEV_0;
import static dev.incidentkit.core.severity.Severity.SEV_1;
import static dev.incidentkit.core.severity.Severity.SEV_2;
import static dev.incidentkit.core.severity.Severity.SEV_3;
import static dev.incidentkit.core.severity.Severity.SEV_4;
import static dev.incidentkit.rules.practice.Practices.RUBRIC;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.core.severity.Rubric.Tier;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import java.util.Optional;

/** What a severity rubric has to say. */
public final class RubricRules {
    private static final Rubric GOOD = Rubric.of(
            "payments",
            "https://wiki.example.com/payments/severity, pinned in #payments-oncall",
            Tier.of(SEV_0, "card data has left our systems", "the whole company, from the first minute"),
            Tier.of(SEV_1, "no card payment succeeds in any region", "all six roles, around the clock"),
            Tier.of(SEV_2, "more than 5 % of card payments fail for 10 minutes", "all six roles, some combined"),
            Tier.of(SEV_3, "one payment method fails", "commander, expert and scribe, in business hours"),
            Tier.of(SEV_4, "the refund report is late", "commander and expert, without paging"));

    public static final Rule<Rubric> RUBRIC_COMPLETE = Rule.on(RUBRIC, "severity/rubric")
            .title("The team has a rubric of its own: triggers and posture for each severity, posted for those on call")
            .check(RubricRules::check)
            .remedy("write it down in the team's own terms, and post it where those on call see it")
            .source("Severity scale")
            .exception("never; a severity that the team doesn't use may be left out")
            .passes(GOOD)
            .violates(new Rubric(GOOD.team(), Optional.empty(), GOOD.severities()))
            .because(
                    "without a rubric the Incident Commander has no anchor, and the severity becomes a matter of politics");

    private RubricRules() {}

    /** The rules of this area. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(RUBRIC_COMPLETE);
    }

    private static Outcome check(Rubric rubric, Basis basis) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        if (Placeholder.is(rubric.team())) {
            evidence.add(lack("team", "the rubric doesn't say whose it is")
                    .remediedBy("write the team's name, and make the triggers its own"));
        }
        if (Placeholder.is(rubric.postedAt())) {
            evidence.add(lack("posted-at", "the rubric doesn't say where it is posted")
                    .remediedBy("post it where those on call see it without searching, and say where"));
        }
        if (rubric.severities().isEmpty()) {
            evidence.add(lack("severities", "the rubric has no severity")
                    .remediedBy("write triggers and posture for each severity that the team uses"));
        }
        bySeverity(rubric).asMap().forEach((severity, tiers) -> {
            if (tiers.size() > 1) {
                evidence.add(lack(
                                "severities/" + severity.id(),
                                "the rubric has " + severity + " " + tiers.size() + " times")
                        .remediedBy("keep one"));
            }
        });
        for (int i = 0; i < rubric.severities().size(); i++) {
            check(rubric.severities().get(i), "severities/" + (i + 1), evidence);
        }
        return Outcome.of(evidence.build());
    }

    private static ImmutableListMultimap<Severity, Tier> bySeverity(Rubric rubric) {
        return Multimaps.index(rubric.severities(), Tier::severity);
    }

    private static void check(Tier tier, String place, ImmutableList.Builder<Evidence> evidence) {
        if (saysNothing(tier.triggers())) {
            evidence.add(lack(tier.severity().id() + " triggers", tier.severity() + " has no trigger")
                    .at(place)
                    .remediedBy("say what makes an incident a " + tier.severity() + ", in the team's own numbers"));
        }
        if (saysNothing(tier.posture())) {
            evidence.add(lack(tier.severity().id() + " posture", tier.severity() + " has no response posture")
                    .at(place)
                    .remediedBy("say who responds to a " + tier.severity() + ", and when"));
        }
    }

    private static Evidence lack(String what, String clause) {
        return Evidence.that(clause).about(what).at(what);
    }

    private static boolean saysNothing(ImmutableList<String> texts) {
        return texts.stream().allMatch(Placeholder::is);
    }
}
