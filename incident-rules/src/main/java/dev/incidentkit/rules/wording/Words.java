package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableMap;
import java.util.Map;

/** Numbers for words, found by a stretch of text, whatever its case, without copying it. */
final class Words {
    static final int UNKNOWN = -1;

    private final String[] slots;
    private final int[] numbers;

    private Words(int capacity) {
        slots = new String[capacity];
        numbers = new int[capacity];
    }

    /** The words given, all in lower case, with their numbers. */
    static Words of(ImmutableMap<String, Integer> numbered) {
        Words words = new Words(Integer.highestOneBit(Math.max(8, numbered.size())) * 4);
        for (Map.Entry<String, Integer> entry : numbered.entrySet()) {
            String word = entry.getKey();
            int slot = words.slot(word, 0, word.length());
            words.slots[slot] = word;
            words.numbers[slot] = entry.getValue();
        }
        return words;
    }

    int find(CharSequence text, int from, int to) {
        int slot = slot(text, from, to);
        return slots[slot] == null ? UNKNOWN : numbers[slot];
    }

    private int slot(CharSequence text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + lower(text.charAt(i));
        }
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (slots[slot] != null && !same(slots[slot], text, from, to)) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private static boolean same(String word, CharSequence text, int from, int to) {
        if (word.length() != to - from) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) != lower(text.charAt(from + i))) {
                return false;
            }
        }
        return true;
    }

    private static char lower(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
        }
        return Character.toLowerCase(c);
    }
}
