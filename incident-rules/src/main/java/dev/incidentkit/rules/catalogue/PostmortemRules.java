package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.Level.WARNING;
import static dev.incidentkit.rules.review.Reviews.POSTMORTEM;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Placeholder;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.RootCause;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.review.Section;
import dev.incidentkit.rules.wording.Flag;
import dev.incidentkit.rules.wording.WordingCheck;
import java.util.function.Predicate;

/** What a postmortem says, and how. */
public final class PostmortemRules {
    private static final String SOURCE = "Postmortem structure";

    private static final Postmortem GOOD = PostmortemExample.GOOD;

    /** The seven sections, and whether one is empty. */
    private static final ImmutableMap<String, Predicate<Postmortem>> SECTIONS =
            ImmutableMap.<String, Predicate<Postmortem>>builder()
                    .put("summary", it -> isUnsaid(it.summary()))
                    .put("timeline", it -> isUnsaid(it.timeline()))
                    .put("impact", it -> ImpactParts.isUnsaid(it.impact()))
                    .put("root cause analysis", it -> isUnsaid(it.rootCause()))
                    .put("what went well", it -> isUnsaid(it.wentWell()))
                    .put("what went poorly", it -> isUnsaid(it.wentPoorly()))
                    .put("action items", it -> it.actionItems().isEmpty())
                    .buildOrThrow();

    public static final Rule<Postmortem> SECTIONS_COMPLETE = Rule.on(POSTMORTEM, "postmortem/sections")
            .title("A postmortem has its seven sections")
            .check((postmortem, basis) -> Outcome.of(SECTIONS.entrySet().stream()
                    .filter(section -> section.getValue().test(postmortem))
                    .map(section -> Evidence.that("the postmortem " + lack(section.getKey()))
                            .about(section.getKey())
                            .at(placeOf(section.getKey())))
                    .collect(ImmutableList.toImmutableList())))
            .remedy("write the section; a sentence is better than nothing")
            .source(SOURCE)
            .exception("never; a short postmortem has short sections")
            .passes(GOOD)
            .violates(GOOD.toBuilder().wentWell("").build())
            .because("each section answers a question that the next reader will have");

    public static final Rule<Postmortem> SUMMARY = Rule.on(POSTMORTEM, "postmortem/summary")
            .level(WARNING)
            .title("The summary is one paragraph: what, when, what was impacted, how long, what was done")
            .check(PostmortemRules::summary)
            .remedy("write it for an executive who reads this paragraph and nothing else")
            .source(SOURCE)
            .exception("when what was done must not be told")
            .passes(GOOD)
            .violates(GOOD.toBuilder().summary("The database was slow.").build())
            .because("many read this paragraph and nothing else");

    public static final Rule<Postmortem> CITES_TIMELINE = Rule.on(POSTMORTEM, "postmortem/cites-timeline")
            .title("A postmortem cites entries of the timeline, and they are there")
            .check(CitationCheck::check)
            .source("Postmortem vs. timeline")
            .exception("never; both are kept, and the one doesn't replace the other")
            .passes(GOOD)
            .violates(GOOD.toBuilder()
                    .timeline("14:32 UTC, the incident is declared [T999].")
                    .build())
            .because("when the postmortem is contested, the timeline is what defends it");

    public static final Rule<Postmortem> UTC = Rule.on(POSTMORTEM, "postmortem/utc")
            .level(WARNING)
            .title("Times are in UTC")
            .check(UtcCheck::check)
            .remedy("write UTC beside each time, or once above all of them, and convert what is in another zone")
            .source(SOURCE)
            .exception("never; local times may stand beside")
            .passes(GOOD)
            .violates(GOOD.toBuilder()
                    .timeline("14:32, the incident is declared [T1].")
                    .build())
            .because("whoever compares two logs in two zones gets the order of events wrong");

    public static final Rule<Postmortem> IMPACT = Rule.on(POSTMORTEM, "postmortem/impact")
            .level(WARNING)
            .title("The impact on customers, colleagues, revenue and obligations is stated, or stated as none")
            .check(PostmortemRules::impact)
            .remedy("state it, or state that there was none")
            .source(SOURCE)
            .exception("when a number must not be told; say that")
            .passes(GOOD)
            .violates(GOOD.toBuilder()
                    .impact(Impact.described(Prose.of("12 % of checkouts in the EU failed for 80 minutes.")))
                    .build())
            .because("what isn't stated is asked by Legal, and answered from memory");

