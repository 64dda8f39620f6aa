package dev.incidentkit.core.severity;

import static dev.incidentkit.core.severity.Severity.SEV_0;
import static dev.incidentkit.core.severity.Severity.SEV_2;
import static dev.incidentkit.core.severity.Severity.SEV_4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SeverityTest {
    @Test
    void theSmallerNumberIsTheWorse() {
        assertThat(SEV_0.isAtLeast(SEV_2)).isTrue();
        assertThat(SEV_2.isAtLeast(SEV_2)).isTrue();
        assertThat(SEV_4.isAtLeast(SEV_2)).isFalse();
        assertThat(SEV_4.isBelow(SEV_2)).isTrue();
        assertThat(SEV_2.isBelow(SEV_2)).isFalse();
        assertThat(Severity.all()).hasSize(5).startsWith(SEV_0).endsWith(SEV_4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEV-2", "sev-2", "Sev-2"})
    void isWrittenInAnyCase(String text) {
        assertThat(Severity.parse(text)).isEqualTo(SEV_2);
        assertThat(SEV_2.id()).isEqualTo("SEV-2");
        assertThat(SEV_2).hasToString("Sev-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2", "SEV2", "SEV-5", "SEV--1", " SEV-2", "SEV-02"})
    void anythingElseIsNone(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Severity.parse(text))
                .withMessage("\"" + text + "\" is no severity; write SEV-0, SEV-1, SEV-2, SEV-3 or SEV-4");
    }

    @Test
    void whereLettersHaveADotlessIItIsTheSame() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Severity.parse("sev-2")).isEqualTo(SEV_2);
            assertThat(Reason.CRITICAL_SYSTEM_BLOCKED).hasToString("critical-system-blocked");
        } finally {
            Locale.setDefault(before);
        }
    }
}
