package dev.incidentkit.testkit.contracts;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;
import static dev.incidentkit.core.roster.Role.INCIDENT_COMMANDER;
import static dev.incidentkit.core.roster.Role.SCRIBE;
import static dev.incidentkit.core.roster.Role.SUBJECT_MATTER_EXPERT;
import static dev.incidentkit.rules.response.Responses.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Check;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Subject;
import dev.incidentkit.rules.temporal.Incidents;
import dev.incidentkit.rules.temporal.Moment;
import dev.incidentkit.testkit.arbitraries.Retold;
import dev.incidentkit.testkit.arbitraries.Subjects;
import dev.incidentkit.testkit.stories.Stories;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Rules with one fault each: "there must be a Scribe", written wrongly. */
class RuleZooTest {
    private static final Response RIGHT = Stories.staffed(Severity.SEV_2);
    private static final Response WRONG = RIGHT.withRoster(RIGHT.roster().without(Person.named("bo"), SCRIBE));

    private static Rule.Draft<Response> draft(String id) {
        return Rule.on(RESPONSE, id)
                .title("Somebody keeps the timeline")
                .remedy("name a Scribe")
                .source("Scribe")
                .exception("never")
                .passes(RIGHT)
                .violates(WRONG);
    }

    private static Rule<Response> rule(Check<Response> check) {
        return draft("zoo/scribe").check(check).because("what isn't written down did not happen");
    }

    private static Outcome judged(Response response) {
        return response.roster().filled().contains(SCRIBE)
                ? Outcome.satisfied()
                : Outcome.violated(Evidence.that("nobody is Scribe"));
    }

    private static boolean neighbours(Response response) {
        ImmutableList<Assignment> held = response.roster().assignments();
        return IntStream.range(1, held.size())
                .anyMatch(i -> held.get(i - 1).role() == INCIDENT_COMMANDER
                                && held.get(i).role() == SCRIBE
                        || held.get(i - 1).role() == SCRIBE && held.get(i).role() == INCIDENT_COMMANDER);
    }

    private record Beast(String fault, String property, Consumer<Response> shown) {}

    private static Beast beast(String fault, String property, Consumer<Response> shown) {
        return new Beast(fault, property, shown);
    }