    public static final Rule<Postmortem> ROOT_CAUSE_DEPTH = Rule.on(POSTMORTEM, "postmortem/root-cause-depth")
            .level(WARNING)
            .title("The root cause is more than a surface: what broke, why, and why the safeguards didn't catch it")
            .check(PostmortemRules::rootCause)
            .remedy("go on asking why: which test, alert, limit, review or document was missing")
            .source(SOURCE)
            .exception(
                    "while the analysis is still under way; say so. Contributing factors will do instead of one root cause")
            .passes(GOOD)
            .violates(GOOD.toBuilder()
                    .rootCause(RootCause.told(Prose.of("The deploy of 14:30 UTC went out.")))
                    .build())
            .because("a cause at the surface comes back in another shape");

    public static final Rule<Postmortem> BLAMELESS = Rule.on(POSTMORTEM, "postmortem/blameless")
            .level(WARNING)
            .title("A postmortem blames nobody")
            .check(PostmortemRules::blame)
            .source("Blameless postmortems")
            .exception("when the words are quoted; put them in quotation marks")
            .passes(GOOD)
            .violates(GOOD.toBuilder()
                    .wentPoorly("Chen forgot to run the load test.")
                    .build())
            .because("where people are blamed they hide what the next postmortem would need");

    private PostmortemRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(SECTIONS_COMPLETE, SUMMARY, CITES_TIMELINE, UTC, IMPACT, ROOT_CAUSE_DEPTH, BLAMELESS);
    }

    private static boolean isUnsaid(Prose prose) {
        return Placeholder.is(prose.text());
    }

    private static boolean isUnsaid(RootCause cause) {
        return Placeholder.is(cause.text());
    }

    private static String lack(String section) {
        return section.startsWith("what") ? "doesn't say " + section : "has no " + section;
    }

    private static String placeOf(String section) {
        return section.equals("root cause analysis")
                ? "root-cause"
                : section.replace("what ", "").replace(' ', '-');
    }

    private static Outcome summary(Postmortem postmortem, Basis basis) {
        Prose summary = postmortem.summary();
        if (isUnsaid(summary)) {
            return Outcome.notApplicable("there is no summary");
        }
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        int paragraphs = summary.paragraphs().size();
        if (paragraphs > 1) {
            evidence.add(Evidence.that("the summary takes " + paragraphs + " paragraphs")
                    .about("length")
                    .at("summary"));
        }
        ImmutableList<String> missing = SummaryParts.missingIn(summary.text());
        if (!missing.isEmpty()) {
            evidence.add(Evidence.that("the summary doesn't say " + Spoken.list(missing))
                    .about("parts")
                    .at("summary"));
        }
        return Outcome.of(evidence.build());
    }

    private static Outcome impact(Postmortem postmortem, Basis basis) {
        if (ImpactParts.isUnsaid(postmortem.impact())) {
            return Outcome.notApplicable("there is no section on the impact");
        }
        ImmutableList<String> missing = ImpactParts.missingIn(postmortem.impact());
        return missing.isEmpty()
                ? Outcome.satisfied()
                : Outcome.violated(Evidence.that("the impact doesn't state " + Spoken.list(missing))
                        .at("impact"));
    }

    private static Outcome rootCause(Postmortem postmortem, Basis basis) {
        RootCause cause = postmortem.rootCause();
        if (isUnsaid(cause)) {
            return Outcome.notApplicable("there is no root cause analysis");
        }
        ImmutableList<String> missing = cause.isLinked() ? missingLinks(cause) : ImmutableList.of();
        if (!missing.isEmpty()) {
            return Outcome.violated(Evidence.that("the root cause doesn't say " + Spoken.list(missing))
                    .at("root-cause"));
        }
        return Wordings.worst(WordingCheck.ROOT_CAUSE, cause.text())
                .map(flag -> Outcome.violated(Evidence.that("the root cause stays at the surface: " + flag.why())
                        .remediedBy(flag.instead())
                        .at("root-cause")))
                .orElseGet(Outcome::satisfied);
    }

    private static ImmutableList<String> missingLinks(RootCause cause) {
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (cause.whatBroke().isEmpty()) {
            missing.add("what broke");
        }
        if (cause.why().isEmpty()) {
            missing.add("why it broke");
        }
        if (cause.whyNotCaught().isEmpty()) {
            missing.add("why the safeguards didn't catch it");
        }
        return missing.build();
    }

    private static Outcome blame(Postmortem postmortem, Basis basis) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (Section section : Section.of(postmortem)) {
            for (Flag flag : WordingCheck.POSTMORTEM.broken(section.prose().text())) {
                evidence.add(blame(section, flag));
            }
        }
        return Outcome.of(evidence.build());
    }

    private static Evidence blame(Section section, Flag flag) {
        return Wordings.evidence(WordingCheck.POSTMORTEM, flag)
                .about(Ascii.toLowerCase(Wordings.cue(flag)))
                .at(section.placeAt(flag.start()));
    }
}
