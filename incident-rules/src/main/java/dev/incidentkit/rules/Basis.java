package dev.incidentkit.rules;

import java.time.Instant;
import java.util.Optional;

/**
 * What a check goes by besides its subject.
 *
 * @param settings the team's numbers and switches
 * @param asOf the moment at which the subject is judged; a check that needs one and gets none isn't applicable
 */
public record Basis(Settings settings, Optional<Instant> asOf) {

    /** The value of a setting. */
    public <T> T get(Setting<T> setting) {
        return settings.get(setting);
    }
}
