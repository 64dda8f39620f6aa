package dev.incidentkit.testkit.contracts;

import static com.google.common.base.Preconditions.checkState;
import static dev.incidentkit.rules.practice.Practices.ADOPTION;
import static dev.incidentkit.rules.practice.Practices.GAME_DAYS;
import static dev.incidentkit.rules.practice.Practices.READINESS;
import static dev.incidentkit.rules.practice.Practices.RUBRIC;
import static dev.incidentkit.rules.review.Reviews.ACTION_ITEMS;
import static dev.incidentkit.rules.review.Reviews.POSTMORTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Ordering;
import dev.incidentkit.core.practice.GameDay;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Subject;
import dev.incidentkit.rules.catalogue.ScheduleRules;
import dev.incidentkit.rules.wording.Owner;
import dev.incidentkit.testkit.arbitraries.Retold;
import dev.incidentkit.testkit.arbitraries.Reviews;
import dev.incidentkit.testkit.arbitraries.Subjects;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Rules with one fault each on what a team writes down: postmortems, action items, schedules, rehearsals. */
class WrittenRuleZooTest {
    private static final int TRIES = 1000;

    @TestFactory
    Stream<DynamicTest> everyBeastIsCaught() {
        return Stream.of(
                throwing(
                        ACTION_ITEMS,
                        "takes an owner for granted",
                        list -> list.items().stream()
                                .noneMatch(item -> item.owner().orElseThrow().isBlank())),
                throwing(
                        ACTION_ITEMS,
                        "takes a due date for a date",
                        list -> list.items().stream()
                                .flatMap(item -> item.due().stream())
                                .noneMatch(due -> LocalDate.parse(due).isBefore(LocalDate.EPOCH))),
                throwing(
                        ACTION_ITEMS,
                        "takes a review for granted",
                        list -> !list.reviews().get(0).attendees().contains(Person.named("nobody"))),
                throwing(
                        POSTMORTEM,
                        "takes an action item for granted",
                        it -> !it.actionItems().get(0).what().isEmpty()),
                throwing(
                        POSTMORTEM,
                        "takes a first paragraph for granted",
                        it -> !it.summary().paragraphs().get(0).isEmpty()),
                throwing(
                        POSTMORTEM,
                        "takes a number of customers for granted",
                        it -> !it.impact().customers().orElseThrow().isEmpty()),
                throwing(
                        ScheduleRules.SCHEDULE,
                        "takes a duty for granted",
                        it -> it.onCall().get(0).role() != Role.SCRIBE),
                throwing(
                        ScheduleRules.SCHEDULE,
                        "takes rotations for granted",
                        it -> it.onCall().stream()
                                .noneMatch(
                                        duty -> duty.rotations().get(0).people().isEmpty())),
                throwing(
                        GAME_DAYS,
                        "takes a commander for granted",
                        it -> it.gameDays().stream()
                                .noneMatch(day -> day.roster()
                                        .holders(Role.INCIDENT_COMMANDER)
                                        .get(0)
                                        .isAutomation())),
                throwing(GAME_DAYS, "takes the list for one in order", it -> {
                    List<LocalDate> days =
                            it.gameDays().stream().map(GameDay::date).toList();
                    checkState(Ordering.natural().isOrdered(days), "%s aren't in order", days);
                    return !days.isEmpty();
                }),
                throwing(
                        ADOPTION,
                        "takes the first stage for granted",
                        it -> !it.stages().get(0).on().isBefore(it.started())),
                throwing(
                        READINESS,
                        "takes a schedule for granted",
                        it -> it.onCall()
                                .map(onCall -> !onCall.schedule().orElseThrow().isEmpty())
                                .orElse(false)),
                throwing(
                        RUBRIC,
                        "takes a trigger for granted",
                        it -> it.severities().stream()
                                .allMatch(tier -> !tier.triggers().get(0).isEmpty())),
                respelled(
                        GAME_DAYS,
                        "compares names of a team and a roster as they were typed",
                        it -> it.team().stream()
                                .map(Person::name)
                                .allMatch(name -> it.gameDays().stream()
                                        .flatMap(day -> day.roster().people().stream())
                                        .anyMatch(person -> person.name().equals(name)))),
                respelled(
                        ScheduleRules.SCHEDULE,
                        "counts names on call as they were typed",
                        it -> it.onCall().stream()
                                                .flatMap(duty -> duty.rotations().stream())
                                                .flatMap(rotation -> rotation.people().stream())
                                                .map(Person::name)
                                                .distinct()
                                                .count()
                                        % 2
                                == 0),
                respelled(
                        ACTION_ITEMS,
                        "wants one manager in all reviews, as the name was typed",
                        it -> it.reviews().stream()
                                        .flatMap(review -> review.engineeringManager().stream())
                                        .map(Person::name)
                                        .distinct()
                                        .count()
                                < 2),
                respelled(
                        ACTION_ITEMS,
                        "counts the items of an owner as the name was typed",
                        it -> it.items().stream()
                                .flatMap(item -> item.owner().stream())
                                .collect(ImmutableMultiset.toImmutableMultiset())
                                .entrySet()
                                .stream()
                                .noneMatch(owner -> owner.getCount() > 2)),
                insensible(
                        ACTION_ITEMS,
                        "repeats what it says of two items alike",
                        it -> it.items().stream()
                                .filter(item -> item.owner().isEmpty())
                                .map(ActionItem::what)
                                .map(what ->
                                        Evidence.that("an item has no owner").about("owner"))),
                insensible(
                        POSTMORTEM,
                        "says nothing of a section without a name",
                        it -> Stream.of(it.summary().text())
                                .filter(text -> text.length() > 200)
                                .map(text -> Evidence.that(" "))));
    }

