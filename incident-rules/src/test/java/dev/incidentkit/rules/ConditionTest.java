package dev.incidentkit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ConditionTest {
    private static final Condition<Integer> EVEN = said("it is even", n -> n % 2 == 0);
    private static final Condition<Integer> LARGE = said("it is large", n -> n >= 100);

    private static Condition<Integer> said(String description, Condition<Integer> condition) {
        return condition.as(description);
    }

    private static <T> ImmutableList<String> seen(Condition<T> condition, T subject) {
        return condition.evidence(subject).stream().map(Evidence::what).collect(ImmutableList.toImmutableList());
    }

    @Test
    void evidenceIsThereExactlyWhereTheConditionHolds() {
        assertThat(seen(EVEN, 4)).containsExactly("it is even");
        assertThat(seen(EVEN, 3)).isEmpty();
        Condition<Integer> unnamed = n -> n > 0;
        assertThat(seen(unnamed, 1)).containsExactly("a condition holds");
    }

    @Test
    void whatIsForbiddenIsWrongExactlyWhereItHolds() {
        assertThat(forbidden(4, n -> ImmutableList.of())).containsExactly("it is even");
        assertThat(forbidden(3, n -> ImmutableList.of(Evidence.that("it is three"))))
                .isEmpty();
    }

    /** What is seen of a number where even ones are forbidden, by a condition that shows this. */
    private static List<String> forbidden(int number, Function<Integer, ImmutableList<Evidence>> shown) {
        Condition<Integer> condition = new Condition<>() {
            @Override
            public boolean holds(Integer n) {
                return EVEN.holds(n);
            }

            @Override
            public String description() {
                return "it is even";
            }

            @Override
            public ImmutableList<Evidence> evidence(Integer n) {
                return shown.apply(n);
            }
        };
        Rule<Integer> rule = Rule.on(Subject.of("number", Integer.class), "numbers/odd")
                .forbid(condition)
                .because("so");
        return Policy.of(rule).check(number).findings().stream()
                .map(Finding::what)
                .toList();
    }

    @Test
    void andTakesBothAndShowsBoth() {
        Condition<Integer> both = EVEN.and(LARGE);
        assertThat(both.description()).isEqualTo("it is even and it is large");
        assertThat(both.holds(100)).isTrue();
        assertThat(both.holds(101)).isFalse();
        assertThat(both.holds(2)).isFalse();
        assertThat(seen(both, 100)).containsExactly("it is even", "it is large");
        assertThat(seen(both, 2)).isEmpty();
    }

    @Test
    void orTakesEitherAndShowsWhatHolds() {
        Condition<Integer> either = EVEN.or(LARGE);
        assertThat(either.description()).isEqualTo("it is even or it is large");
        assertThat(seen(either, 100)).containsExactly("it is even", "it is large");
        assertThat(seen(either, 101)).containsExactly("it is large");
        assertThat(seen(either, 1)).isEmpty();
    }

    @Test
    void notTurnsRoundAndTwiceIsAsBefore() {
        assertThat(EVEN.not().holds(3)).isTrue();
        assertThat(EVEN.not().holds(4)).isFalse();
        assertThat(seen(EVEN.not(), 3)).containsExactly("not: it is even");
        for (int n = 0; n < 4; n++) {
            assertThat(EVEN.not().not().holds(n)).isEqualTo(EVEN.holds(n));
        }
    }

    @Test
    void onlyWhenHasNothingToSayElsewhere() {
        Condition<Integer> condition = EVEN.onlyWhen(LARGE);
        assertThat(condition.description()).isEqualTo("it is even, when it is large");
        assertThat(condition.holds(3)).isTrue();
        assertThat(condition.holds(102)).isTrue();
        assertThat(condition.holds(103)).isFalse();
    }

    @Test
    void onAsksAboutAPart() {
        Condition<String> evenLength = Condition.on(String::length, EVEN);
        assertThat(seen(evenLength, "four")).containsExactly("it is even");
        assertThat(evenLength.holds("odd")).isFalse();
    }

    @Test
    void anyShowsEachElementThatMeetsIt() {
        Condition<ImmutableList<Integer>> any = Condition.any(list -> list, EVEN);
        assertThat(seen(any, ImmutableList.of(1, 2, 4))).containsExactly("it is even", "it is even");
        assertThat(any.holds(ImmutableList.of(1))).isFalse();
        assertThat(any.holds(ImmutableList.of())).isFalse();
    }

    @Test
    void eachHoldsOfAllAndOfNone() {
        Condition<ImmutableList<Integer>> each = Condition.each(list -> list, EVEN);
        assertThat(each.description()).isEqualTo("for each: it is even");
        assertThat(each.holds(ImmutableList.of(2, 4))).isTrue();
        assertThat(each.holds(ImmutableList.of(2, 3))).isFalse();
        assertThat(each.holds(ImmutableList.of())).isTrue();
    }

    @Test
    void partsAreAskedInTheirOrderAndNoMoreThanNeeded() {
        Condition<Integer> never = n -> {
            throw new AssertionError("asked");
        };
        assertThat(EVEN.and(never).holds(3)).isFalse();
        assertThat(EVEN.or(never).holds(2)).isTrue();
    }
}