    private static Stream<Beast> beasts() {
        AtomicInteger count = new AtomicInteger();
        AtomicInteger names = new AtomicInteger();
        AtomicInteger turn = new AtomicInteger();
        Rule<Response> forgetful =
                rule((response, basis) -> count.incrementAndGet() % 2 == 0 ? Outcome.satisfied() : judged(response));
        Rule<Response> thrower = rule((response, basis) ->
                response.roster().holders(SCRIBE).get(0).isAutomation() ? judged(RIGHT) : judged(response));
        Rule<Response> blind = rule((response, basis) -> Outcome.satisfied());
        Rule<Response> strict = rule((response, basis) -> Outcome.violated(Evidence.that("nobody is Scribe")));
        Rule<Response> inventive = rule((response, basis) ->
                Outcome.violated(Evidence.that("nobody is Scribe").concerning(Person.named("the manager"))));
        Rule<Response> mute = rule((response, basis) -> Outcome.violated(Evidence.that(" ")));
        Rule<Response> helpless = Rule.on(RESPONSE, "zoo/scribe")
                .title("Somebody keeps the timeline")
                .source("Scribe")
                .passes(RIGHT)
                .violates(WRONG)
                .check((response, basis) -> judged(response))
                .because("reasons");
        Rule<Response> pedantic = rule((response, basis) -> Outcome.violated(Evidence.that("Nobody is Scribe.")));
        Rule<Response> literal = rule((response, basis) -> response.roster().assignments().stream()
                        .anyMatch(it -> !it.person().name().equals(it.person().key()))
                ? Outcome.satisfied()
                : Outcome.violated(Evidence.that("nobody is Scribe")));
        Rule<Response> firstOnly = rule((response, basis) ->
                response.roster().size() > 0 && response.roster().heldBy(0).contains(INCIDENT_COMMANDER)
                        ? Outcome.satisfied()
                        : Outcome.violated(Evidence.that("the commander isn't the first on the list")));
        Rule<Response> shouting = rule((response, basis) ->
                Outcome.violated(Evidence.that("nobody is Scribe").remediedBy("name a Scribe. ")));
        Rule<Response> stuttering = rule((response, basis) -> response.roster().size() == 0
                ? judged(RIGHT)
                : Outcome.violated(Evidence.that("somebody is no Scribe")
                        .concerning(
                                response.roster().person(0), response.roster().person(0))));
        Rule<Response> neighbourly = rule((response, basis) -> neighbours(response)
                ? Outcome.satisfied()
                : Outcome.violated(Evidence.that("the Scribe isn't next to the commander")));
        Rule<Response> narrow = rule((response, basis) -> {
            boolean[] seen = new boolean[32];
            for (int i = 0; i < response.roster().assignments().size(); i++) {
                seen[i] = true;
            }
            return judged(response);
        });
        Rule<Response> formal = rule((response, basis) -> {
            for (Person person : response.roster().people()) {
                checkArgument(person.name().length() < 40, "%s is too long", person);
            }
            return judged(response);
        });
        Rule<Response> composed = rule((response, basis) -> {
            for (Person person : response.roster().people()) {
                checkArgument(Normalizer.isNormalized(person.name(), Normalizer.Form.NFC), "%s isn't normal", person);
            }
            return judged(response);
        });
        Rule<Response> literalMinded = rule((response, basis) ->
                response.equals(WRONG) ? Outcome.violated(Evidence.that("nobody is Scribe")) : Outcome.satisfied());
        Rule<Response> greedy = draft("zoo/greedy")
                .forbid((Condition<Response>)
                        response -> response.roster().people().size() > 100)
                .because("reasons");
        Rule<Response> greedyOnce = draft("zoo/greedy-once")
                .forbid((Condition<Response>) response -> response.severity() == Severity.SEV_4
                        && response.roster().people().size() > 100)
                .because("reasons");
        Map<Roster, Outcome> remembered = new HashMap<>();
        Rule<Response> remembering = rule((response, basis) -> remembered.computeIfAbsent(
                response.roster(),
                roster -> response.severity().isAtLeast(Severity.SEV_2) ? judged(response) : Outcome.satisfied()));
        Rule<Response> posing = draft("roles/one-ic").check((r, b) -> judged(r)).because("reasons");
        Rule<Response> wordy = draft("zoo/wordy")
                .title("Somebody keeps the timeline,\nand nobody else does")
                .check((r, b) -> judged(r))
                .because("reasons");
        Rule<Response> repeating = rule((response, basis) ->
                Outcome.violated(Evidence.that("nobody is Scribe"), Evidence.that("there is no Scribe")));
        Rule<Response> groundless = rule((response, basis) -> new Outcome.Violated(ImmutableList.of()));
        Rule<Response> folding = rule((response, basis) ->
                Outcome.violated(Evidence.that("nobody is " + "SCRIBE".toLowerCase(Locale.getDefault()))));
        Rule<Response> counting = rule((response, basis) ->
                Outcome.violated(Evidence.that(String.format(Locale.getDefault(), "nobody of %d is Scribe", 12))));
        Rule<Response> homely = rule((response, basis) -> Outcome.violated(
                Evidence.that("nobody is Scribe on " + LocalDate.ofInstant(Instant.EPOCH, ZoneId.systemDefault()))));
        Rule<Response> late = rule((response, basis) -> Outcome.violated(Evidence.that(
                "nobody is Scribe on " + LocalDate.ofInstant(Instant.EPOCH.minusSeconds(1), ZoneId.systemDefault()))));
        Rule<Response> nominal = rule((response, basis) -> {
            long typed = response.roster().assignments().stream()
                    .map(it -> it.person().name())
                    .distinct()
                    .count();
            return typed > 1 ? Outcome.satisfied() : Outcome.violated(Evidence.that("nobody else is there"));
        });
        Rule<Response> eachDomain = rule((response, basis) -> Outcome.of(response.roster().assignments().stream()
                .filter(it -> it.role() == SUBJECT_MATTER_EXPERT)
                .map(Assignment::person)
                .filter(it -> response.roster().heldBy(it).contains(SCRIBE))
                .map(it -> Evidence.that("an expert is Scribe").concerning(it))
                .collect(ImmutableList.toImmutableList())));
        Rule<Response> oneOfSeveral = rule((response, basis) -> response.roster().holders(SCRIBE).stream()
                .max(Comparator.comparingInt(it -> turn.incrementAndGet() % 3))
                .map(it -> Outcome.violated(Evidence.that("somebody is Scribe").concerning(it)))
                .orElseGet(Outcome::satisfied));
        Rule<Response> timely = rule((response, basis) -> Outcome.violated(Evidence.that("nobody is Scribe")
                .about("after " + response.runningFor().toMinutes() + " minutes")));
        Rule<Response> bare =
                Rule.on(RESPONSE, "zoo/bare").check((r, b) -> judged(r)).because("reasons");
        return Stream.of(
                beast("is impure", "R4", it -> RuleChecks.isPure(forgetful, it, RIGHT)),
                beast(
                        "changes its id",
                        "R5",
                        it -> RuleChecks.keepsItsId(
                                () -> draft("zoo/rule-" + names.incrementAndGet())
                                        .check((r, b) -> judged(r))
                                        .because("reasons"),
                                it)),
                beast("throws where nobody is Scribe", "R6", it -> RuleChecks.throwsNothing(thrower, it)),
                beast("misses its own violating example", "R3", it -> RuleChecks.findsItsOwn(blind)),
                beast("flags its own passing example", "R2", it -> RuleChecks.passesItsOwn(strict)),
                beast("names somebody who isn't there", "R7", it -> RuleChecks.findsSensibly(inventive, it)),
                beast("says nothing", "R7", it -> RuleChecks.findsSensibly(mute, it)),
                beast("doesn't say what to do", "R7", it -> RuleChecks.findsSensibly(helpless, it)),
                beast("ends in a full stop", "R7", it -> RuleChecks.findsSensibly(pedantic, it)),
                beast(
                        "compares names as they were typed",
                        "R8",
                        it -> RuleChecks.seesThroughSpelling(literal, it, Retold.respelled(it))),
                beast("looks at the first on the list only", "R9", it -> RuleChecks.ignoresOrder(firstOnly, it)),
                beast("gives advice with a full stop", "R7", it -> RuleChecks.findsSensibly(shouting, it)),
                beast("names a person twice", "R7", it -> RuleChecks.findsSensibly(stuttering, it)),
                beast("looks at neighbours on the list", "R9", it -> RuleChecks.ignoresOrder(neighbourly, it)),
                beast("has room for 32 assignments", "R6", it -> RuleChecks.throwsNothing(narrow, it)),
                beast("wants short names", "R6", it -> RuleChecks.throwsNothing(formal, it)),
                beast("wants names composed", "R6", it -> RuleChecks.throwsNothing(composed, it)),
                beast("finds nothing but its own example", "R9", it -> RuleChecks.ignoresOrder(literalMinded, it)),
                beast("allocates", "R10", it -> RuleChecks.costsNothingWhenClean(greedy)),
                beast("has no examples", "R1", it -> RuleChecks.isDescribed(bare)),
                beast("allocates at one severity", "R10", it -> RuleChecks.costsNothingWhenClean(greedyOnce)),
                beast("remembers rosters, whatever the severity", "R4", it -> RuleChecks.isPure(remembering, it, it)),
                beast("takes the id of another rule", "R5", it -> RuleChecks.keepsItsId(() -> posing, it)),
                beast("has a title of two lines", "R1", it -> RuleChecks.isDescribed(wordy)),
                beast("finds an expert for each domain", "R7", it -> RuleChecks.findsSensibly(eachDomain, it)),
                beast("names one of several by chance", "R4", it -> RuleChecks.isPure(oneOfSeveral, it, it)),
                beast("says since when it concerns it", "R5", it -> RuleChecks.keepsItsId(() -> timely, it)),
                beast("finds the same twice", "R7", it -> RuleChecks.findsSensibly(repeating, it)),
                beast("finds something and shows nothing", "R6", it -> RuleChecks.throwsNothing(groundless, it)),
                beast("folds case as the machine does", "R4", it -> RuleChecks.isPureElsewhere(folding, it)),
                beast("writes numbers as the machine does", "R4", it -> RuleChecks.isPureElsewhere(counting, it)),
                beast("asks the machine which day it is", "R4", it -> RuleChecks.isPureElsewhere(homely, it)),
                beast("asks it late in the evening", "R4", it -> RuleChecks.isPureElsewhere(late, it)),
                beast(
                        "takes two spellings for two people",
                        "R8",
                        it -> RuleChecks.seesThroughSpelling(nominal, it, Retold.respelled(it))));
    }

