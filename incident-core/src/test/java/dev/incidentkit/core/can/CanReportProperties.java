package dev.incidentkit.core.can;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CanReportProperties {

    @Property(tries = 2000)
    void whatIsPrintedReadsBack(@ForAll("reports") CanReport report) {
        assertThat(CanReport.parse(report.toString())).isEqualTo(report);
    }

    @Property
    void anyTextIsReadOrRefused(@ForAll("statements") String text) {
        try {
            assertThat(CanReport.parse(text)).isNotNull();
        } catch (IllegalArgumentException refused) {
            assertThat(refused).hasMessageContaining("none of the three slots");
        }
    }

    @Provide
    Arbitrary<CanReport> reports() {
        Arbitrary<ImmutableList<String>> slot = statements().list().ofMaxSize(3).map(ImmutableList::copyOf);
        return Combinators.combine(slot, slot, slot).as(CanReport::new);
    }

    /** Texts made to be mistaken for headings, items and escapes, and any others. */
    @Provide
    Arbitrary<String> statements() {
        Arbitrary<String> snares = Arbitraries.of(
                        "C:",
                        "A",
                        "N",
                        "Needs",
                        "Actions:",
                        " - ",
                        "- ",
                        "\\",
                        "\n",
                        "\r\n",
                        "\n  ",
                        "\t",
                        "1. ",
                        "*",
                        "#",
                        " ",
                        "[",
                        "]",
                        "x",
                        "CAN report",
                        "\u2028",
                        "\u00a0",
                        "•")
                .list()
                .ofMaxSize(8)
                .map(parts -> String.join("", parts));
        return Arbitraries.oneOf(snares, Arbitraries.strings().ofMaxLength(12));
    }
}
