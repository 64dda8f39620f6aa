package dev.incidentkit.rules.response;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import java.util.Optional;

/** What is in order under some circumstances, by aspect and value. */
final class Table {
    private final boolean[] person;
    private final boolean[] filled;
    private final boolean[] commanders;
    private final boolean[] responders;
    private final boolean[] businessPeople;
    private final boolean circumstances;
    private final Report cleanReport;

    private Table(boolean[][] inOrder, Report cleanReport) {
        this.person = inOrder[Aspect.PERSON.ordinal()];
        this.filled = inOrder[Aspect.FILLED.ordinal()];
        this.commanders = inOrder[Aspect.COMMANDERS.ordinal()];
        this.responders = inOrder[Aspect.RESPONDERS.ordinal()];
        this.businessPeople = inOrder[Aspect.BUSINESS_PEOPLE.ordinal()];
        this.circumstances = inOrder[Aspect.CIRCUMSTANCES.ordinal()][0];
        this.cleanReport = cleanReport;
    }

    static Table of(Circumstances circumstances, Policy policy, ImmutableList<Snapshot> checks) {
        boolean[][] inOrder = new boolean[Aspect.values().length][];
        for (Aspect aspect : Aspect.values()) {
            boolean[] values = new boolean[aspect.range()];
            for (int value = 0; value < values.length; value++) {
                values[value] = isInOrder(aspect, value, circumstances, policy, checks);
            }
            inOrder[aspect.ordinal()] = values;
        }
        Report.Builder clean = Report.builder();
        for (Rule<?> rule : policy.rulesOn(Responses.RESPONSE)) {
            clean.add(rule, Outcome.satisfied(), policy.level(rule, Optional.of(circumstances.severity())));
        }
        return new Table(inOrder, clean.build());
    }

    private static boolean isInOrder(
            Aspect aspect, int value, Circumstances circumstances, Policy policy, ImmutableList<Snapshot> checks) {
        return checks.stream()
                .flatMap(check -> check.screens().stream())
                .filter(screen -> screen.aspect() == aspect)
                .allMatch(screen -> screen.order().isInOrder(circumstances, policy.settings(), value));
    }

    boolean isClean(Roster roster) {
        if (!circumstances
                || !filled[Aspect.FILLED.of(roster)]
                || !commanders[Aspect.COMMANDERS.of(roster)]
                || !responders[Aspect.RESPONDERS.of(roster)]
                || !businessPeople[Aspect.BUSINESS_PEOPLE.of(roster)]) {
            return false;
        }
        for (int i = 0; i < roster.size(); i++) {
            if (!person[roster.heldBy(i).index()]) {
                return false;
            }
        }
        return true;
    }

    Report cleanReport() {
        return cleanReport;
    }
}