    @TestFactory
    Stream<DynamicTest> everyBeastIsCaught() {
        return beasts().map(
                        beast -> DynamicTest.dynamicTest(beast.fault(), () -> JqwikSession.run(() -> isCaught(beast))));
    }

    private static void isCaught(Beast beast) {
        Throwable caught = Subjects.of(rule((response, basis) -> judged(response)))
                .sampleStream()
                .limit(1000)
                .map(subject -> catchThrowable(() -> beast.shown().accept(subject)))
                .filter(thrown -> thrown != null)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not caught: " + beast.fault()));
        assertThat(caught).isInstanceOf(AssertionError.class);
        assertThat(caught.getMessage())
                .startsWith(beast.property() + ":")
                .contains("expected:")
                .contains("docs/testkit.md#" + beast.property().toLowerCase(Locale.ROOT));
    }

    @Test
    void aTeamsOwnRuleNeedsNoSourceAndMayBeFreeByItself() {
        Rule<Response> own = Rule.on(RESPONSE, "payments/six-people")
                .title("Six people respond")
                .remedy("page one more")
                .passes(RIGHT)
                .violates(WRONG)
                .check((response, basis) -> response.roster().size() < 6
                        ? Outcome.violated(Evidence.that("fewer than six people respond"))
                        : Outcome.satisfied())
                .because("nights are long");

        RuleChecks.isDescribed(own);
        RuleChecks.costsNothingWhenClean(own);
    }

