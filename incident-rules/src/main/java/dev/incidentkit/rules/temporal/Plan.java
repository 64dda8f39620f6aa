package dev.incidentkit.rules.temporal;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkNotNull;

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
import java.util.stream.Stream;

/** What a policy says of incidents, laid out for the running: who must see which entry, and what weighs how much. */
final class Plan {
    /** In place of the number of a rule, for findings that bring their rule along. */
    static final int NO_RULE = -1;

    private final Policy policy;
    private final ImmutableList<Rule<Timeline>> rules;
    private final ImmutableList<Part> parts;
    private final ImmutableMap<Class<? extends Event>, Watch[]> interested;
    private final ImmutableList<Waiting> waiting;
    private final ImmutableList<ImmutableList<Optional<Level>>> levels;
    private final ImmutableList<Duration> thresholds;

    /**
     * A watch, as part of the plan.
     *
     * @param name by which it is known in a saved state
     * @param types the types of event that it must be shown
     */
    record Part(String name, Watch watch, ImmutableSet<Class<? extends Event>> types) {}

    Plan(Policy policy) {
        this.policy = policy;
        this.rules = policy.rulesOn(Incidents.INCIDENT);
        this.parts = allParts();
        this.interested =
                Events.types().stream().collect(ImmutableMap.toImmutableMap(type -> type, this::interestedIn));
        this.waiting = waitingIn(parts);
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

    private ImmutableList<Part> allParts() {
        List<Part> all = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            Rule<Timeline> made = rules.get(i);
            checkArgument(
                    made.check() instanceof TemporalCheck,
                    "%s can't be checked entry by entry; write it with the operators of Incidents",
                    made.id());
            ImmutableList<TemporalCheck> parts = ((TemporalCheck) made.check()).parts();
            for (int part = 0; part < parts.size(); part++) {
                TemporalCheck check = parts.get(part);
                all.add(new Part(
                        made.id() + (part == 0 ? "" : "#" + (part + 1)),
                        check.watch(i, waitingIn(all).size()),
                        check.interests()));
            }
        }
        if (!policy.rulesOn(Responses.RESPONSE).isEmpty()) {
            all.add(new Part("response", new ResponseOverTime(waitingIn(all).size()), ImmutableSet.of()));
        }
        if (policy.rules().stream().anyMatch(rule -> rule.subject().type() == CanReport.class)) {
            all.add(new Part("can-report", new ReportsInside(), ReportsInside.INTERESTS));
        }
        return ImmutableList.copyOf(all);
    }

    private static ImmutableList<Waiting> waitingIn(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> part.watch() instanceof Waiting waiting ? Stream.of(waiting) : Stream.of())
                .collect(ImmutableList.toImmutableList());
    }

    private Watch[] interestedIn(Class<? extends Event> type) {
        return parts.stream()
                .filter(part -> part.types().contains(type))
                .map(Part::watch)
                .toArray(Watch[]::new);
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

    /** All watches, as a saved state has them. */
    ImmutableList<Part> parts() {
        return parts;
    }

    /** The watches that wait for something and follow the state, by their numbers. */
    ImmutableList<Waiting> waiting() {
        return waiting;
    }

    /** The watches that must see an entry of this type. */
    Watch[] interested(Event event) {
        return checkNotNull(interested.get(event.getClass()));
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
