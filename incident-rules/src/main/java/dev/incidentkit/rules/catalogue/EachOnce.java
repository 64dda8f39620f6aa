package dev.incidentkit.rules.catalogue;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads each different text once, for as long as one check goes on: the items of a list share a few owners and days. Of a
 * list whose texts are all different it keeps the first few thousand.
 */
final class EachOnce<T> implements Function<String, T> {
    private static final int MOST = 4096;

    private final Function<String, T> reader;
    private final Map<String, T> read = new HashMap<>();

    EachOnce(Function<String, T> reader) {
        this.reader = reader;
    }

    @Override
    public T apply(String text) {
        T known = read.get(text);
        if (known != null) {
            return known;
        }
        T value = reader.apply(text);
        if (read.size() < MOST) {
            read.put(text, value);
        }
        return value;
    }
}
