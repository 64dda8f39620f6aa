package dev.incidentkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.severity.Severity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A set of rules with a team's own settings. It is a value: whatever changes it returns another policy.
 *
 * <p>A policy composes as {@code (rules of this, then those of the other) with (settings of this, overlaid with the
 * other's)}: {@link #and}. Checking a subject gives a {@link Report}; a policy without a rule on the subject gives a
 * report that says it looked at nothing.
 */
public final class Policy {
    /** The roles that the team has adopted. */
    public static final Setting<RoleSet> ROLES_IN_USE = Setting.ours(
            "roles-in-use",
            RoleSet.of(Role.all()),
            "The roles that the team has adopted; rules that need any other role rest.");

    private static final Policy EMPTY =
            new Policy(ImmutableMap.of(), ImmutableMap.of(), Settings.standard(), ImmutableList.of());

    private final ImmutableMap<String, Rule<?>> rules;
    private final ImmutableMap<String, Level> levels;
    private final Settings settings;
    private final ImmutableList<Waiver> waivers;
    private final ImmutableList<Lane<?>> lanes;

    private Policy(
            ImmutableMap<String, Rule<?>> rules,
            ImmutableMap<String, Level> levels,
            Settings settings,
            ImmutableList<Waiver> waivers) {
        this.rules = rules;
        this.levels = levels;
        this.settings = settings;
        this.waivers = waivers;
        this.lanes = rules.values().stream()
                .map(Rule::subject)
                .distinct()
                .map(this::lane)
                .collect(ImmutableList.toImmutableList());
    }

    /** A kind of subject, and what checks it, made when it is first needed. */
    private record Lane<S>(Subject<S> kind, Class<S> type, Supplier<Checker<S>> checker) {}

    private <S> Lane<S> lane(Subject<S> kind) {
        return new Lane<>(kind, kind.type(), Suppliers.memoize(() -> kind.checker(this)));
    }

    /** A policy without rules. */
    public static Policy empty() {
        return EMPTY;
    }

    /**
     * A policy of these rules.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static Policy of(Rule<?>... rules) {
        return of(ImmutableList.copyOf(rules));
    }

    /**
     * A policy of these rules.
     *
     * @throws IllegalArgumentException if two rules have the same id
     */
    public static Policy of(Iterable<? extends Rule<?>> rules) {
        Policy policy = EMPTY;
        return new Policy(policy.joined(rules), policy.levels, policy.settings, policy.waivers);
    }

    /**
     * This policy with these rules too.
     *
     * @throws IllegalArgumentException if another rule of the same id is in it already
     */
    public Policy with(Rule<?>... more) {
        return new Policy(joined(ImmutableList.copyOf(more)), levels, settings, waivers);
    }

    /**
     * Both policies in one: the rules of both, and the other's levels and settings where both have set any.
     *
     * @throws IllegalArgumentException if the two have different rules of the same id
     */
    public Policy and(Policy other) {
        return new Policy(
                joined(other.rules.values()),
                ImmutableMap.<String, Level>builder()
                        .putAll(levels)
                        .putAll(other.levels)
                        .buildKeepingLast(),
                settings.overlaidWith(other.settings),
                joined(waivers, other.waivers));
    }

    /**
     * This policy without a rule.
     *
     * @throws IllegalArgumentException if there is no such rule, or if it is cardinal
     */
    public Policy without(String id) {
        checkArgument(!rule(id).isCardinal(), "%s is cardinal: it can't be switched off", id);
        Map<String, Rule<?>> fewer = new LinkedHashMap<>(rules);
        fewer.remove(id);
        return new Policy(ImmutableMap.copyOf(fewer), levels, settings, waivers);
    }

    /**
     * This policy with another level for a rule, at each severity at which the rule has any.
     *
     * @throws IllegalArgumentException if there is no such rule, or if it is cardinal and would be lowered
     */
    public Policy withLevel(String id, Level level) {
        checkArgument(
                level == Level.ERROR || !rule(id).isCardinal(), "%s is cardinal: it can't be lowered to %s", id, level);
        return new Policy(
                rules,
                ImmutableMap.<String, Level>builder()
                        .putAll(levels)
                        .put(rule(id).id(), level)
                        .buildKeepingLast(),
                settings,
                waivers);
    }

    /**
     * This policy with another value for a setting.
     *
     * @throws IllegalArgumentException if the value is a negative duration or number
     */
    public <T> Policy with(Setting<T> setting, T value) {
        return new Policy(rules, levels, settings.with(setting, value), waivers);
    }

    /** This policy with these settings laid over its own. */
    public Policy with(Settings more) {
        return new Policy(rules, levels, settings.overlaidWith(more), waivers);
    }

    /**
     * This policy, granting a waiver. It is in force for subjects that are checked as of a moment, and not after its end.
     *
     * @throws IllegalArgumentException if there is no rule that it could waive, or if that is cardinal
     */
    public Policy waiving(Waiver waiver) {
        checkArgument(!rule(waiver.rule()).isCardinal(), "%s is cardinal: it can't be waived", waiver.rule());
        return new Policy(rules, levels, settings, joined(waivers, ImmutableList.of(waiver)));
    }

    private static ImmutableList<Waiver> joined(ImmutableList<Waiver> some, ImmutableList<Waiver> others) {
        return ImmutableList.<Waiver>builder().addAll(some).addAll(others).build();
    }

    private ImmutableMap<String, Rule<?>> joined(Iterable<? extends Rule<?>> more) {
        Map<String, Rule<?>> all = new LinkedHashMap<>(rules);
        for (Rule<?> rule : more) {
            Rule<?> old = all.putIfAbsent(rule.id(), rule);
            checkArgument(old == null || old == rule, "two rules are called %s", rule.id());
        }
        return ImmutableMap.copyOf(all);
    }

    /** The rules in their order. */
    public ImmutableCollection<Rule<?>> rules() {
        return rules.values();
    }

    /** The rules on subjects of this kind, in their order. */
    @SuppressWarnings("unchecked") // a rule on a kind of subject has that kind's type
    public <S> ImmutableList<Rule<S>> rulesOn(Subject<S> kind) {
        return rules.values().stream()
                .filter(rule -> rule.subject() == kind)
                .map(rule -> (Rule<S>) rule)
                .collect(ImmutableList.toImmutableList());
    }

    /** The rule of this id, if it is in the policy. */
    public Optional<Rule<?>> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    private Rule<?> rule(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no rule is called " + id));
    }

    /**
     * The weight that a rule has in this policy at a severity, or at its heaviest where there is none. A rule that needs
     * roles that aren't all {@linkplain #ROLES_IN_USE in use} has none.
     */
    public Optional<Level> level(Rule<?> rule, Optional<Severity> severity) {
        if (!settings.get(ROLES_IN_USE).containsAll(rule.roles())) {
            return Optional.empty();
        }
        Optional<Level> own = severity.isPresent()
                ? rule.levels().at(severity.get())
                : Optional.of(rule.levels().heaviest());
        return own.map(level -> levels.getOrDefault(rule.id(), level));
    }

    public Settings settings() {
        return settings;
    }

    /** The waivers that it grants. */
    public ImmutableList<Waiver> waivers() {
        return waivers;
    }

    /** What the policy says of a subject that needs no moment at which it is judged. */
    public <S> Report check(S subject) {
        return check(subject, Optional.empty());
    }

    /** What the policy says of a subject as of a moment. */
    public <S> Report check(S subject, Instant asOf) {
        Report report = check(subject, Optional.of(asOf));
        return waivers.isEmpty() ? report : report.less(waiversAt(asOf));
    }

    private ImmutableList<Waiver> waiversAt(Instant now) {
        return waivers.stream().filter(waiver -> !waiver.isExpiredAt(now)).collect(ImmutableList.toImmutableList());
    }

    /** What checks subjects of this kind by the rules of this policy. It is made when it is first needed, and kept. */
    @SuppressWarnings("unchecked") // the lane of a kind has that kind's checker
    public <S> Checker<S> checker(Subject<S> kind) {
        return lanes.stream()
                .filter(lane -> lane.kind() == kind)
                .findFirst()
                .map(lane -> (Checker<S>) lane.checker().get())
                .orElseGet(() -> kind.checker(this));
    }

    @SuppressWarnings("unchecked") // the lane's type says what its checker takes
    private <S> Report check(S subject, Optional<Instant> asOf) {
        for (int i = 0; i < lanes.size(); i++) {
            Lane<?> lane = lanes.get(i);
            if (lane.type().isInstance(subject)) {
                return ((Checker<S>) lane.checker().get()).check(subject, asOf);
            }
        }
        return Report.builder().build();
    }

    @Override
    public String toString() {
        return "policy of " + rules.size() + " rules";
    }
}
