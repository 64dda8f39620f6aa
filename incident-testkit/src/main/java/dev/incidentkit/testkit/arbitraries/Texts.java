package dev.incidentkit.testkit.arbitraries;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** What people type: mostly plain, now and then with what a column, a format or an encoding stumbles over. */
final class Texts {
    private static final String LONG =
            "The primary ran out of connections. ".repeat(9).strip();

    private Texts() {}

    static Arbitrary<String> any() {
        return Arbitraries.of(
                "payments fail",
                "30 % of users are affected",
                "\u201eZahlungen\u201c fallen aus \u2013 \u652f\u6255\u3044\u3067\u304d\u306a\u3044 \ud83d\udd25",
                "two lines,\nand a \"quoted\" one",
                "it's <b>bold</b>; #1: {a: [b]} & c\\d, e|f",
                " between blanks ",
                "Bjo\u0308rn sees it, too",
                LONG);
    }
}
