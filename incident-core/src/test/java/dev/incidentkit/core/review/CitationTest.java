package dev.incidentkit.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "We failed over [T12] and back [T15].",
                "We failed over and back [T12, T15].",
                "We failed over and back (entries 12, 15).",
                "We failed over (entry 12) and back (entry 15).",
                "We (see above [T12]) failed over [T15]",
                "[[T12]] failed over [T15" + "] and back [T16",
            })
    void aCitationIsWrittenInSeveralWays(String text) {
        assertThat(Citation.in(text)).containsExactly(new Citation(12), new Citation(15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "T12",
                "[12]",
                "(12)",
                "(T12)",
                "[t12]",
                "[entry 12]",
                "[T]",
                "[T-12]",
                "[T12",
                "T12]",
                "[T12, and others]",
                "[T12, 15]",
                "(entry twelve)",
                "(entries)",
                "[T1.2]",
                "[T\u0661\u0662]", // digits, but none of ours
                "[T99999999999]" // more than there can be
            })
    void anythingElseIsNone(String text) {
        assertThat(Citation.in(text)).isEmpty();
    }

    @Test
    void anEntryThatCannotBeThereCanBeCited() {
        assertThat(Citation.in("[T0]")).containsExactly(new Citation(0));
    }

    @Test
    void bracketsHoldTwoHundredCharactersAtMost() {
        String full = "T1, ".repeat(49) + "T1 ";
        assertThat(Citation.in("[" + full + "]")).hasSize(50);
        assertThat(Citation.in("[" + full + " ]")).isEmpty();
        assertThat(Citation.in("[]")).isEmpty();
    }

    @Test
    void isReadBackAsItIsWritten() {
        Citation citation = new Citation(7);

        assertThat(citation).hasToString("[T7]");
        assertThat(Citation.in(citation.toString())).containsExactly(citation);
    }
}
