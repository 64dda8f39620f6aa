package dev.incidentkit.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final Setting<Integer> LIMIT = Setting.ours("limit", 3, "How many.");
    private static final Setting<Duration> WAIT = Setting.framework("wait", Duration.ofMinutes(5), "How long.");

    @Test
    void settingsHaveDefaultsAndAreNeverNegative() {
        Settings settings = Settings.standard().with(LIMIT, 5);
        assertThat(Settings.standard().get(LIMIT)).isEqualTo(3);
        assertThat(settings.get(LIMIT)).isEqualTo(5);
        assertThat(settings.changed()).containsOnlyKeys(LIMIT);
        assertThat(settings.with(LIMIT, 6).overlaidWith(settings)).isEqualTo(settings);
        assertThat(settings.overlaidWith(Settings.standard())).isEqualTo(settings);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings.with(LIMIT, -1))
                .withMessage("limit can't be negative: -1");
        assertThatIllegalArgumentException().isThrownBy(() -> settings.with(WAIT, Duration.ofNanos(-1)));
        assertThat(settings.with(LIMIT, 0).get(LIMIT)).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.ours("Limit", 1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> Setting.ours("", 1, ""));
    }

    @Test
    void settingsAreEqualIfTheyChangeTheSame() {
        Settings one = Settings.standard().with(LIMIT, 5);
        assertThat(one)
                .isEqualTo(Settings.standard().with(LIMIT, 5))
                .hasSameHashCodeAs(Settings.standard().with(LIMIT, 5));
        assertThat(one)
                .isNotEqualTo(Settings.standard())
                .isNotEqualTo(Settings.standard().with(LIMIT, 6));
        assertThat(one).doesNotHaveSameHashCodeAs(Settings.standard());
        assertThat(one).hasToString("{limit (default 3)=5}");
    }

    @Test
    void aSettingSaysWhatItIsAndWhoseItsDefaultIs() {
        Setting<Integer> ours = Setting.ours("most-at-once", 3, "How many.");
        Setting<Duration> framework = Setting.framework("wait", Duration.ofMinutes(5), "How long.");
        assertThat(ours.isOurs()).isTrue();
        assertThat(framework.isOurs()).isFalse();
        assertThat(ours.name()).isEqualTo("most-at-once");
        assertThat(ours.purpose()).isEqualTo("How many.");
        assertThat(ours.type()).isEqualTo(Integer.class);
    }
}
