package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One pass of a check over a text. */
final class Reading implements Trie.Hits {
    private static final int PHRASE = 1000;

    private final WordingCheck check;
    private final CharSequence text;
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Sentence sentence;
    private int[] excused = {};
    /** Excuses of some families only. */
    private final List<Excuse> excuses = new ArrayList<>();

    private final List<Hit> hits = new ArrayList<>();
    private final ImmutableList.Builder<Flag> flags = ImmutableList.builder();
    private BitSet accepted = new BitSet();
    private boolean evidence;

    private record Hit(Cue cue, int from, int to, int weight) {}

    private record Excuse(Section section, int from, int to, int weight) {
        boolean covers(Hit hit) {
            return section.excuses(hit.cue().section().family())
                    && from < hit.to()
                    && hit.from() < to
                    && weight >= hit.weight();
        }
    }

    Reading(WordingCheck check, CharSequence text, Lexicon lexicon) {
        this.check = check;
        this.text = text;
        this.lexicon = lexicon;
        grammar = lexicon.grammar();
        sentence = new Sentence();
    }

    ImmutableList<Flag> flags() {
        BitSet quoted = Quotations.in(text);
        Comments comments = Comments.in(text);
        quoted.or(comments.inside());
        accepted = comments.accepted();
        Tokenizer tokenizer = new Tokenizer(text, quoted, lexicon.vocabulary());
        Names names = new Names(text, grammar);
        while (tokenizer.next(sentence)) {
            names.mark(sentence);
            read();
        }
        if (check.wantsEvidence()) {
            return evidence || !accepted.isEmpty()
                    ? ImmutableList.of()
                    : lexicon.missing(check)
                            .map(section -> ImmutableList.of(flag(0, text.length(), section)))
                            .orElse(ImmutableList.of());
        }
        return flags.build();
    }

    private void read() {
        hits.clear();
        excuses.clear();
        excused = new int[sentence.size()];
        Trie trie = lexicon.trie(check);
        for (int i = 0; i < sentence.size(); i++) {
            if (!sentence.is(i, Kind.QUOTE)) {
                trie.find(sentence, i, grammar.clauseStarts(sentence, i), grammar.sentenceStarts(sentence, i), this);
            }
        }
        @Nullable Hit last = null;
        for (Hit hit : hits) {
            if (isExcused(hit)) {
                continue;
            }
            if (last != null && hit.from() < last.to()) {
                last = hit.weight() > last.weight() ? hit : last;
            } else {
                flag(last);
                last = hit;
            }
        }
        flag(last);
    }

    @Override
    public void hit(Cue cue, int from, int to, int weight) {
        for (Guard guard : cue.guards()) {
            if (!guard.holds(grammar, sentence, from, to)) {
                return;
            }
        }
        if (!cue.excuses()) {
            hits.add(new Hit(cue, from, to, weight));
            return;
        }
        switch (cue.section().scope()) {
            case WORDS -> excuse(cue, from, to, weight);
            case PHRASE -> excuse(cue, from, to, PHRASE);
            case REST -> excuse(cue, to - 1, grammar.sectionEnd(sentence, to), PHRASE);
            case CLAUSE ->
                excuse(cue, grammar.stretchStart(sentence, from), grammar.stretchEnd(sentence, from), PHRASE);
            case SENTENCE -> excuse(cue, 0, sentence.size(), PHRASE);
        }
    }

    private void excuse(Cue cue, int from, int to, int weight) {
        if (!cue.section().only().isEmpty()) {
            excuses.add(new Excuse(cue.section(), from, to, weight));
            return;
        }
        for (int i = from; i < to; i++) {
            excused[i] = Math.max(excused[i], weight);
        }
    }

    private boolean isExcused(Hit hit) {
        for (Excuse excuse : excuses) {
            if (excuse.covers(hit)) {
                return true;
            }
        }
        for (int i = hit.from(); i < hit.to(); i++) {
            if (excused[i] >= hit.weight()) {
                return true;
            }
        }
        return false;
    }

    private void flag(@Nullable Hit hit) {
        if (hit == null || accepted.get(sentence.start(hit.from()))) {
            return;
        }
        evidence = true;
        if (!check.wantsEvidence()) {
            flags.add(flag(
                    sentence.start(hit.from()),
                    sentence.end(hit.to() - 1),
                    hit.cue().section()));
        }
    }

    private Flag flag(int start, int end, Section section) {
        return new Flag(
                start,
                end,
                section.family(),
                text.subSequence(start, end).toString(),
                section.why(),
                section.instead(),
                section.strength());
    }
}
