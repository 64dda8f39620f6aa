package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is known of the words of a language: which classes a word belongs to, and what it is short for.
 *
 * <p>A class is one bit of a mask. Some classes are given by the vocabulary file, those of {@link Kind} are seen from a word's
 * form or place. A set is a list of words that only cues use.
 */
final class Vocabulary {
    private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings().trimResults();
    private static final int MOST_CLASSES = 64;

    private final Words words;
    private final long[] classes;
    private final int[][] expansions;
    private final ImmutableMap<String, Integer> bits;
    private final ImmutableMap<String, BitSet> sets;

    private Vocabulary(Builder builder) {
        words = Words.of(ImmutableMap.copyOf(builder.numbers));
        bits = ImmutableMap.copyOf(builder.bits);
        classes = new long[builder.numbers.size()];
        builder.numbers.forEach((word, number) -> classes[number] = builder.masks.getOrDefault(word, 0L));
        ImmutableMap.Builder<String, BitSet> numbered = ImmutableMap.builder();
        builder.sets.forEach((name, members) -> numbered.put(name, builder.numbers(members)));
        sets = numbered.build();
        expansions = new int[classes.length][];
        builder.expansions.forEach((word, expansion) -> expansions[builder.number(word)] =
                expansion.stream().mapToInt(builder::number).toArray());
    }

    /** The number of the word at a stretch of text, or {@link Words#UNKNOWN}. */
    int find(CharSequence text, int from, int to) {
        return words.find(text, from, to);
    }

    int find(String word) {
        return words.find(word, 0, word.length());
    }

    long classesOf(int word) {
        return word == Words.UNKNOWN ? 0 : classes[word];
    }

    /** The verb forms that a word only looks like by its ending, as {@code morning} and {@code speed} do. */
    long mutes(int word) {
        return ((classes[word] & mask("noning")) == 0 ? 0 : Kind.ING.mask())
                | ((classes[word] & mask("nonpast")) == 0 ? 0 : Kind.PAST.mask());
    }

    /** What a word is short for, or an empty array. */
    int[] expansion(int word) {
        int[] expansion = word == Words.UNKNOWN ? null : expansions[word];
        return expansion == null ? new int[0] : expansion;
    }

    /** The mask of a class by its name. */
    long mask(String name) {
        Integer bit = bits.get(name);
        checkArgument(bit != null, "there is no word class {%s}; there are %s", name, bits.keySet());
        return 1L << bit;
    }

    /**
     * What a name in a cue stands for must be known.
     *
     * @throws IllegalArgumentException if it is neither a class nor a set
     */
    void checkKnown(String name) {
        checkArgument(
                bits.containsKey(name) || isSet(name),
                "there is no word class {%s}; there are %s",
                name,
                bits.keySet());
    }

    boolean isSet(String name) {
        return sets.containsKey(name);
    }

    /** The words of a set. */
    BitSet set(String name) {
        BitSet set = sets.get(name);
        checkArgument(set != null, "there is no word set {%s}", name);
        return set;
    }

    boolean isIn(String set, int word) {
        return word != Words.UNKNOWN && set(set).get(word);
    }

    static Builder builder() {
        return new Builder();
    }

    /**
     * Reads the lines of a vocabulary: {@code class: word word}, {@code *set: word word}, and {@code short = what it stands for}.
     */
    static final class Builder {
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final Map<String, Long> masks = new LinkedHashMap<>();
        private final Map<String, Integer> bits = new LinkedHashMap<>();
        private final Map<String, List<String>> expansions = new LinkedHashMap<>();
        private final Map<String, List<String>> sets = new LinkedHashMap<>();
        private final Map<String, String> misspellings = new LinkedHashMap<>();

        private Builder() {
            for (Kind kind : Kind.values()) {
                bits.put(kind.className(), bits.size());
            }
        }

        Builder line(String line) {
            int colon = line.indexOf(": ");
            int equals = line.indexOf(" = ");
            checkArgument(colon > 0 || equals > 0, "neither 'class: words' nor 'short = long': %s", line);
            String name = line.substring(0, Math.max(colon, equals));
            List<String> members = WORDS.splitToList(line.substring(name.length() + 2));
            if (equals > 0) {
                word(name);
                members.forEach(this::word);
                expansions.put(name, members);
            } else if (name.equals("misspelt")) {
                members.forEach(this::misspell);
            } else if (name.startsWith("*")) {
                members.forEach(this::word);
                sets.computeIfAbsent(name.substring(1), unused -> new ArrayList<>())
                        .addAll(members);
            } else {
                members.forEach(word -> classify(word, name));
            }
            return this;
        }

        Builder word(String word) {
            numbers.putIfAbsent(word, numbers.size());
            return this;
        }

        /** Adds a word's common misspellings as short forms of it, unless they are words themselves. */
        private void misspell(String word) {
            word(word);
            for (int i = 1; i < word.length(); i++) {
                misspellings.putIfAbsent(word.substring(0, i) + word.substring(i + 1), word);
                if (i + 1 < word.length()) {
                    misspellings.putIfAbsent(
                            word.substring(0, i) + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), word);
                }
            }
        }

        private void classify(String word, String name) {
            Integer bit = bits.computeIfAbsent(name, unused -> bits.size());
            checkArgument(bits.size() <= MOST_CLASSES, "more than %s word classes", MOST_CLASSES);
            word(word);
            masks.merge(word, 1L << bit, (a, b) -> a | b);
            if (name.equals("base")) {
                for (String person : thirdPerson(word)) {
                    classify(person, "does");
                }
            }
            if (name.equals("nounlike")) {
                thirdPerson(word).forEach(plural -> {
                    word(plural);
                    sets.computeIfAbsent("plural", unused -> new ArrayList<>()).add(plural);
                });
            }
        }

        private static ImmutableList<String> thirdPerson(String verb) {
            if (verb.endsWith("y") && verb.length() > 2 && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
                return ImmutableList.of(verb.substring(0, verb.length() - 1) + "ies");
            }
            boolean hissing = verb.endsWith("s") || verb.endsWith("sh") || verb.endsWith("ch") || verb.endsWith("x");
            return ImmutableList.of(verb + (hissing || verb.endsWith("o") ? "es" : "s"));
        }

        private int number(String word) {
            return checkNotNull(numbers.get(word), "%s has no number", word);
        }

        private BitSet numbers(List<String> members) {
            BitSet set = new BitSet();
            members.forEach(member -> set.set(number(member)));
            return set;
        }

        Vocabulary build() {
            misspellings.forEach((misspelling, word) -> {
                if (!numbers.containsKey(misspelling)) {
                    word(misspelling);
                    expansions.put(misspelling, ImmutableList.of(word));
                }
            });
            return new Vocabulary(this);
        }
    }
}
