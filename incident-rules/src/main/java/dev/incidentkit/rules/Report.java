package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** What a policy says of one subject: what is wrong, what must come next, and what each rule made of it. */
public final class Report {
    private final ImmutableList<Finding> findings;
    private final ImmutableList<Obligation> obligations;
    private final ImmutableMap<String, Outcome> outcomes;
    private final ImmutableList<Waived> waived;

    private Report(
            ImmutableList<Finding> findings,
            ImmutableList<Obligation> obligations,
            ImmutableMap<String, Outcome> outcomes,
            ImmutableList<Waived> waived) {
        this.findings = findings;
        this.obligations = obligations;
        this.outcomes = outcomes;
        this.waived = waived;
    }

    /** A report put together by a checker of its own kind. */
    public static Report of(
            ImmutableList<Finding> findings,
            ImmutableList<Obligation> obligations,
            ImmutableMap<String, Outcome> outcomes) {
        return new Report(findings, ImmutableList.sortedCopyOf(obligations), outcomes, ImmutableList.of());
    }

    /** Starts the report of a checker. */
    public static Builder builder() {
        return new Builder();
    }

    /** What is wrong, in the order of the policy's rules. */
    public ImmutableList<Finding> findings() {
        return findings;
    }

    /** The findings of this level or a heavier one. */
    public ImmutableList<Finding> findings(Level atLeast) {
        return findings.stream()
                .filter(finding -> finding.level().isAtLeast(atLeast))
                .collect(ImmutableList.toImmutableList());
    }

    /** What must happen next, the earliest deadline first. */
    public ImmutableList<Obligation> obligations() {
        return obligations;
    }

    /** What each rule made of the subject, by the rule's id. */
    public ImmutableMap<String, Outcome> outcomes() {
        return outcomes;
    }

    /** What is wrong and counts for nothing, because the policy grants a waiver that is in force. */
    public ImmutableList<Waived> waived() {
        return waived;
    }

    /** This report, less what these waivers cover. */
    Report less(ImmutableList<Waiver> inForce) {
        ImmutableList.Builder<Finding> counted = ImmutableList.builder();
        ImmutableList.Builder<Waived> covered = ImmutableList.<Waived>builder().addAll(waived);
        for (Finding finding : findings) {
            inForce.stream()
                    .filter(waiver -> waiver.covers(finding))
                    .findFirst()
                    .ifPresentOrElse(waiver -> covered.add(new Waived(finding, waiver)), () -> counted.add(finding));
        }
        return new Report(counted.build(), obligations, outcomes, covered.build());
    }

    /** Whether nothing at all is wrong. */
    public boolean isClean() {
        return findings.isEmpty();
    }

    /** Whether no rule had anything to say, so that a clean report means nothing. */
    public boolean lookedAtNothing() {
        return outcomes.values().stream().allMatch(Outcome.NotApplicable.class::isInstance);
    }

    @Override
    public String toString() {
        if (lookedAtNothing()) {
            return "no rule applies";
        }
        return findings.size() + " findings, " + obligations.size() + " obligations by " + outcomes.size() + " rules";
    }

    /** Gathers what the rules say. */
    public static final class Builder {
        private final ImmutableList.Builder<Finding> findings = ImmutableList.builder();
        private final ImmutableList.Builder<Obligation> obligations = ImmutableList.builder();
        private final ImmutableMap.Builder<String, Outcome> outcomes = ImmutableMap.builder();

        private Builder() {}

        /**
         * Adds what a rule says.
         *
         * @param level the weight of evidence that names no weight of its own; where it is absent too, there is nothing
         *     wrong at the subject's severity
         */
        public Builder add(Rule<?> rule, Outcome outcome, Optional<Level> level) {
            if (outcome instanceof Outcome.Violated violated) {
                boolean counts = false;
                for (Evidence evidence : violated.evidence()) {
                    Optional<Finding> finding = rule.finding(evidence, level);
                    finding.ifPresent(findings::add);
                    counts |= finding.isPresent();
                }
                outcomes.put(rule.id(), counts ? outcome : Outcome.notApplicable("allowed at this severity"));
            } else if (level.isEmpty() && outcome instanceof Outcome.Satisfied) {
                outcomes.put(rule.id(), Outcome.notApplicable("allowed at this severity"));
            } else {
                if (outcome instanceof Outcome.Pending pending) {
                    pending.due().forEach(due -> obligations.add(rule.obligation(due)));
                }
                outcomes.put(rule.id(), outcome);
            }
            return this;
        }

        public Report build() {
            return new Report(
                    findings.build(),
                    ImmutableList.sortedCopyOf(obligations.build()),
                    outcomes.buildOrThrow(),
                    ImmutableList.of());
        }
    }
}
