package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What it takes to make a record wrong, which can be done to another one.
 *
 * @param right a record with nothing wrong
 * @param wrong the same, but for what is wrong
 */
record Edit(Record right, Record wrong) {

    /**
     * What may come of it: what is wrong stands beside what is there, where there is a list of it, or in the place of what
     * is there. Whether it is wrong there, too, isn't said.
     */
    ImmutableList<Record> on(Record other) {
        return ImmutableList.of(done(other, true), done(other, false));
    }

    private Record done(Record other, boolean beside) {
        List<Object> before = Components.in(right).orElseThrow();
        List<Object> after = Components.in(wrong).orElseThrow();
        List<Object> there = Components.in(other).orElseThrow();
        List<Object> values = IntStream.range(0, there.size())
                .mapToObj(i -> before.get(i).equals(after.get(i))
                        ? there.get(i)
                        : beside ? both(there.get(i), before.get(i), after.get(i)) : after.get(i))
                .toList();
        return Components.made(other.getClass(), values);
    }

    /** A list and what another has more than it had; of what is no list, what it is now. */
    private static Object both(Object there, Object before, Object after) {
        return there instanceof List<?> list && before instanceof List<?> had && after instanceof List<?> has
                ? ImmutableList.builder()
                        .addAll(list)
                        .addAll(Iterables.filter(has, it -> !had.contains(it)))
                        .build()
                : after;
    }
}
