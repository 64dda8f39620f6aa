package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which characters stand in a comment, and which lines a comment accepts; {@code ^} ends a line. */
class CommentsTest {
    private static String shown(String text, BitSet marked) {
        StringBuilder shown = new StringBuilder(text);
        marked.stream().forEach(at -> shown.setCharAt(at, '#'));
        return shown.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <!-- b --> c | a ########## c",
                "<!-- b -->^c | ##########^c",
                "<!----> <!-- b --> | ####### ##########",
                "a <!--> b --> c | a ########### c",
                "a <!-- b | a <!-- b",
                "a <!-- b --> <!-- c | a ########## <!-- c",
                "a --> b | a --> b",
            })
    void aCommentIsAllFromItsOpeningToTheNextClosing(String text, String inside) {
        assertThat(shown(text, Comments.in(text.replace('^', '\n')).inside())).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a <!-- accept: b --> c | ######################",
                "<!-- accept: b --> c^d | ####################^d",
                "a^b <!-- accept: c -->^d | a^####################^d",
                "a <!-- b --> c <!-- accept: d --> | #################################",
                "a <!-- accept: b -->^c <!-- accept: d --> | ####################^####################",
                "a <!-- accept: b -->^c <!-- d --> | ####################^c <!-- d -->",
                "a <!-- accept: --> | a <!-- accept: -->",
                "a <!-- accept b --> | a <!-- accept b -->",
            })
    void aCommentWithAReasonAcceptsTheLineItStandsOn(String text, String accepted) {
        assertThat(shown(text, Comments.in(text.replace('^', '\n')).accepted())).isEqualTo(accepted);
    }
}
