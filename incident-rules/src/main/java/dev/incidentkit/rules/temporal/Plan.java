package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.response.Responses;
import dev.incidentkit.rules.response.Snapshot;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a policy says of incidents, laid out for the running: who must see which entry, and what weighs how much. */
final class Plan {
    /** In place of the number of a rule, for findings that bring their rule along. */
    static final int NO_RULE = -1;

    private final Policy policy;
    private final ImmutableList<Rule<Timeline>> rules;
    private final ImmutableList<Maker> makers;
    private final ImmutableMap<Class<? extends Event>, int[]> interested;
    private final int[] waiting;
    private final ImmutableList<ImmutableList<Optional<Level>>> levels;
    private final ImmutableList<Duration> thresholds;

    /** Makes a watch, which wants to see entries of some types. */
    private record Maker(
            String name, Function<Run, Watch> watch, ImmutableSet<Class<? extends Event>> types, boolean waits) {}

    Plan(Policy policy) {
        this.policy = policy;
        this.rules = policy.rulesOn(Incidents.INCIDENT);
        this.makers = makers();
        this.interested =
                Events.types().stream().collect(ImmutableMap.toImmutableMap(type -> type, this::interestedIn));
        this.waiting = numbers(Maker::waits);
        this.levels = rules.stream().map(this::levels).collect(ImmutableList.toImmutableList());
        this.thresholds = policy.rulesOn(Responses.RESPONSE).stream()
                .flatMap(rule ->
                        rule.check() instanceof Snapshot snapshot ? snapshot.thresholds().stream() : Stream.of())
                .map(policy.settings()::get)
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    /** The plan of a policy; the policy keeps it. */
    static Plan of(Policy policy) {
        return policy.checker(Incidents.INCIDENT) instanceof TimelineChecker checker
                ? checker.plan()
                : new Plan(policy);
    }

    private ImmutableList<Maker> makers() {
        List<Maker> all = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int rule = i;
            Rule<Timeline> made = rules.get(i);
            checkArgument(
                    made.check() instanceof TemporalCheck,
                    "%s can't be checked entry by entry; write it with the operators of Incidents",
                    made.id());
            ImmutableList<TemporalCheck> parts = ((TemporalCheck) made.check()).parts();
            for (int part = 0; part < parts.size(); part++) {
                TemporalCheck check = parts.get(part);
                all.add(new Maker(
                        made.id() + (part == 0 ? "" : "#" + (part + 1)),
                        run -> check.watch(run, rule),
                        check.interests(),
                        check.waits()));
            }
        }
        if (!policy.rulesOn(Responses.RESPONSE).isEmpty()) {
            all.add(new Maker("response", ResponseOverTime::new, ImmutableSet.of(), true));
        }
        if (policy.rules().stream().anyMatch(rule -> rule.subject().type() == CanReport.class)) {
            all.add(new Maker("can-report", ReportsInside::new, ReportsInside.INTERESTS, false));
        }
        return ImmutableList.copyOf(all);
    }

    private int[] interestedIn(Class<? extends Event> type) {
        return numbers(maker -> maker.types().contains(type));
    }

    private int[] numbers(Predicate<Maker> which) {
        return IntStream.range(0, makers.size())
                .filter(i -> which.test(makers.get(i)))
                .toArray();
    }

    /** The level at each severity, and at last the one while the severity isn't known: that of a rule for all of them. */
    private ImmutableList<Optional<Level>> levels(Rule<Timeline> rule) {
        List<Optional<Level>> known = Severity.all().stream()
                .map(severity -> policy.level(rule, Optional.of(severity)))
                .toList();
        Optional<Level> unknown =
                known.stream().allMatch(Optional::isPresent) ? policy.level(rule, Optional.empty()) : Optional.empty();
        return ImmutableList.<Optional<Level>>builder()
                .addAll(known)
                .add(unknown)
                .build();
    }

    Policy policy() {
        return policy;
    }

    ImmutableList<Rule<Timeline>> rules() {
        return rules;
    }

    /** After what running time rules on responses may say something else. */
    ImmutableList<Duration> thresholds() {
        return thresholds;
    }

    Watch[] watches(Run run) {
        Watch[] watches = new Watch[makers.size()];
        for (int i = 0; i < watches.length; i++) {
            watches[i] = makers.get(i).watch().apply(run);
        }
        return watches;
    }

    /** The numbers of the watches that wait for something and follow the state. */
    int[] waiting() {
        return waiting;
    }

    /** The name of a watch in a saved state. */
    String name(int watch) {
        return makers.get(watch).name();
    }

    /** The numbers of the watches that must see an entry of this type. */
    int[] interested(Event event) {
        int[] numbers = interested.get(event.getClass());
        return numbers == null ? new int[0] : numbers;
    }

    Optional<Level> level(int rule, Optional<Severity> severity) {
        int index =
                severity.isPresent() ? severity.get().ordinal() : Severity.all().size();
        return levels.get(rule).get(index);
    }

    Optional<Finding> finding(int rule, Evidence evidence, Optional<Severity> severity) {
        return rules.get(rule).finding(evidence, level(rule, severity));
    }
}
