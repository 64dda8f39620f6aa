package dev.incidentkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.incidentkit.core.severity.Severity;
import org.junit.jupiter.api.Test;

class LevelsTest {

    @Test
    void aLevelStandsAtASeverityOrDoesNot() {
        Levels levels = Levels.from(Level.ERROR, Level.WARNING);
        assertThat(levels.at(Severity.SEV_0)).contains(Level.ERROR);
        assertThat(levels.at(Severity.SEV_1)).contains(Level.WARNING);
        assertThat(levels.at(Severity.SEV_2)).isEmpty();
        assertThat(levels.heaviest()).isEqualTo(Level.ERROR);
        assertThat(levels.isUniform()).isFalse();
        assertThat(Levels.always(Level.ADVICE).isUniform()).isTrue();
        assertThat(Levels.only(Severity.SEV_3, Level.WARNING).at(Severity.SEV_3))
                .contains(Level.WARNING);
        assertThat(Levels.only(Severity.SEV_3, Level.WARNING).at(Severity.SEV_4))
                .isEmpty();
        Level six = Level.ERROR;
        assertThatIllegalArgumentException().isThrownBy(() -> Levels.from(six, six, six, six, six, six));
        assertThat(Level.ERROR.isAtLeast(Level.WARNING)).isTrue();
        assertThat(Level.ADVICE.isAtLeast(Level.WARNING)).isFalse();
        assertThat(Level.parse("advice")).isEqualTo(Level.ADVICE);
        assertThatIllegalArgumentException().isThrownBy(() -> Level.parse("info"));
    }

    @Test
    void aLevelForEachSeverityIsNotTooMany() {
        Level error = Level.ERROR;
        assertThat(Levels.from(error, error, error, error, Level.ADVICE).at(Severity.SEV_4))
                .contains(Level.ADVICE);
    }

    @Test
    void levelsAreEqualIfTheyAreSoAtEachSeverity() {
        Levels always = Levels.always(Level.ERROR);
        Level error = Level.ERROR;
        assertThat(Levels.from(error, error, error, error, error))
                .isEqualTo(always)
                .hasSameHashCodeAs(always);
        assertThat(Levels.from(error)).isNotEqualTo(always).doesNotHaveSameHashCodeAs(always);
        assertThat(always).hasToString("error");
        assertThat(Levels.only(Severity.SEV_0, error).toString()).startsWith("[Optional[error], Optional.empty");
    }
}
