package dev.incidentkit.benchmarks.incident;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.conf.EventProcessingOption;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.ClockTypeOption;
import org.kie.api.time.SessionPseudoClock;
import org.kie.internal.utils.KieHelper;

/** The rules with Drools: a rule each on a stream of events, on a clock that the entries move. */
final class ByDrools implements Watching {
    private final KieBase rules = load();

    private static KieBase load() {
        try {
            String source =
                    Resources.toString(Resources.getResource(ByDrools.class, "incidents.drl"), StandardCharsets.UTF_8);
            return new KieHelper().addContent(source, ResourceType.DRL).build(EventProcessingOption.STREAM);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImmutableMap<Broken, Integer> watch(List<Step> steps, long end) {
        KieSessionConfiguration configuration = KieServices.get().newKieSessionConfiguration();
        configuration.setOption(ClockTypeOption.PSEUDO);
        KieSession session = rules.newKieSession(configuration, null);
        SessionPseudoClock clock = session.getSessionClock();
        Counts counts = new Counts();
        session.setGlobal("counts", counts);
        for (Step step : steps) {
            clock.advanceTime(step.flat().getAt() - clock.getCurrentTime(), TimeUnit.MILLISECONDS);
            session.insert(step.flat());
            session.fireAllRules();
        }
        clock.advanceTime(end - clock.getCurrentTime(), TimeUnit.MILLISECONDS);
        session.fireAllRules();
        session.dispose();
        return counts.byRule();
    }
}
