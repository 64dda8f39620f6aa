package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.response.Responses;

/** This library's policy with all rules on responses. */
final class ByPolicy implements ResponseCheck {
    private final Policy policy = Policy.of(rules());

    private static ImmutableList<Rule<?>> rules() {
        return Catalogue.rules().stream()
                .filter(rule -> rule.subject() == Responses.RESPONSE)
                .collect(ImmutableList.toImmutableList());
    }

    @Override
    public int count(Case subject) {
        return count(subject.response());
    }

    int count(Response response) {
        return policy.check(response).findings().size();
    }

    @Override
    public ImmutableSet<String> found(Case subject) {
        return policy.check(subject.response()).findings().stream()
                .map(ByPolicy::name)
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Only what is wrong with a person's roles is told of the person. */
    private static String name(Finding finding) {
        boolean personal =
                finding.rule().startsWith("roles/") && !finding.rule().equals("roles/one-ic");
        return personal ? finding.rule() + " " + finding.people().get(0) : finding.rule();
    }
}