    /** It folds the names of owners, and concerns the person, or is about the text. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRuleOnOwnersThatFoldsTheirNamesIsSound(@ForAll("lists") ActionItems items) {
        Rule<ActionItems> rule = Rule.on(ACTION_ITEMS, "zoo/owned")
                .title("Somebody else than the commander owns it")
                .remedy("find somebody")
                .check((list, basis) -> Outcome.of(list.items().stream()
                        .flatMap(item -> item.owner().stream())
                        .filter(owner -> Owner.read(owner).person().isPresent())
                        .filter(owner -> !Person.named(owner).equals(Person.named("nobody")))
                        .distinct()
                        .map(owner -> Evidence.that("it is owned by a person")
                                .concerning(
                                        Person.named(Owner.read(owner).person().orElseThrow()))
                                .about(owner))
                        .collect(ImmutableList.toImmutableList())))
                .because("reasons");

        RuleChecks.findsSensibly(rule, items);
        RuleChecks.seesThroughSpelling(rule, items, Retold.respelled(items));
    }

    /** What it quotes may end in a full stop. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void aRuleThatQuotesIsSound(@ForAll("lists") ActionItems items) {
        Rule<ActionItems> rule = Rule.on(ACTION_ITEMS, "zoo/quoting")
                .title("Nothing is to be done")
                .remedy("do it")
                .check((list, basis) -> Outcome.of(list.items().stream()
                        .map(ActionItem::what)
                        .distinct()
                        .map(what ->
                                Evidence.that("this is to be done: " + what).about(what))
                        .collect(ImmutableList.toImmutableList())))
                .because("reasons");

        RuleChecks.findsSensibly(rule, items);
    }

    @Provide
    Arbitrary<ActionItems> lists() {
        return Arbitraries.oneOf(Reviews.actionItems(), Reviews.anyActionItems());
    }

    private static <S> DynamicTest throwing(Subject<S> subject, String fault, Predicate<S> holds) {
        return caught(subject, fault, "R6", holds(holds), RuleChecks::throwsNothing);
    }

    private static <S> DynamicTest respelled(Subject<S> subject, String fault, Predicate<S> holds) {
        return caught(
                subject,
                fault,
                "R8",
                holds(holds),
                (rule, it) -> RuleChecks.seesThroughSpelling(rule, it, Retold.respelled(it)));
    }

    private static <S> DynamicTest insensible(Subject<S> subject, String fault, Found<S> found) {
        return caught(subject, fault, "R7", found, RuleChecks::findsSensibly);
    }

    /** What a rule finds. */
    private interface Found<S> {
        Stream<Evidence> in(S subject);
    }

    private static <S> Found<S> holds(Predicate<S> holds) {
        return subject -> holds.test(subject) ? Stream.empty() : Stream.of(Evidence.that("it doesn't hold"));
    }

    private static <S> DynamicTest caught(
            Subject<S> subject, String fault, String property, Found<S> found, BiConsumer<Rule<S>, S> check) {
        Rule<S> rule = Rule.on(subject, "zoo/written")
                .title(fault)
                .remedy("mend it")
                .check((it, basis) ->
                        Outcome.of(ImmutableList.copyOf(found.in(it).toList())))
                .because("reasons");
        return DynamicTest.dynamicTest(
                fault,
                () -> JqwikSession.run(() -> assertThat(Subjects.of(rule)
                                .sampleStream()
                                .limit(TRIES)
                                .map(it -> Optional.ofNullable(catchThrowable(() -> check.accept(rule, it))))
                                .flatMap(Optional::stream)
                                .findFirst())
                        .get()
                        .isInstanceOf(AssertionError.class)
                        .extracting(Throwable::getMessage)
                        .asString()
                        .startsWith(property + ":")));
    }
}
