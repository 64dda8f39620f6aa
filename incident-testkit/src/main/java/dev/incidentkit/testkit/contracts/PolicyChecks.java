package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import dev.incidentkit.testkit.arbitraries.Judging;
import java.util.function.Supplier;

/** What every policy must keep, a method each. They throw an {@link AssertionError} that says what was asked. */
public final class PolicyChecks {
    static final String P1 = "P1: the cardinal rules of the framework are in force";
    static final String P2 = "P2: every rule passes its own passing example under the policy";
    static final String P3 = "P3: every rule finds its own violating example under the policy";
    static final String P4 = "P4: a policy is pure: the same subject, the same report, whenever it is made";
    static final String P5 = "P5: live is as afterwards: a monitor finds at each entry what a check finds there";
    static final String P6 = "P6: a monitor that was saved and resumed goes on as if nothing had happened";

    private PolicyChecks() {}

    /** P1: those on subjects that the policy has rules on at all. */
    public static void keepsCardinalRules(Policy policy) {
        for (Rule<?> rule : Catalogue.rules()) {
            boolean concerned = !policy.rulesOn(rule.subject()).isEmpty();
            if (rule.isCardinal() && concerned) {
                Broken.unless(
                        policy.find(rule.id()).isPresent(),
                        P1,
                        policy.toString(),
                        rule.toString(),
                        rule.id(),
                        "it is missing");
            }
        }
    }

    /** P2. */
    public static void rulesPassTheirOwn(Policy policy) {
        for (Rule<?> rule : policy.rules()) {
            rule.passing().ifPresent(example -> {
                ImmutableList<Finding> found = findings(policy, rule, example);
                Broken.unless(found.isEmpty(), P2, rule.id(), example.toString(), "no finding of " + rule.id(), found);
            });
        }
    }

    /** P3. */
    public static void rulesFindTheirOwn(Policy policy) {
        for (Rule<?> rule : policy.rules()) {
            rule.violating()
                    .ifPresent(example -> Broken.unless(
                            !findings(policy, rule, example).isEmpty(),
                            P3,
                            rule.id(),
                            example.toString(),
                            "a finding of " + rule.id(),
                            "none; a setting may have made its example right"));
        }
    }

    /** P4. */
    public static void isPure(Supplier<Policy> policies, Object subject) {
        Policy policy = policies.get();
        ImmutableList<Finding> first = policy.check(subject).findings();
        ImmutableList<Finding> second = policy.check(subject).findings();
        Broken.unless(first.equals(second), P4, "the policy, twice", subject.toString(), first, second);
        ImmutableList<Finding> third = policies.get().check(subject).findings();
        Broken.unless(first.equals(third), P4, "the policy, made again", subject.toString(), first, third);
    }

    /** P5. */
    public static void isTheSameLive(Policy policy, Timeline timeline) {
        Monitor monitor = Monitor.of(policy);
        for (int i = 0; i < timeline.entries().size(); i++) {
            monitor.record(timeline.entry(i + 1));
            ImmutableSet<Finding> live = ImmutableSet.copyOf(monitor.findings());
            ImmutableSet<Finding> after =
                    ImmutableSet.copyOf(policy.check(timeline.prefix(i + 1)).findings());
            Broken.unless(live.equals(after), P5, "up to entry " + (i + 1), timeline.toString(), after, live);
        }
    }

    /** P6. */
    public static void survivesSaving(Policy policy, Timeline timeline) {
        Monitor through = Monitor.of(policy);
        Monitor resumed = Monitor.of(policy);
        for (Entry entry : timeline.entries()) {
            through.record(entry);
            resumed = Monitor.resume(policy, resumed.state());
            resumed.record(entry);
        }
        Broken.unless(
                through.findings().equals(resumed.findings())
                        && through.obligations().equals(resumed.obligations()),
                P6,
                "saved and resumed before each entry",
                timeline.toString(),
                through.findings() + " " + through.obligations(),
                resumed.findings() + " " + resumed.obligations());
    }

    private static ImmutableList<Finding> findings(Policy policy, Rule<?> rule, Object example) {
        return Judging.report(policy, rule, example).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }
}
