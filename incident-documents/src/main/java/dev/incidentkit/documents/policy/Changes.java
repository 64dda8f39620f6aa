package dev.incidentkit.documents.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.Map;
import java.util.Optional;

/**
 * What a team changes in a policy.
 *
 * @param stage how far it has come in adopting the roles
 * @param settings its own numbers and switches
 * @param levels how much rules weigh, by their ids
 * @param off the ids of the rules that are switched off
 */
public record Changes(
        Optional<Stage> stage, Settings settings, ImmutableMap<String, Level> levels, ImmutableList<String> off) {

    /**
     * The policy with these changes. Those to rules that aren't in it, because they were switched off before, change
     * nothing.
     *
     * @throws IllegalArgumentException if a cardinal rule would be lowered or switched off
     */
    public Policy applyTo(Policy policy) {
        Policy changed =
                stage.map(Catalogue::profile).map(policy::with).orElse(policy).with(settings);
        for (Map.Entry<String, Level> level : levels.entrySet()) {
            changed = changed.find(level.getKey()).isPresent()
                    ? changed.withLevel(level.getKey(), level.getValue())
                    : changed;
        }
        for (String rule : off) {
            changed = changed.find(rule).isPresent() ? changed.without(rule) : changed;
        }
        return changed;
    }
}
