package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * What the text checks look for, as data: the words of a language, and the cues of each check with their reason. {@link
 * #english()} is the one that comes with the library; a team adds to it ({@link #with}), cuts it ({@link #without}) or names
 * phrases that are right in its own house ({@link #accepting}). A lexicon never changes; these return a new one.
 */
public final class Lexicon {
    private final String vocabularySource;
    private final ImmutableList<Section> sections;
    private final ImmutableList<Cue> cues;
    private final Vocabulary vocabulary;
    private final Grammar grammar;
    // Made when a check is first asked for: most programs ask for few.
    private final ImmutableMap<WordingCheck, Supplier<Trie>> tries =
            Maps.toMap(EnumSet.allOf(WordingCheck.class), check -> Suppliers.memoize(() -> newTrie(check)));

    private Lexicon(String vocabularySource, Iterable<Section> sections, Iterable<Cue> cues) {
        this.vocabularySource = vocabularySource;
        this.sections = ImmutableList.copyOf(sections);
        this.cues = ImmutableList.copyOf(cues);
        Vocabulary.Builder words = Vocabulary.builder();
        lines(vocabularySource).forEach(words::line);
        alternatives().filter(a -> !Pattern.isClass(a)).forEach(words::word);
        vocabulary = words.build();
        grammar = new Grammar(vocabulary);
        alternatives().filter(Pattern::isClass).forEach(a -> vocabulary.checkKnown(Pattern.className(a)));
    }

    private Stream<String> alternatives() {
        return cues.stream()
                .flatMap(cue -> cue.pattern().elements().stream())
                .flatMap(element -> element.alternatives().stream());
    }

    private Trie newTrie(WordingCheck check) {
        return Trie.of(Iterables.filter(cues, cue -> cue.section().checks().contains(check)), vocabulary);
    }

    /** The lexicon of English that comes with the library. */
    public static Lexicon english() {
        return English.LEXICON;
    }

    /**
     * This lexicon and the sections of {@code source}, written as {@code docs/wording.md} describes.
     *
     * @throws IllegalArgumentException if that can't be read; the message quotes the line and says what is wrong with it
     */
    public Lexicon with(String source) {
        LexiconParser.Parsed parsed = LexiconParser.parse(source);
        return new Lexicon(
                vocabularySource, Iterables.concat(sections, parsed.sections()), Iterables.concat(cues, parsed.cues()));
    }

    /**
     * This lexicon without a cue, given as the lexicon's file writes it, guards left out.
     *
     * @throws IllegalArgumentException if there is no such cue
     */
    public Lexicon without(String cue) {
        ImmutableList<Cue> left =
                cues.stream().filter(c -> !c.pattern().text().equals(cue)).collect(ImmutableList.toImmutableList());
        checkArgument(left.size() < cues.size(), "the lexicon has no cue '%s'", cue);
        return new Lexicon(vocabularySource, sections, left);
    }

    /**
     * This lexicon, accepting a phrase wherever it stands, whatever its case: no check flags anything that overlaps it.
     *
     * @param reason why it is right, kept with the entry
     */
    public Lexicon accepting(String phrase, String reason) {
        checkArgument(!reason.isBlank(), "accepting '%s' needs a reason", phrase);
        Section section = new Section(
                ImmutableSet.copyOf(WordingCheck.values()),
                "accepted",
                true,
                reason,
                "",
                Flag.Strength.STRONG,
                Section.Scope.PHRASE,
                ImmutableSet.of());
        Cue cue = new Cue(section, Pattern.of(Ascii.toLowerCase(phrase)), ImmutableSet.of());
        return new Lexicon(
                vocabularySource,
                Iterables.concat(sections, ImmutableList.of(section)),
                Iterables.concat(cues, ImmutableList.of(cue)));
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Grammar grammar() {
        return grammar;
    }

    Trie trie(WordingCheck check) {
        return checkNotNull(tries.get(check)).get();
    }

    /** The section that says what a text lacks, for a check that asks for evidence. */
    Optional<Section> missing(WordingCheck check) {
        return sections.stream()
                .filter(s -> s.family().equals("missing") && s.checks().contains(check))
                .findFirst();
    }

    static ImmutableList<String> lines(String source) {
        return Splitter.on(CharMatcher.anyOf("\r\n"))
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(source)
                .filter(line -> !line.startsWith("# ") && !line.equals("#"))
                .collect(ImmutableList.toImmutableList());
    }

    private static final class English {
        static final Lexicon LEXICON = load();

        private static Lexicon load() {
            StringBuilder source = new StringBuilder();
            for (WordingCheck check : WordingCheck.values()) {
                source.append(OwnFile.read(check.fileName())).append('\n');
            }
            LexiconParser.Parsed parsed = LexiconParser.parse(source.toString());
            return new Lexicon(OwnFile.read("english.vocabulary"), parsed.sections(), parsed.cues());
        }
    }
}
