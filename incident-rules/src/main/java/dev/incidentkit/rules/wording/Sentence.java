package dev.incidentkit.rules.wording;

import java.util.Arrays;

/**
 * The words of one sentence, each with its place in the text and its classes. The object is filled again and again as a text is
 * read, so that a long text needs no more memory than its longest sentence.
 */
final class Sentence {
    /** Longer stretches without an end are cut, so that what looks around in a sentence stays cheap. */
    static final int LONGEST = 300;

    /** Most have fewer words. */
    private static final int USUAL = 24;

    private int[] start = new int[USUAL];
    private int[] end = new int[USUAL];
    private int[] word = new int[USUAL];
    private long[] classes = new long[USUAL];
    private int size;

    void clear() {
        size = 0;
    }

    boolean isFull() {
        return size >= LONGEST;
    }

    void add(int from, int to, int number, long mask) {
        if (size == start.length) {
            start = Arrays.copyOf(start, size * 2);
            end = Arrays.copyOf(end, size * 2);
            word = Arrays.copyOf(word, size * 2);
            classes = Arrays.copyOf(classes, size * 2);
        }
        start[size] = from;
        end[size] = to;
        word[size] = number;
        classes[size] = (mask & Kind.PUNCT.mask()) == 0 ? mask | Kind.ANY.mask() : mask;
        size++;
    }

    int size() {
        return size;
    }

    int start(int at) {
        return start[at];
    }

    int end(int at) {
        return end[at];
    }

    int word(int at) {
        return at < 0 || at >= size ? Words.UNKNOWN : word[at];
    }

    /** Takes a mark that stands apart from the last word as its end. */
    void extend(int to, long mask) {
        end[size - 1] = to;
        classes[size - 1] |= mask;
    }

    void reclassify(int at, long mask) {
        classes[at] = mask;
    }

    long classes(int at) {
        return at < 0 || at >= size ? 0 : classes[at];
    }

    boolean is(int at, long mask) {
        return (classes(at) & mask) != 0;
    }

    boolean is(int at, Kind kind) {
        return is(at, kind.mask());
    }
}
