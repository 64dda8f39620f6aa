package dev.incidentkit.testkit.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Report;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractAssert;

/** Assertions on what a policy said. */
public final class ReportAssert extends AbstractAssert<ReportAssert, Report> {
    ReportAssert(Report actual) {
        super(actual, ReportAssert.class);
    }

    /** Nothing is wrong, and some rule has looked. */
    public ReportAssert isClean() {
        isNotNull();
        if (actual.lookedAtNothing()) {
            failWithMessage("No rule has anything to say of it, so that nothing is wrong means nothing");
        } else if (!actual.isClean()) {
            failWithMessage("Expecting nothing to be wrong, but:%s", told(actual.findings()));
        }
        return this;
    }

    /** The rule is broken, by these people among others. */
    public ReportAssert violates(String rule, String... people) {
        isNotNull();
        ImmutableSet<Person> who =
                ImmutableList.copyOf(people).stream().map(Person::named).collect(ImmutableSet.toImmutableSet());
        boolean found = actual.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .anyMatch(finding -> finding.people().containsAll(who));
        if (!found) {
            failWithMessage(
                    "Expecting a finding of %s%s, but there is%s",
                    rule, people.length == 0 ? "" : " on " + String.join(", ", people), told(actual.findings()));
        }
        return this;
    }

    /** The rule is broken, and no other. */
    public ReportAssert violatesOnly(String rule, String... people) {
        violates(rule, people);
        ImmutableList<Finding> others = actual.findings().stream()
                .filter(finding -> !finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
        if (!others.isEmpty()) {
            failWithMessage("Expecting a finding of %s alone, but there is also%s", rule, told(others));
        }
        return this;
    }

    /** The rule is not broken. */
    public ReportAssert keeps(String rule) {
        isNotNull();
        ImmutableList<Finding> found = actual.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .collect(ImmutableList.toImmutableList());
        if (!found.isEmpty()) {
            failWithMessage("Expecting no finding of %s, but there is%s", rule, told(found));
        }
        return this;
    }

    /** Something is due by this rule. */
    public ReportAssert awaits(String rule) {
        isNotNull();
        if (actual.obligations().stream().noneMatch(it -> it.rule().equals(rule))) {
            failWithMessage(
                    "Expecting something to be due by %s, but there is%s",
                    rule,
                    actual.obligations().isEmpty()
                            ? " nothing"
                            : actual.obligations().stream()
                                    .map(it -> "\n  " + it.rule() + ": " + it)
                                    .collect(Collectors.joining()));
        }
        return this;
    }

    /** The rule, the people and the remedy of each. */
    private static String told(ImmutableList<Finding> findings) {
        return findings.isEmpty()
                ? " none"
                : findings.stream().map(ReportAssert::told).collect(Collectors.joining());
    }

    private static String told(Finding finding) {
        String people = finding.people().stream().map(Person::name).collect(Collectors.joining(", "));
        return "\n  " + finding.level() + " " + finding.rule() + (people.isEmpty() ? "" : " (" + people + ")") + ": "
                + finding.message();
    }
}
