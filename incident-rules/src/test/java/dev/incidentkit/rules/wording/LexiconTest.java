package dev.incidentkit.rules.wording;

import static dev.incidentkit.rules.wording.WordingCheck.CONDITIONS;
import static dev.incidentkit.rules.wording.WordingCheck.NEEDS;
import static dev.incidentkit.rules.wording.WordingCheck.ROOT_CAUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a team writes into a lexicon of its own, and what is found by it. */
class LexiconTest {
    private static final String FOLKLORE = """
            [conditions : folklore]
            why = gremlins are no observation
            say = give the reading
            """;

    /** What the cues of the section {@code folklore} find in a text, with a bar between. */
    private static String found(String lexicon, String text) {
        return CONDITIONS.read(text, Lexicon.english().with(lexicon)).stream()
                .filter(flag -> flag.family().equals("folklore"))
                .map(Flag::cue)
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                // a word, alternatives, a word that may be missing
                "gremlin; A gremlin sits in rack 4.; gremlin",
                "gremlin; The Gremlin sits in rack 4.; -",
                "gremlin; The imp sits in rack 4.; -",
                "gremlin sits; A gremlin, sits.; -",
                "gremlin|imp sits; An imp sits in rack 4.; imp sits",
                "gremlin sits? in; A gremlin sits in rack 4.; gremlin sits in",
                "gremlin sits? in; A gremlin in rack 4.; gremlin in",
                "gremlin sits? in; A gremlin eats in rack 4.; -",
                "gremlin sits|eats? in; A gremlin eats in rack 4.; gremlin eats in",
                // classes and sets of words, alone and with others
                "gremlin {num}; A gremlin 5 times.; gremlin 5",
                "gremlin {num}; A gremlin sits.; -",
                "gremlin {num}|{time}; The gremlin 10:05 again.; gremlin 10:05",
                "gremlin {num}|{time}; The gremlin 5 again.; gremlin 5",
                "gremlin {num}|again; The gremlin again.; gremlin again",
                "gremlin {bands}; The gremlin squad.; gremlin squad",
                "gremlin {bands}; The gremlin rack.; -",
                "gremlin {bands}|{num}|in; The gremlin squad.; gremlin squad",
                "gremlin {bands}|{num}|in; The gremlin 5.; gremlin 5",
                "gremlin {bands}|{num}|in; The gremlin in rack 4.; gremlin in",
                // a word that must not follow
                "gremlin !in; A gremlin at rack 4.; gremlin",
                "gremlin !in; A gremlin in rack 4.; -",
                "gremlin !in|{num}|{bands}; A gremlin 5 times.; -",
                "gremlin !in|{num}|{bands}; The gremlin squad.; -",
                "gremlin !in|{num}|{bands}; The gremlin in rack 4.; -",
                "gremlin !in|{num}|{bands}; The gremlin.; gremlin",
                "gremlin !in {any}; The gremlin sits.; gremlin sits",
                // words between, within the clause
                "gremlin ~2 rack; A gremlin rack.; gremlin rack",
                "gremlin ~2 rack; A gremlin sits in rack 4.; gremlin sits in rack",
                "gremlin ~2 rack; A gremlin sits right in rack 4.; -",
                "gremlin ~2 rack; A gremlin, rack 4.; -",
                // where a clause or a sentence begins and ends
                "^ gremlin; Gremlin in rack 4.; Gremlin",
                "^ gremlin; Rack 4 is down, gremlin found.; gremlin",
                "^ gremlin; Rack 4 has a gremlin.; -",
                "^^ gremlin; Gremlin in rack 4.; Gremlin",
                "^^ gremlin; Rack 4 is down, gremlin found.; -",
                "gremlin $; Rack 4 has a gremlin.; gremlin",
                "gremlin $; Rack 4 has a gremlin!!; gremlin",
                "gremlin $; Rack 4 has a gremlin; gremlin",
                "gremlin $; Rack 4 has a gremlin inside.; -",
                "gremlin again|$; Rack 4 has a gremlin.; gremlin",
                "gremlin again|$; The gremlin again.; gremlin again",
                // marks that are words
                "gremlin \\?; A gremlin?; gremlin?",
                "gremlin \\?; A gremlin.; -",
                "gremlin ?; A gremlin?; gremlin?",
                "gremlin !; A gremlin!; gremlin!",
                "gremlin !; A gremlin.; -",
                "gremlin ~; A gremlin ~ 5.; gremlin ~",
                // a guard
                "gremlin @unnegated; The gremlin.; gremlin",
                "gremlin @unnegated; Not gremlin.; -",
                "gremlin @unnegated @underway; The gremlin is running.; gremlin",
                "gremlin @unnegated @underway; The gremlin.; -",
            })
    void aCueFindsWhatItsElementsSay(String cue, String text, String found) {
        assertThat(found(FOLKLORE + cue, text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "A gremlin in rack 4.; gremlin in rack 4",
                "A gremlin in disk 4.; gremlin in disk",
                "A gremlin by fan 4.; gremlin by fan",
                "A gremlin sits by fan 4.; -",
                "A gremlin sits by rack 4.; gremlin sits by rack 4",
                "The gremlin 5 down.; gremlin 5 down",
                "The gremlin 5 up.; gremlin 5 up",
                "The gremlin 10:05 up.; -",
                "The gremlin 10:05 on.; gremlin 10:05 on",
                "The gremlin off.; gremlin off",
                "The gremlin of old.; -",
                "A gremlin.; -",
            })
    void cuesThatBeginAlikeAreFoundEachByItself(String text, String found) {
        String cues = """
                gremlin ~2 rack {num}
                gremlin ~2 disk
                gremlin ~1 fan
                gremlin {num} down
                gremlin {num} up
                gremlin {num}|{time} on
                gremlin !of off
                gremlin !in|by out
                """;

        assertThat(found(FOLKLORE + cues, text)).isEqualTo(found == null ? "" : found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A gremlin sits, a gremlin eats.; gremlin | gremlin",
                "Gremlin gremlin.; Gremlin | gremlin",
                "A gremlin in the rack.; in the rack",
                "A small gremlin here now.; small gremlin here",
                "A gremlin by night now.; gremlin by",
            })
    void ofCuesThatOverlapTheOneOfMostWordsIsFlaggedAndTheFirstIfTheyHaveAsMany(String text, String found) {
        String cues = """
                gremlin
                gremlin in
                in the rack
                small gremlin here
                here now
                gremlin by
                by night
                """;

        assertThat(found(FOLKLORE + cues, text)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '/',
            nullValues = "-",
            value = {
                // what an excuse overlaps, unless a longer cue stands there
                "words / A house gremlin. / -",
                "words / A house gremlin sits. / -",
                "words / A house gremlin sits here. / gremlin sits here",
                "words / A house gremlin, a gremlin. / gremlin",
                "words / Gremlin house gremlin gremlin. / Gremlin | gremlin",
                "words / A house gremlin. A gremlin. / gremlin",
                "words / A house gremlin. Wild gremlin. / gremlin",
                // whatever stands there
                "phrase / A house gremlin sits here. / -",
                "phrase / A house gremlin, a gremlin. / gremlin",
                // from its last word to a semicolon
                "rest / A gremlin, a house gremlin, a gremlin; a gremlin. / gremlin | gremlin",
                // between two marks
                "clause / A gremlin, a gremlin and house gremlin or gremlin, a gremlin. / gremlin | gremlin",
                "sentence / A gremlin, a house gremlin; a gremlin. A gremlin. / gremlin",
            })
    void anExcuseReachesAsFarAsItsScope(String scope, String text, String found) {
        String lexicon = FOLKLORE + """
                gremlin
                gremlin sits
                gremlin sits here
                [conditions : pass pets]
                why = ours is a pet
                scope = %s
                """.formatted(scope);
        String expected = found == null ? "" : found;

        assertThat(found(lexicon + "house gremlin", text)).isEqualTo(expected);
        assertThat(found(lexicon + "only = rumours folklore\nhouse gremlin", text))
                .isEqualTo(expected);
        assertThat(found(lexicon + "only = rumours\nhouse gremlin", text))
                .isEqualTo(found(FOLKLORE + "gremlin\ngremlin sits\ngremlin sits here", text));
    }

    @Test
    void aSectionHasItsOwnSettingsAndDefaultsForTheOthers() {
        Lexicon ours = Lexicon.english().with("""
                [conditions entry : folklore]
                why = gremlins are no observation
                say = give the reading
                strength = weak
                gremlin
                [conditions : weather]
                why = it is always raining
                say = say what is wet
                rain
                """);

        assertThat(CONDITIONS.read("Rain and a gremlin.", ours))
                .extracting(Flag::family, Flag::why, Flag::instead, Flag::strength)
                .containsExactly(
                        tuple("weather", "it is always raining", "say what is wet", Flag.Strength.STRONG),
                        tuple("folklore", "gremlins are no observation", "give the reading", Flag.Strength.WEAK));
        assertThat(WordingCheck.ENTRY.read("Rain and a gremlin.", ours))
                .extracting(Flag::family)
                .containsExactly("folklore");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "gremlin;a cue before the first section",
                "[conditions];a section is [checks : family], not [conditions]",
                "[ : folklore];a section is [checks : family]",
                "[conditions : folklore]^say = y;gives no reason (why = ...)",
                "[conditions : folklore]^why = x;gives no better way (say = ...)",
                "[conditions : folklore]^why = x^say = y^gremlin^[entry : folklore]^imp;gives no reason (why = ...)",
                "[conditions : folklore]^why = x^say = y^gremlin^scope = phrase;settings stand before its cues",
                "[conditions : folklore]^why = x^say = y^strength = odd;no Strength 'odd'; there are [STRONG, WEAK]",
                "[conditions : folklore]^why = x^say = y^gremlin @often;there is no Guard 'often'",
                "[conditions : folklore]^why = x^say = y^gremlin||imp;an empty alternative in 'gremlin||imp'",
                "[conditions : folklore]^why = x^say = y^~2 gremlin?;the cue '~2 gremlin?' has no word that must be there",
                "[conditions : folklore]^why = x^say = y^gremlin {};there is no word class {}",
            })
    void whatCannotBeReadIsRefusedWithItsReason(String source, String reason) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lexicon.english().with(source.replace('^', '\n')))
                .withMessageContaining(reason);
    }

    @Test
    void aTextThatLacksWhatACheckAsksForIsFlaggedAsAWhole() {
        assertThat(NEEDS.read("Disk full.")).singleElement().satisfies(flag -> {
            assertThat(flag.family()).isEqualTo("missing");
            assertThat(flag.cue()).isEqualTo("Disk full.");
            assertThat(flag.instead()).contains("need");
        });
        assertThat(ROOT_CAUSE.read("The disk was full.")).singleElement().satisfies(flag -> {
            assertThat(flag.family()).isEqualTo("missing");
            assertThat(flag.cue()).isEqualTo("The disk was full.");
            assertThat(flag.instead())
                    .isNotEqualTo(NEEDS.read("Disk full.").get(0).instead());
        });
    }

    @Test
    void aFlagEndsWhereItStartsOrLater() {
        assertThat(new Flag(2, 2, "missing", "", "why", "how", Flag.Strength.STRONG))
                .isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Flag(3, 2, "missing", "", "why", "how", Flag.Strength.STRONG))
                .withMessageContaining("from 3 to 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Flag(-1, 2, "missing", "", "why", "how", Flag.Strength.STRONG));
    }
}
