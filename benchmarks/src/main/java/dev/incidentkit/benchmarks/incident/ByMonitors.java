package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitors;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** This library's monitors, with just the rules or with the whole catalogue. */
final class ByMonitors implements Watching {
    private static final ImmutableMap<String, Broken> BY_ID =
            Arrays.stream(Broken.values()).collect(ImmutableMap.toImmutableMap(Broken::id, rule -> rule));

    private final Policy policy;

    private ByMonitors(Policy policy) {
        this.policy = policy;
    }

    static ByMonitors ofJustTheRules() {
        ImmutableList<Rule<?>> rules = Catalogue.rules().stream()
                .filter(rule -> BY_ID.containsKey(rule.id()))
                .collect(ImmutableList.toImmutableList());
        return new ByMonitors(Policy.of(rules));
    }

    static ByMonitors ofAll() {
        return new ByMonitors(Catalogue.standard());
    }

    Policy policy() {
        return policy;
    }

    Monitors<Integer> record(List<Step> steps, long end) {
        Monitors<Integer> monitors = Monitors.of(policy);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            monitors.record(step.incident(), step.entry());
        }
        monitors.advanceTo(Instant.ofEpochMilli(end));
        return monitors;
    }

    @Override
    public ImmutableMap<Broken, Integer> watch(List<Step> steps, long end) {
        Counts counts = new Counts();
        Monitors<Integer> monitors = record(steps, end);
        for (int incident : monitors.incidents()) {
            for (Finding finding : monitors.monitor(incident).findings()) {
                Broken broken = BY_ID.get(finding.rule());
                if (broken != null) {
                    counts.add(broken);
                }
            }
        }
        return counts.byRule();
    }
}