    @Test
    void aRuleThatOnlyIgnoresTheCaseOfNamesIsCaught() {
        Rule<Response> caseless = rule((response, basis) -> {
            ImmutableList<Assignment> held = response.roster().assignments();
            boolean twice = held.stream()
                    .anyMatch(one -> held.stream()
                            .anyMatch(other -> one.role() == SCRIBE
                                    && other.role() == INCIDENT_COMMANDER
                                    && Ascii.equalsIgnoreCase(
                                            one.person().name(), other.person().name())));
            return twice ? Outcome.violated(Evidence.that("the commander is Scribe")) : Outcome.satisfied();
        });
        Response both = WRONG.withRoster(WRONG.roster().with(Assignment.of(Person.named("amara"), SCRIBE)));
        assertThatThrownBy(() -> RuleChecks.seesThroughSpelling(caseless, both, Retold.respelled(both)))
                .hasMessageStartingWith("R8:");
    }

    /** Rules on timelines throw where they take for granted that entries are attributed, or in order. */
    @TestFactory
    Stream<DynamicTest> rulesOnTimelinesAreCaught() {
        Rule<Timeline> trusting =
                onTimelines(moment -> moment.entry().by().orElseThrow().isAutomation());
        Rule<Timeline> punctual = onTimelines(moment -> {
            checkState(!moment.entry().knownAt().isAfter(moment.entry().at()), "it is late");
            return true;
        });
        Rule<Timeline> local = onTimelines(moment -> {
            checkState(moment.entry().offset().equals(ZoneOffset.UTC), "it is elsewhere");
            return true;
        });
        Rule<Timeline> seldomTrusting = Rule.on(Incidents.INCIDENT, "zoo/decisions")
                .title("zoo/decisions")
                .violates(Stories.shiftChange())
                .check(Incidents.each(Command.HandoffBriefed.class)
                        .forbid(moment -> moment.by().orElseThrow().isAutomation(), moment -> "a program decides"))
                .because("reasons");
        return Stream.of(trusting, punctual, local, seldomTrusting)
                .map(rule -> DynamicTest.dynamicTest(
                        rule.title(),
                        () -> JqwikSession.run(() -> assertThat(Subjects.of(rule)
                                        .sampleStream()
                                        .limit(200)
                                        .map(it -> catchThrowable(() -> RuleChecks.throwsNothing(rule, it)))
                                        .filter(thrown -> thrown != null)
                                        .findFirst())
                                .isPresent())));
    }

    private static Rule<Timeline> onTimelines(Predicate<Moment> holds) {
        return Rule.on(Incidents.INCIDENT, "zoo/entries")
                .title("zoo/entries")
                .check(Incidents.each().require(holds::test, moment -> "it doesn't hold"))
                .because("reasons");
    }

    @Test
    void aRuleWithoutExamplesOnAnUnknownKindHasNothingToBeShown() {
        Rule<String> rule = Rule.on(Subject.of("text", String.class), "zoo/text")
                .check((text, basis) -> Outcome.satisfied())
                .because("reasons");
        assertThatThrownBy(() -> Subjects.of(rule)).hasMessageContaining("override subjects()");
    }
}
