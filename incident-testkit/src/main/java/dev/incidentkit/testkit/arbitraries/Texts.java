package dev.incidentkit.testkit.arbitraries;

import com.google.common.collect.ImmutableList;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What people type: mostly plain, now and then with what a column, a format or an encoding stumbles over. */
final class Texts {
    private static final String LONG =
            "The primary ran out of connections. ".repeat(30).strip();

    /** What somebody pastes in who doesn't read it: more bytes than two can count. */
    static final String PASTED = "connection refused by db-1\n".repeat(3_000);

    private Texts() {}

    static Arbitrary<String> any() {
        return Arbitraries.of(
                "Payments fail",
                "30 % of EU users are affected",
                "\u201eZahlungen\u201c fallen aus \u2013 \u652f\u6255\u3044\u3067\u304d\u306a\u3044 \ud83d\udd25",
                "Two lines,\nand a \"quoted\" one",
                "it's <b>Bold</b>; #1: {a: [b]} & c\\d, e|f",
                " Between blanks ",
                "Bjo\u0308rn sees it, too",
                "Pasted from a console:\r\nconnection refused\rconnection refused\r\n",
                LONG);
    }

    /** One to three of these, each once. */
    static Arbitrary<ImmutableList<String>> some(String... texts) {
        return Arbitraries.of(texts)
                .list()
                .uniqueElements()
                .ofMinSize(1)
                .ofMaxSize(Math.min(3, texts.length))
                .map(ImmutableList::copyOf);
    }
}
