package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the letters of a word tell: the words before the bar are of the shape, those behind it are not. */
class NameShapeTest {
    private static final OwnerWords WORDS = OwnerWords.english();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "capitalised | Ida Øyvind 山田 Bo | ida I -Ida",
                "initials | J J. JD D.K. A.O J.-P. A.B.C.D. | ABC A.B.C.D.E. j. .ABC",
                "initial | J. D.K. | J JD Jo.",
                "shouted | LEE | JD Lee",
                "ticket | CHG0042119 AB1234 | A1234 AB123 ABC Ab1234 AB12C4",
                "user | ida7 dmitri | bo7 AB1234 team-7 -ida7 ida7b",
                "compound | CarrierOne | Carrier MacLeod AnneMarie ToDos CarrierOn carrierOne Carrier1One",
                "possessive | Ida's Ida’s hosts' | 's Ida hosts",
            })
    void aWordHasTheShapeOfItsLetters(String shape, String such, String others) {
        assertThat(such.trim().split(" ")).allMatch(shape(shape));
        assertThat(others.trim().split(" ")).noneMatch(shape(shape));
    }

    private static Predicate<String> shape(String name) {
        return switch (name) {
            case "capitalised" -> NameShape::isCapitalised;
            case "initials" -> NameShape::isInitials;
            case "initial" -> NameShape::isInitial;
            case "shouted" -> NameShape::isShouted;
            case "ticket" -> NameShape::isTicket;
            case "user" -> NameShape::isUserName;
            case "compound" -> word -> NameShape.isCompound(word, WORDS);
            default -> NameShape::isPossessive;
        };
    }
}
