package dev.incidentkit.rules.wording;

import static dev.incidentkit.rules.wording.WordingCheck.ACTIONS;
import static dev.incidentkit.rules.wording.WordingCheck.CONDITIONS;
import static dev.incidentkit.rules.wording.WordingCheck.ENTRY;
import static dev.incidentkit.rules.wording.WordingCheck.POSTMORTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class WordingCheckTest {

    @Test
    void aFlagMarksTheWordsAndSaysWhyAndWhatToSayInstead() {
        String text = "CPU 95% on db-1. I think it's a memory leak.";

        assertThat(CONDITIONS.read(text)).singleElement().satisfies(flag -> {
            assertThat(text.substring(flag.start(), flag.end())).isEqualTo("I think");
            assertThat(flag.cue()).isEqualTo("I think");
            assertThat(flag.why()).isNotBlank();
            assertThat(flag.instead()).contains("the reading");
            assertThat(flag.strength()).isEqualTo(Flag.Strength.STRONG);
        });
    }

    @Test
    void offsetsAreThoseOfTheTextAsGiven() {
        String text = "\uD83D\uDD25 Ärger: „likely\" \n\t  it's   probably\u00a0DNS";

        assertThat(CONDITIONS.read(text))
                .extracting(flag -> text.substring(flag.start(), flag.end()))
                .containsExactly("probably");
    }

    @Test
    void everySentenceAndClauseIsReadOnItsOwn() {
        assertThat(CONDITIONS.read("Maybe DNS. Disk full, probably since May 14. Might be more."))
                .extracting(Flag::cue)
                .containsExactly("Maybe", "probably", "Might");
    }

    @Test
    void anOmissionIsNoBlameOnceItsReasonIsGiven() {
        assertThat(POSTMORTEM.read("Tom ignored the alert.")).hasSize(1);
        assertThat(POSTMORTEM.read("Tom ignored the alert, and so the disk filled up."))
                .hasSize(1);
        assertThat(POSTMORTEM.read("Tom ignored the alert because it fires every night."))
                .isEmpty();
        assertThat(POSTMORTEM.read("The alert fires every night, so Tom ignored it."))
                .isEmpty();
    }

    @Test
    void anOmissionThatIsGivenAsTheReasonIsBlame() {
        assertThat(POSTMORTEM.read("Because Tom ignored the alert, the disk filled up."))
                .hasSize(1);
    }

    @Test
    void whoDoesWhatTheyWereToldIsNotToBlame() {
        assertThat(POSTMORTEM.read("The runbook told Sven to ignore the alert."))
                .isEmpty();
    }

    @Test
    void aRejectionOfBlameIsNoneOnceAButWithAPersonTakesItBack() {
        assertThat(POSTMORTEM.read("This is not about blame, but about a valve that Sven forgot."))
                .isEmpty();
        assertThat(POSTMORTEM.read("This is not about blame, but Sven forgot the valve."))
                .hasSize(1);
    }

    @Test
    void whatSomebodyIsToldToHaveSaidEndsAtTheSemicolon() {
        assertThat(ENTRY.read("Vendor says it is probably the relay.")).isEmpty();
        assertThat(ENTRY.read("Vendor says it is the relay; probably the fuse."))
                .hasSize(1);
    }

    @Test
    void mayIsANameBeforeASurnameWhereASentenceBegins() {
        assertThat(CONDITIONS.read("May Lindqvist on ward 6 has no access.")).isEmpty();
        assertThat(CONDITIONS.read("May affect ward 6.")).hasSize(1);
    }

    @Test
    void aVerbWhosePastLooksLikeAnOrderIsReadByItsNeighbours() {
        assertThat(ACTIONS.read("Once the mirror is in sync, we cut over to array A."))
                .hasSize(1);
        assertThat(ACTIONS.read("When the alarm rang, we cut over to array A.")).isEmpty();
        assertThat(ACTIONS.read("Put the site in maintenance mode at 08:15.")).isEmpty();
    }

    @Test
    void aTimeBehindAParticipleIsWhenItWasDone() {
        assertThat(ACTIONS.read("Status page updated 10:05")).isEmpty();
        assertThat(ACTIONS.read("Status page update 10:05")).hasSize(1);
    }

    @Test
    void aNameThatIsAlsoAWordIsANameBeforeAVerbUnlessAThingCanDoTheSame() {
        assertThat(POSTMORTEM.read("Frank should not have touched the console."))
                .hasSize(1);
        assertThat(POSTMORTEM.read("Page should not have touched the console.")).isEmpty();
    }

    @Test
    void aSentenceGoesOnBehindWhatStandsInBracketsAndBeginsBehindANumber() {
        assertThat(POSTMORTEM.read("The engineer (array A) ignored the alert.")).hasSize(1);
        assertThat(ACTIONS.read("1) restart the pump.")).hasSize(1);
        assertThat(ACTIONS.read("(a) restart the pump.")).hasSize(1);
        assertThat(ACTIONS.read("Drained the pool (again) and restarted it.")).isEmpty();
    }

    @Test
    void aVerbWithAPrefixIsAVerb() {
        assertThat(ACTIONS.read("Network team is to re-terminate both fibres.")).hasSize(1);
    }

    @Test
    void whatSomebodyElseIsToReadLaterIsNoPromise() {
        assertThat(ACTIONS.read("Drafting the notice that goes out to customers tonight."))
                .isEmpty();
        assertThat(ACTIONS.read("Backups verified, so tonight we wipe the array."))
                .hasSize(1);
    }

    @Test
    void aRoleIsAPersonAndAPartOfAProgramIsNone() {
        assertThat(POSTMORTEM.read("The provider forgot the renewal.")).hasSize(1);
        assertThat(POSTMORTEM.read("The terraform provider forgot the renewal."))
                .isEmpty();
        assertThat(POSTMORTEM.read("The terraform provider (version 3) forgot the renewal."))
                .isEmpty();
        assertThat(POSTMORTEM.read("The shift supervisor forgot the renewal.")).hasSize(1);
        assertThat(POSTMORTEM.read("Security forgot the renewal.")).hasSize(1);
    }

    @Test
    void whatIsReportedIsARecordAndWhatIsSaidOfTheReporterIsNot() {
        assertThat(ENTRY.read("10:20 Support told customers that it is probably fixed."))
                .isEmpty();
        assertThat(ENTRY.read("10:20 Support wrongly told customers that all is fine."))
                .extracting(Flag::cue)
                .containsExactly("wrongly");
    }

    @Test
    void toTellPeopleIsADutyAndToTellThemOffIsBlame() {
        assertThat(POSTMORTEM.read("No regulator needs to be told.")).isEmpty();
        assertThat(POSTMORTEM.read("Chen needs to be told off.")).hasSize(1);
    }

    @Test
    void aCommentWithAReasonAcceptsItsLine() {
        assertThat(ACTIONS.read("We will fail over. <!-- accept: quoted from the runbook -->"))
                .isEmpty();
        assertThat(ACTIONS.read("We will fail over. <!-- accept: -->")).hasSize(1);
        assertThat(ACTIONS.read("Rolled back. <!-- accept: fine -->\nWe will fail over."))
                .hasSize(1);
    }

    @Test
    void aCommentSaysNothingItself() {
        assertThat(POSTMORTEM.read("Disk full. <!-- Tom forgot the alert. -->")).isEmpty();
        assertThat(POSTMORTEM.read("<!-- to do --> Tom forgot the alert.")).hasSize(1);
    }

    @Test
    void aTeamAcceptsAPhraseWithAReason() {
        String text = "The possible worlds service is down.";
        Lexicon ours = Lexicon.english().accepting("Possible Worlds", "the name of a service");

        assertThat(CONDITIONS.read(text)).hasSize(1);
        assertThat(CONDITIONS.read(text, ours)).isEmpty();
        assertThatThrownBy(() -> ours.accepting("maybe", " ")).hasMessageContaining("reason");
    }

    @Test
    void aTeamAddsACueAndCutsAnother() {
        Lexicon ours = Lexicon.english().with("""
                [conditions : folklore]
                why = gremlins are no observation
                say = give the reading
                gremlin|gremlins
                """).without("might !{num}");

        assertThat(CONDITIONS.read("Gremlins in rack 4.", ours)).singleElement().satisfies(flag -> {
            assertThat(flag.family()).isEqualTo("folklore");
            assertThat(flag.why()).isEqualTo("gremlins are no observation");
        });
        assertThat(CONDITIONS.read("It might be DNS.", ours)).isEmpty();
        assertThat(CONDITIONS.read("Gremlins in rack 4.")).isEmpty();
    }

    @Test
    void theEndOfASentenceIsAnAlternative() {
        Lexicon ours = Lexicon.english().with("""
                [conditions : folklore]
                why = gremlins are no observation
                say = give the reading
                gremlin again|$
                """);

        assertThat(CONDITIONS.read("Gremlin again in rack 4.", ours)).hasSize(1);
        assertThat(CONDITIONS.read("Rack 4 has a gremlin.", ours)).hasSize(1);
        assertThat(CONDITIONS.read("The gremlin service is down.", ours)).isEmpty();
    }

    @Test
    void anAdverbOfAnyKindStandsBetweenSubjectAndVerb() {
        assertThat(POSTMORTEM.read("The operator flippantly ignored the alert."))
                .hasSize(1);
        assertThat(POSTMORTEM.read("The operator is hopelessly slow.")).hasSize(1);
    }

    @Test
    void aLexiconThatCannotBeReadSaysWhere() {
        assertThatThrownBy(() -> Lexicon.english().with("[weather : rain]\nwhy = x\nsay = y\nrain"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("weather")
                .hasMessageContaining("CONDITIONS");
        assertThatThrownBy(() -> Lexicon.english().with("[conditions : rain]\nsay = y\nrain"))
                .hasMessageContaining("no reason");
        assertThatThrownBy(() -> Lexicon.english().with("[conditions : rain]\nwhy = x\nsay = y\nrain {wether}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("{wether}");
        assertThatThrownBy(() -> Lexicon.english().without("no such cue")).hasMessageContaining("no such cue");
    }

    @Test
    void thePageShowsALexiconThatWorks() throws IOException {
        String page = Files.readString(Path.of("..", "docs", "wording.md"));
        String source = between(page, ".with(\"\"\"", "\"\"\")");
        String cut = between(page, ".without(\"", "\")");

        Lexicon ours = Lexicon.english().with(source).without(cut);

        assertThat(CONDITIONS.read("Gremlins in rack 4.", ours)).hasSize(1);
        assertThat(CONDITIONS.read("The impression is that rack 4 is hot.")).hasSize(1);
        assertThat(CONDITIONS.read("The impression is that rack 4 is hot.", ours))
                .isEmpty();
    }

    private static String between(String page, String before, String after) {
        int from = page.indexOf(before) + before.length();
        return page.substring(from, page.indexOf(after, from));
    }
}
