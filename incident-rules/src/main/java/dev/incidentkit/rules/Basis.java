package dev.incidentkit.rules;

import java.time.Instant;
import java.util.Optional;

/**
 * What a check goes by besides its subject.
 *
 * @param policy the policy that asks
 * @param asOf the moment at which the subject is judged; a check that needs one and gets none isn't applicable
 */
public record Basis(Policy policy, Optional<Instant> asOf) {

    /** The team's numbers and switches. */
    public Settings settings() {
        return policy.settings();
    }

    /** The value of a setting. */
    public <T> T get(Setting<T> setting) {
        return settings().get(setting);
    }
}
