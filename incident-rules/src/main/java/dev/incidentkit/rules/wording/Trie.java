package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All cues of one check, merged by their beginnings. A look-up from one word costs at most the longest cue times the few branches
 * open to a word, whatever the text.
 */
final class Trie {
    private final Vocabulary vocabulary;
    private final Node start = new Node();
    private final Node clauseStart = new Node();
    private final Node sentenceStart = new Node();

    /** Told of every cue found: where it begins and ends, and how many of its words are given by the cue itself. */
    interface Hits {
        void hit(Cue cue, int from, int to, int weight);
    }

    private Trie(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Trie of(Iterable<Cue> cues, Vocabulary vocabulary) {
        Trie trie = new Trie(vocabulary);
        for (Cue cue : cues) {
            trie.insert(cue);
        }
        return trie;
    }

    private void insert(Cue cue) {
        ImmutableList<Pattern.Element> elements = cue.pattern().elements();
        switch (elements.get(0).take()) {
            case CLAUSE_START -> insert(clauseStart, elements, 1, cue);
            case SENTENCE_START -> insert(sentenceStart, elements, 1, cue);
            default -> insert(start, elements, 0, cue);
        }
    }

    private void insert(Node node, ImmutableList<Pattern.Element> elements, int i, Cue cue) {
        if (i == elements.size()) {
            node.ends = with(cue, node.ends);
            return;
        }
        Pattern.Element element = elements.get(i);
        switch (element.take()) {
            case GAP -> insert(node.gap(element.most()), elements, i + 1, cue);
            case SENTENCE_END -> insert(node.atEnd(), elements, i + 1, cue);
            case NOT -> insert(node.unless(test(element, false)), elements, i + 1, cue);
            case MAYBE -> {
                insert(node, elements, i + 1, cue);
                insertOne(node, elements, i, cue);
            }
            default -> insertOne(node, elements, i, cue);
        }
    }

    private void insertOne(Node node, ImmutableList<Pattern.Element> elements, int i, Cue cue) {
        Pattern.Element element = elements.get(i);
        Test classes = test(element, true);
        if (!classes.isEmpty()) {
            insert(node.test(classes), elements, i + 1, cue);
        }
        for (String alternative : element.alternatives()) {
            if (alternative.equals("$")) {
                insert(node.atEnd(), elements, i + 1, cue);
            } else if (!Pattern.isClass(alternative)) {
                insert(node.word(vocabulary.find(alternative)), elements, i + 1, cue);
            }
        }
    }

    private Test test(Pattern.Element element, boolean classesOnly) {
        long mask = 0;
        BitSet words = new BitSet();
        for (String alternative : element.alternatives()) {
            if (!Pattern.isClass(alternative)) {
                if (!classesOnly) {
                    words.set(vocabulary.find(alternative));
                }
            } else if (vocabulary.isSet(Pattern.className(alternative))) {
                words.or(vocabulary.set(Pattern.className(alternative)));
            } else {
                mask |= vocabulary.mask(Pattern.className(alternative));
            }
        }
        return new Test(mask, words);
    }

    void find(Sentence sentence, int at, boolean clauseStarts, boolean sentenceStarts, Hits hits) {
        walk(start, sentence, at, at, 0, hits);
        if (clauseStarts) {
            walk(clauseStart, sentence, at, at, 0, hits);
        }
        if (sentenceStarts) {
            walk(sentenceStart, sentence, at, at, 0, hits);
        }
    }

    private void walk(Node node, Sentence sentence, int from, int at, int weight, Hits hits) {
        for (int i = 0; i < node.ends.size(); i++) {
            hits.hit(node.ends.get(i), from, at, weight);
        }
        if (node.atEnd != null && endsAt(sentence, at)) {
            walk(node.atEnd, sentence, from, at, weight, hits);
        }
        for (int i = 0; i < node.unless.size(); i++) {
            if (!node.unless.get(i).test().matches(sentence, at)) {
                walk(node.unless.get(i).node(), sentence, from, at, weight, hits);
            }
        }
        for (int i = 0; i < node.gaps.size(); i++) {
            gap(node.gaps.get(i), sentence, from, at, weight, hits);
        }
        int word = sentence.word(at);
        Node next = word == Words.UNKNOWN || sentence.is(at, Kind.CAP) ? null : node.words.get(word);
        if (next != null) {
            walk(next, sentence, from, at + 1, weight + 1, hits);
        }
        for (int i = 0; i < node.tests.size(); i++) {
            if (node.tests.get(i).test().matches(sentence, at)) {
                walk(node.tests.get(i).node(), sentence, from, at + 1, weight + 1, hits);
            }
        }
    }

    private void gap(Gap gap, Sentence sentence, int from, int at, int weight, Hits hits) {
        for (int skipped = 0; skipped <= gap.most(); skipped++) {
            walk(gap.node(), sentence, from, at + skipped, weight, hits);
            if (at + skipped >= sentence.size() || sentence.is(at + skipped, Kind.PUNCT)) {
                return;
            }
        }
    }

    private static boolean endsAt(Sentence sentence, int at) {
        int i = at;
        while (sentence.is(i, Kind.PUNCT)) {
            i++;
        }
        return i == sentence.size();
    }

    private record Test(long mask, BitSet words) {
        boolean isEmpty() {
            return mask == 0 && words.isEmpty();
        }

        boolean matches(Sentence sentence, int at) {
            int word = sentence.word(at);
            return sentence.is(at, mask) || (word != Words.UNKNOWN && words.get(word) && !sentence.is(at, Kind.CAP));
        }
    }

    private record Tested(Test test, Node node) {}

    private record Gap(int most, Node node) {}

    /** There are many, and most lead to one other at most: what a node doesn't have takes no room. */
    private static final class Node {
        private Map<Integer, Node> words = ImmutableMap.of();
        private List<Tested> tests = ImmutableList.of();
        private List<Tested> unless = ImmutableList.of();
        private List<Gap> gaps = ImmutableList.of();
        private List<Cue> ends = ImmutableList.of();
        private @Nullable Node atEnd;

        Node word(int word) {
            if (words.isEmpty()) {
                words = new HashMap<>(2);
            }
            return words.computeIfAbsent(word, w -> new Node());
        }

        Node test(Test test) {
            Node next = reached(tests, test);
            if (next == null) {
                next = new Node();
                tests = with(new Tested(test, next), tests);
            }
            return next;
        }

        Node unless(Test test) {
            Node next = reached(unless, test);
            if (next == null) {
                next = new Node();
                unless = with(new Tested(test, next), unless);
            }
            return next;
        }

        private static @Nullable Node reached(List<Tested> edges, Test test) {
            for (Tested edge : edges) {
                if (edge.test().equals(test)) {
                    return edge.node();
                }
            }
            return null;
        }

        Node gap(int most) {
            for (Gap edge : gaps) {
                if (edge.most() == most) {
                    return edge.node();
                }
            }
            Gap edge = new Gap(most, new Node());
            gaps = with(edge, gaps);
            return edge.node();
        }

        Node atEnd() {
            if (atEnd == null) {
                atEnd = new Node();
            }
            return atEnd;
        }
    }

    private static <T> List<T> with(T one, List<T> list) {
        List<T> longer = list.isEmpty() ? new ArrayList<>(1) : list;
        longer.add(one);
        return longer;
    }
}
