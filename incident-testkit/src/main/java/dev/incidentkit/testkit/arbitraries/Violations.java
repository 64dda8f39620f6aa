package dev.incidentkit.testkit.arbitraries;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * Generators of what breaks a rule and, as far as that can be, no other. Each starts from the rule's own violating
 * example, which is one edit away from a subject with nothing wrong, and tells it of other people and on other days, or does
 * the same to another subject. They shrink to the example.
 */
public final class Violations {
    private Violations() {}

    /**
     * What breaks the rule of the catalogue with this id.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    public static Arbitrary<?> violating(String id) {
        return violating(Catalogue.standard()
                .find(id)
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no rule " + id)));
    }

    /**
     * What breaks this rule of the catalogue.
     *
     * @throws IllegalArgumentException if the rule has no violating example
     */
    public static <S> Arbitrary<S> violating(Rule<S> rule) {
        return violating(rule, Catalogue.standard());
    }

    /**
     * What breaks this rule of a policy.
     *
     * @throws IllegalArgumentException if the rule has no violating example
     */
    public static <S> Arbitrary<S> violating(Rule<S> rule, Policy policy) {
        checkArgument(rule.violating().isPresent(), "%s has no violating example to start from", rule.id());
        S example = rule.violating().get();
        ImmutableSet<String> broken = broken(example, rule, policy);
        List<Person> people = Rewriting.peopleIn(example).asList();
        Arbitrary<Integer> days =
                example instanceof Timeline ? Arbitraries.integers().between(-800, 800) : Arbitraries.just(0);
        Predicate<S> alike = subject -> broken(subject, rule, policy).equals(broken);
        Arbitrary<S> retold = Combinators.combine(others(people), days)
                .as((others, later) -> new Rewriting(others, later).apply(example))
                .filter(alike);
        return elsewhere(rule, example, alike)
                .map(more -> Arbitraries.oneOf(retold, more))
                .orElse(retold)
                .withoutEdgeCases();
    }

    /** What makes the example wrong, done to other subjects with nothing wrong, where that breaks the same. */
    private static <S> Optional<Arbitrary<S>> elsewhere(Rule<S> rule, S example, Predicate<S> alike) {
        Class<S> type = rule.subject().type();
        if (example instanceof Timeline
                || !(example instanceof Record wrong)
                || !(rule.passing().orElse(null) instanceof Record right)) {
            return Optional.empty();
        }
        Edit edit = new Edit(right, wrong);
        return Subjects.clean(type)
                .map(clean -> clean.map(subject -> edit.on((Record) subject).stream()
                        .map(type::cast)
                        .filter(other -> isSo(alike, other))
                        .findFirst()
                        .orElse(example)));
    }

    /** A rule that can't judge a subject isn't broken by it; that it throws is for its contract to find. */
    private static <S> boolean isSo(Predicate<S> alike, S subject) {
        try {
            return alike.test(subject);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            return false;
        }
    }

    /** What breaks any rule of the catalogue. */
    public static Arbitrary<Violation> any() {
        ImmutableList<Rule<?>> rules = Catalogue.rules().stream()
                .filter(rule -> rule.violating().isPresent())
                .collect(ImmutableList.toImmutableList());
        return Arbitraries.of(rules).flatMap(Violations::of);
    }

    private static <S> Arbitrary<Violation> of(Rule<S> rule) {
        return violating(rule).map(subject -> new Violation(rule, subject));
    }

    /** Other people for these; themselves, when it shrinks. */
    private static Arbitrary<ImmutableMap<Person, Person>> others(List<Person> people) {
        Arbitrary<ImmutableMap<Person, Person>> themselves = Arbitraries.just(ImmutableMap.of());
        ImmutableList<Person> humans =
                people.stream().filter(person -> !person.isAutomation()).collect(ImmutableList.toImmutableList());
        if (humans.isEmpty() || humans.size() > People.COUNT) {
            return themselves;
        }
        Arbitrary<ImmutableMap<Person, Person>> renamed = People.distinct(humans.size())
                .map(names -> {
                    ImmutableMap.Builder<Person, Person> map = ImmutableMap.builder();
                    for (int i = 0; i < humans.size(); i++) {
                        map.put(humans.get(i), names.get(i));
                    }
                    return map.buildOrThrow();
                });
        return Arbitraries.oneOf(themselves, renamed);
    }

    private static ImmutableSet<String> broken(Object subject, Rule<?> rule, Policy policy) {
        return Judging.report(policy, rule, subject).findings().stream()
                .map(Finding::rule)
                .collect(ImmutableSet.toImmutableSet());
    }
}
