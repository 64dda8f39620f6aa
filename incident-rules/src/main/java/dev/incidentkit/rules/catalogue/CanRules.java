package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.Level.ADVICE;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Subject;
import dev.incidentkit.rules.wording.WordingCheck;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Status reports in three slots. */
public final class CanRules {
    /** What rules on status reports are on. */
    public static final Subject<CanReport> CAN_REPORT = Subject.of("can-report", CanReport.class);

    private static final Splitter WORDS = Splitter.on(CharMatcher.whitespace()).omitEmptyStrings();
    private static final String FAILURES = "Common CAN failure modes: ";

    private static final String SEEN = "CPU 95 % on the primary since 14:32 UTC, replication lag 4 minutes.";
    private static final String DONE = "Provisioning a read replica, ETA 6 minutes.";
    private static final String NEEDED = "Need IC approval to fail over.";
    private static final CanReport REPORT = CanReport.of(SEEN, DONE, NEEDED);

    /** How long a report may take to say aloud. */
    public static final Setting<Duration> SAID_WITHIN = Setting.framework(
            "can-said-within", Duration.ofSeconds(90), "How long a CAN report may take to say aloud.");

    /** How fast people say a report aloud. The framework's example, full of figures, is slower still. */
    public static final Setting<Integer> WORDS_PER_MINUTE = Setting.ours(
            "can-words-per-minute", 120, "How many words of a CAN report a person says in a minute, figures included.");

    public static final Rule<CanReport> CONDITIONS_MISSING = Rule.on(CAN_REPORT, "can/conditions-missing")
            .title("Conditions say what is seen")
            .check((report, basis) -> silent(report.conditions(), "conditions", noConditions()))
            .remedy("begin with what you are seeing: readings, errors, who is affected, since when")
            .source(FAILURES + "All A, no C")
            .exception("never; \"nothing new since 14:40\" is a condition")
            .passes(REPORT)
            .violates(new CanReport(ImmutableList.of(), ImmutableList.of(DONE), ImmutableList.of(NEEDED)))
            .because("without the situation nobody can tell whether the work on it is the right work");

    public static final Rule<CanReport> ACTIONS_MISSING = Rule.on(CAN_REPORT, "can/actions-missing")
            .title("Actions say what is being done")
            .check((report, basis) -> silent(report.actions(), "actions", noActions()))
            .remedy(
                    "say what you are doing about it, and what you need: what is in flight and what is done go to Actions,"
                            + " the rest to Needs")
            .source(FAILURES + "All C, no A or N")
            .exception("never; \"none, waiting for access\" is an answer")
            .passes(REPORT)
            .violates(new CanReport(ImmutableList.of(SEEN), ImmutableList.of(), ImmutableList.of(NEEDED)))
            .because("a situation alone leaves the Incident Commander nothing to act on");

    public static final Rule<CanReport> NEEDS_IMPLICIT = Rule.on(CAN_REPORT, "can/needs-implicit")
            .title("Needs are said outright, \"nothing\" included")
            .check((report, basis) -> Outcome.of(needs(String.join("\n", report.needs())).stream()
                    .map(evidence -> evidence.at("needs"))
                    .collect(ImmutableList.toImmutableList())))
            .remedy(
                    "say what you need to keep going, from whom and by when; if that is nothing, write \"nothing needed\"")
            .source(FAILURES + "No N")
            .exception("never; an honest \"nothing\" is enough")
            .passes(CanReport.of(SEEN, DONE, "Nothing needed."))
            .violates(new CanReport(ImmutableList.of(SEEN), ImmutableList.of(DONE), ImmutableList.of()))
            .because(
                    "responders believe that the Incident Commander knows what they need, which is almost always wrong");

    public static final Rule<CanReport> SPECULATION = Rule.on(CAN_REPORT, "can/speculation")
            .title("Conditions are observed facts")
            .check((report, basis) -> each(report.conditions(), "condition", CanRules::speculation))
            .remedy("report the reading, and move the guess to Actions (\"investigating a possible ...\") or Needs")
            .source(FAILURES + "Speculation in Conditions")
            .exception("when somebody else's words are quoted, in quotation marks")
            .passes(CanReport.of(SEEN + " The log says \"peer may be dead\".", DONE, NEEDED))
            .violates(CanReport.of("I think it's a memory leak.", DONE, NEEDED))
            .because("what is thought in the first minutes is often wrong, and everybody who reads it acts on it");

