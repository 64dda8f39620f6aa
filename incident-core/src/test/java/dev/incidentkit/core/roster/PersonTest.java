package dev.incidentkit.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {
    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "Bo,bo ", // trimming
                "bo,\u3000BO\t", // any white space there is
                "Straße,STRASSE", // sharp s
                "ΟΔΥΣΣΕΥΣ,Οδυσσευς", // final sigma
                "Zoe\u0308,Zoë", // composed and decomposed
                "\uFF22\uFF4F,Bo", // full width
                "\uFB01ona,FIONA", // a ligature
                "İpek,i\u0307pek", // dotted capital i
                "\u212Aim,kim", // the sign for kelvin
                "@bo,Bo", // as a chat addresses somebody
                "\uFF20bo,bo", // likewise, full width
                "b\u200Bo,bo", // a space without width
                "\uFEFFbo\u00AD,bo", // other things that nobody sees
                "bo\uFE0F,bo", // a variant of the letter
                "bo  de  vries,Bo de\u00A0Vries" // white space between
            })
    void isOnePersonHoweverTheNameIsTyped(String one, String other) {
        assertThat(Person.named(one)).isEqualTo(Person.named(other)).hasSameHashCodeAs(Person.named(other));
        assertThat(Person.named(one).key()).isEqualTo(Person.named(other).key());
    }

    @ParameterizedTest
    @CsvSource({"bo,bob", "bo,bo2", "zoe,zoë", "a.b,ab", "rosa,róza", "bo@a.org,bo", "bo de,bode"})
    void differentNamesAreDifferentPeople(String one, String other) {
        assertThat(Person.named(one)).isNotEqualTo(Person.named(other));
    }

    @Test
    void keepsTheNameAsItWasTyped() {
        assertThat(Person.named("  Bo ").name()).isEqualTo("Bo");
        assertThat(Person.named("  Bo ")).hasToString("Bo");
        assertThat(Person.named("  Bo ").key()).isEqualTo("bo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t\n", "\u3000", "\u00A0", "@", "\u200B", " @\u2060"})
    void aBlankNameIsNone(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Person.named(name))
                .withMessage("a person's name is blank");
        assertThatIllegalArgumentException().isThrownBy(() -> Person.automation(name));
    }

    @Test
    void aProgramIsNoOtherPersonThanAHumanOfItsName() {
        assertThat(Person.automation("Pager").isAutomation()).isTrue();
        assertThat(Person.named("pager").isAutomation()).isFalse();
        assertThat(Person.automation("Pager")).isEqualTo(Person.named("pager"));
    }
}
