package dev.incidentkit.benchmarks.incident;

import com.espertech.esper.common.client.EPCompiled;
import com.espertech.esper.common.client.configuration.Configuration;
import com.espertech.esper.compiler.client.CompilerArguments;
import com.espertech.esper.compiler.client.EPCompileException;
import com.espertech.esper.compiler.client.EPCompilerProvider;
import com.espertech.esper.runtime.client.EPDeployException;
import com.espertech.esper.runtime.client.EPEventService;
import com.espertech.esper.runtime.client.EPRuntime;
import com.espertech.esper.runtime.client.EPRuntimeProvider;
import com.espertech.esper.runtime.client.EPStatement;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules with Esper: a pattern each, on a clock that the entries move. */
final class ByEsper implements Watching {
    // A statement is named after its rule; where a rule has two, the second has a word behind that.
    private static final Splitter RULE = Splitter.on(' ');

    private final Configuration configuration = configuration();
    private final EPCompiled rules = compile(configuration);

    private static Configuration configuration() {
        Configuration configuration = new Configuration();
        configuration.getCommon().addEventType("Flat", Flat.class);
        configuration.getRuntime().getThreading().setInternalTimerEnabled(false);
        return configuration;
    }

    private static EPCompiled compile(Configuration configuration) {
        try {
            String source =
                    Resources.toString(Resources.getResource(ByEsper.class, "incidents.epl"), StandardCharsets.UTF_8);
            return EPCompilerProvider.getCompiler().compile(source, new CompilerArguments(configuration));
        } catch (IOException | EPCompileException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public ImmutableMap<Broken, Integer> watch(List<Step> steps, long end) {
        EPRuntime runtime = EPRuntimeProvider.getRuntime("incidents", configuration);
        runtime.initialize();
        EPEventService events = runtime.getEventService();
        events.advanceTime(steps.get(0).flat().getAt() - 1);
        Counts counts = new Counts();
        try {
            for (EPStatement statement :
                    runtime.getDeploymentService().deploy(rules).getStatements()) {
                String rule = RULE.split(statement.getName()).iterator().next();
                statement.addListener((found, removed, of, by) -> {
                    for (int i = 0; i < found.length; i++) {
                        counts.add(rule);
                    }
                });
            }
        } catch (EPDeployException e) {
            throw new IllegalStateException(e);
        }
        for (Step step : steps) {
            events.advanceTime(step.flat().getAt());
            events.sendEventBean(step.flat(), "Flat");
        }
        events.advanceTime(end);
        return counts.byRule();
    }
}