    public static final Rule<CanReport> PROMISE = Rule.on(CAN_REPORT, "can/promise")
            .title("Actions are in flight or done")
            .check((report, basis) -> each(report.actions(), "action", CanRules::promise))
            .remedy("move it to Needs as a request until the Incident Commander has approved it")
            .source(FAILURES + "Promises in Actions")
            .exception(
                    "where a team follows a guide by which Actions list what needs to be taken; switch the rule off there")
            .passes(REPORT)
            .violates(CanReport.of(SEEN, "I'm going to fail over the database.", NEEDED))
            .because("the Incident Commander can only coordinate what is actually happening");

    public static final Rule<CanReport> LONG = Rule.on(CAN_REPORT, "can/long")
            .level(ADVICE)
            .title("A report can be said aloud in about ninety seconds")
            .check(CanRules::length)
            .remedy("keep what somebody has to act on, and give the rest as a link")
            .source("Status reports: the CAN format, Example")
            .exception("at a hand-off, where completeness comes first")
            .passes(REPORT)
            .violates(CanReport.of(SEEN + " Another host is as slow, with the same readings.".repeat(25), DONE, NEEDED))
            .because("people who hold many threads stop listening");

    private CanRules() {}

    /** The rules of this area, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(CONDITIONS_MISSING, ACTIONS_MISSING, NEEDS_IMPLICIT, SPECULATION, PROMISE, LONG);
    }

    /** What is wrong with a text that is all there is of Conditions. */
    static Optional<Evidence> condition(String text) {
        return Wordings.isSilent(text) ? Optional.of(noConditions()) : speculation(text);
    }

    /** What is wrong with a text that is all there is of Actions. */
    static Optional<Evidence> action(String text) {
        return Wordings.isSilent(text) ? Optional.of(noActions()) : promise(text);
    }

    private static Evidence noConditions() {
        return Evidence.that("the report doesn't say what is seen");
    }

    private static Evidence noActions() {
        return Evidence.that("the report doesn't say what is being done");
    }

    /** What is wrong with one statement of Conditions. */
    private static Optional<Evidence> speculation(String condition) {
        return Wordings.evidence(WordingCheck.CONDITIONS, condition)
                .map(evidence -> evidence.remediedBy(
                        evidence.remedy().orElse("") + "; the guess, if it matters, goes to Actions or Needs"));
    }

    /** What is wrong with one statement of Actions. */
    private static Optional<Evidence> promise(String action) {
        return Wordings.evidence(WordingCheck.ACTIONS, action)
                .map(evidence -> evidence.remediedBy(evidence.remedy().orElse("")
                        + " (in guides where Actions are what needs to be taken this is one; here it is a need)"));
    }

    /** What is wrong with Needs as a whole: one statement that asks is enough. */
    static Optional<Evidence> needs(String needs) {
        if (Wordings.isSilent(needs)) {
            return Optional.of(Evidence.that("the report says nothing about needs"));
        }
        return Wordings.evidence(WordingCheck.NEEDS, needs)
                .map(evidence -> Evidence.that("Needs are only hinted at: " + evidence.what()));
    }

    private static Outcome silent(ImmutableList<String> slot, String name, Evidence evidence) {
        return slot.stream().allMatch(Wordings::isSilent) ? Outcome.violated(evidence.at(name)) : Outcome.satisfied();
    }

    private static Outcome each(ImmutableList<String> slot, String noun, Function<String, Optional<Evidence>> wrong) {
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        for (int i = 1; i <= slot.size(); i++) {
            int number = i;
            wrong.apply(slot.get(i - 1))
                    .map(it -> it.about(noun + " " + number).at(noun + "s/" + number))
                    .ifPresent(evidence::add);
        }
        return Outcome.of(evidence.build());
    }

    private static Outcome length(CanReport report, Basis basis) {
        long words = 0;
        for (String statement : Iterables.concat(report.conditions(), report.actions(), report.needs())) {
            words += WORDS.splitToStream(statement)
                    .filter(word -> !Wordings.isSilent(word))
                    .count();
        }
        Duration aloud = Duration.ofSeconds(words * 60 / Math.max(1, basis.get(WORDS_PER_MINUTE)));
        return aloud.compareTo(basis.get(SAID_WITHIN)) > 0
                ? Outcome.violated(Evidence.that("the report takes " + Spoken.duration(aloud) + " to say aloud"))
                : Outcome.satisfied();
    }
}
