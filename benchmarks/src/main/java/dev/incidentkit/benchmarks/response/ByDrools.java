package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;

/** The rules with Drools: a rule each, in its own language. */
final class ByDrools implements ResponseCheck {
    private final KieBase rules = load();

    /** Something that a rule found, by the number of the person, or -1. */
    public record Wrong(String rule, int person) {}

    private static KieBase load() {
        try {
            String source =
                    Resources.toString(Resources.getResource(ByDrools.class, "responses.drl"), StandardCharsets.UTF_8);
            return new KieHelper().addContent(source, ResourceType.DRL).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Wrong> check(ResponseBean bean) {
        List<Wrong> wrong = new ArrayList<>();
        StatelessKieSession session = rules.newStatelessKieSession();
        session.setGlobal("wrong", wrong);
        List<Object> facts = new ArrayList<>(bean.getHolders());
        facts.add(bean);
        session.execute(facts);
        return wrong;
    }

    @Override
    public int count(Case subject) {
        return check(subject.bean()).size();
    }

    @Override
    public ImmutableSet<String> found(Case subject) {
        return check(subject.bean()).stream()
                .map(it -> subject.name(it.rule(), it.person()))
                .collect(ImmutableSet.toImmutableSet());
    }
}
