package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;

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
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : other.getClass().getRecordComponents()) {
            Object before = Components.value(right, component);
            Object after = Components.value(wrong, component);
            Object there = Components.value(other, component);
            if (before.equals(after)) {
                values.add(there);
            } else if (beside && there instanceof List<?> list && after instanceof List<?> more) {
                values.add(ImmutableList.builder()
                        .addAll(list)
                        .addAll(more.stream()
                                .filter(it -> !((List<?>) before).contains(it))
                                .toList())
                        .build());
            } else {
                values.add(after);
            }
        }
        return Components.made(other.getClass(), values);
    }
}
