package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Waiver;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import dev.incidentkit.testkit.arbitraries.Judging;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What every policy must keep, a method each. They throw an {@link AssertionError} that says what was asked. */
public final class PolicyChecks {
    static final String P1 = "P1: the cardinal rules of the framework are in force";
    static final String P2 = "P2: every rule passes its own passing example under the policy";
    static final String P3 = "P3: every rule finds its own violating example under the policy";
    static final String P4 = "P4: a policy is pure: the same subject, the same report, whenever it is made";
    static final String P5 = "P5: live is as afterwards: a monitor finds at each entry what a check finds there";
    static final String P6 = "P6: a monitor that was saved and resumed goes on as if nothing had happened";

    /** A team may be so many times stricter or more patient than the framework, and the examples are judged by its figures. */
    private static final int PATIENCE = 3;

    /** A waiver until then or later has no end. */
    private static final Deadline NO_END = new Deadline(Instant.parse("9999-01-01T00:00:00Z"));

    private PolicyChecks() {}

    /** P1: those on subjects that the policy has rules on at all, of which there are some, and no others under their ids. */
    public static void keepsCardinalRules(Policy policy) {
        Broken.unless(!policy.rules().isEmpty(), P1, policy.toString(), "its rules", "some", "none");
        RoleSet used = policy.settings().get(Policy.ROLES_IN_USE);
        RoleSet first = RoleSet.of(Stage.COMMAND.roles());
        Broken.unless(
                used.containsAll(first),
                P1,
                policy.toString(),
                "roles in use: " + used,
                "at least " + first + ", with which every team begins",
                used);
        for (Rule<?> rule : Catalogue.rules()) {
            boolean concerned = !policy.rulesOn(rule.subject()).isEmpty();
            if (rule.isCardinal() && (concerned || policy.find(rule.id()).isPresent())) {
                Optional<Rule<?>> found = policy.find(rule.id());
                Broken.unless(found.isPresent(), P1, policy.toString(), rule.toString(), rule.id(), "it is missing");
                Broken.unless(
                        found.equals(Optional.of(rule)),
                        P1,
                        policy.toString(),
                        rule.toString(),
                        rule.id() + ", the framework's own",
                        "another rule of this name");
            }
        }
    }

    /** P2: with the figures of the framework where those of the policy are near. */
    public static void rulesPassTheirOwn(Policy policy) {
        Policy near = withFiguresOfTheFramework(policy);
        for (Rule<?> rule : policy.rules()) {
            rule.passing().ifPresent(example -> {
                ImmutableList<Finding> found = findings(near, rule, example);
                Broken.unless(found.isEmpty(), P2, rule.id(), example.toString(), "no finding of " + rule.id(), found);
            });
        }
    }

    /**
     * P3: with every role in use, since rules rest until a team has come to their roles; what a waiver with an end covers
     * is found, too.
     */
    public static void rulesFindTheirOwn(Policy policy) {
        for (Waiver waiver : policy.waivers()) {
            Broken.unless(
                    waiver.until().compareTo(NO_END) < 0,
                    P3,
                    "the waiver of " + waiver.rule(),
                    policy.toString(),
                    "an end",
                    waiver.until());
        }
        Policy grown = withFiguresOfTheFramework(policy).with(Policy.ROLES_IN_USE, RoleSet.of(Role.all()));
        for (Rule<?> rule : policy.rules()) {
            rule.violating()
                    .ifPresent(example -> Broken.unless(
                            findsAny(grown, rule, example),
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
        Policy again = policies.get();
        Broken.unless(
                described(policy).equals(described(again)),
                P4,
                "the rules, settings and waivers of the policy, made again",
                subject.toString(),
                described(policy),
                described(again));
        ImmutableList<Finding> first = policy.check(subject).findings();
        ImmutableList<Finding> second = policy.check(subject).findings();
        Broken.unless(first.equals(second), P4, "the policy, twice", subject.toString(), first, second);
        ImmutableList<Finding> third = again.check(subject).findings();
        Broken.unless(first.equals(third), P4, "the policy, made again", subject.toString(), first, third);
    }

    /** P4: on the examples of its rules, its own among them. */
    public static void isPureOnItsOwn(Policy policy) {
        for (Rule<?> rule : policy.rules()) {
            rule.violating().ifPresent(example -> {
                ImmutableList<Finding> first = findings(policy, rule, example);
                ImmutableList<Finding> second = findings(policy, rule, example);
                Broken.unless(first.equals(second), P4, rule.id() + ", twice", example.toString(), first, second);
            });
        }
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

    private static ImmutableList<Object> described(Policy policy) {
        return ImmutableList.of(
                policy.rules().stream().map(Rule::id).collect(ImmutableList.toImmutableList()),
                policy.rules().stream()
                        .map(rule -> policy.level(rule, Optional.empty()))
                        .collect(ImmutableList.toImmutableList()),
                policy.settings(),
                policy.waivers());
    }

    private static boolean findsAny(Policy policy, Rule<?> rule, Object example) {
        Report report = Judging.report(policy, rule, example);
        return Stream.concat(
                        report.findings().stream(), report.waived().stream().map(it -> it.finding()))
                .anyMatch(finding -> finding.rule().equals(rule.id()));
    }

    private static Policy withFiguresOfTheFramework(Policy policy) {
        Policy near = policy;
        for (Map.Entry<Setting<?>, Object> changed : policy.settings().changed().entrySet()) {
            near = isNear(amount(changed.getValue()), amount(changed.getKey().standard()))
                    ? withStandard(near, changed.getKey())
                    : near;
        }
        return near;
    }

    private static <T> Policy withStandard(Policy policy, Setting<T> setting) {
        return policy.with(setting, setting.standard());
    }

    private static boolean isNear(OptionalLong one, OptionalLong other) {
        return one.isPresent()
                && other.isPresent()
                && one.getAsLong() * PATIENCE >= other.getAsLong()
                && one.getAsLong() <= other.getAsLong() * PATIENCE;
    }

    private static OptionalLong amount(Object value) {
        if (value instanceof Duration duration) {
            return OptionalLong.of(duration.toSeconds());
        }
        return value instanceof Integer number ? OptionalLong.of(number) : OptionalLong.empty();
    }

    private static ImmutableList<Finding> findings(Policy policy, Rule<?> rule, Object example) {
        return Judging.report(policy, rule, example).findings().stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .collect(ImmutableList.toImmutableList());
    }
}
