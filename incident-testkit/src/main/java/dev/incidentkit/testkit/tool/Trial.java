package dev.incidentkit.testkit.tool;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Obligation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Drives one tool through one history, up to the first step at which it does something wrong. */
final class Trial {
    private final Terms terms;
    private final Model model;
    private final List<String> told = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private IncidentTool tool;
    private boolean cadenceSet;

    private Trial(Terms terms, Model model, IncidentTool tool) {
        this.terms = terms;
        this.model = model;
        this.tool = tool;
    }

    /**
     * What came of a history.
     *
     * @param faults of the last step; empty if there was nothing wrong
     * @param told the steps, a line each
     */
    record Result(ImmutableList<Fault> faults, ImmutableList<String> told) {
        boolean breaks(ToolProperty property) {
            return faults.stream().anyMatch(fault -> fault.breaks(property));
        }
    }

    static Result of(Terms terms, History history) {
        Trial trial;
        try {
            trial = new Trial(
                    terms,
                    Model.of(terms, history.start()),
                    requireNonNull(terms.tool().get(), "the new tool is null"));
        } catch (RuntimeException | LinkageError e) {
            return new Result(
                    ImmutableList.of(new Fault(ToolProperty.T1, "a new tool", thrown(e))), ImmutableList.of());
        }
        trial.run(history);
        return new Result(ImmutableList.copyOf(trial.faults), ImmutableList.copyOf(trial.told));
    }

    private static String thrown(Throwable e) {
        StackTraceElement[] trace = e.getStackTrace();
        return "the driver or the tool throws " + e + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private void run(History history) {
        try {
            if (!timeline().entries().isEmpty() || !roster().assignments().isEmpty()) {
                faults.add(new Fault(
                        ToolProperty.T1,
                        "a new tool with nothing in it",
                        "it begins with " + timeline().entries().size() + " entries and "
                                + roster().assignments().size() + " assignments; do two tools share something?"));
            }
            for (Move move : history.moves()) {
                if (!faults.isEmpty()) {
                    return;
                }
                Instant at = model.after(move.gap());
                take(Resolution.step(move, model.incident(), model.size(), at));
            }
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            faults.add(new Fault(ToolProperty.T1, "an answer", thrown(e)));
        }
    }

    private Timeline timeline() {
        return requireNonNull(tool.timeline(), "the driver's timeline is null");
    }

    private Roster roster() {
        return requireNonNull(tool.roster(), "the driver's roster is null");
    }

    private void take(Step step) {
        told.add(step.toString());
        tool.advanceTo(step.at());
        model.advanceTo(step.at());
        if (step instanceof Step.Ask ask) {
            ask(ask);
        } else {
            if (step instanceof Step.Restart) {
                tool = requireNonNull(tool.restart(), "the restarted tool is null");
            }
            unchanged(step instanceof Step.Restart ? ToolProperty.T19 : ToolProperty.T25);
        }
        if (faults.isEmpty()) {
            look();
        }
        if (faults.isEmpty()) {
            watch();
        }
    }

    private void ask(Step.Ask ask) {
        Entry asked = ask.entry();
        Verdict verdict = model.judge(asked);
        Answer answer = requireNonNull(ask.of(tool), "the driver's answer is null");
        told.set(told.size() - 1, ask + "  ->  " + answer);
        if (answer.kind() == Answer.Kind.UNSUPPORTED) {
            if (isAboutRole(asked.event())) {
                unchanged(ToolProperty.T14);
            } else {
                faults.add(new Fault(
                        ToolProperty.T1, "an answer, since the tool supports this", "the driver calls it unsupported"));
            }
            return;
        }
        Incident before = model.incident();
        Timeline timeline = timeline();
        Optional<Fault> rewritten = Records.rewritten(model.entries(), timeline.entries());
        if (rewritten.isPresent()) {
            faults.add(rewritten.get());
            return;
        }
        ImmutableList<Entry> added =
                timeline.entries().subList(model.size(), timeline.entries().size());
        long count = Records.count(asked, added);
        heed(verdict, answer, asked);
        compareRecord(answer, asked, added, count);
        Records.disordered(timeline, model.size()).ifPresent(faults::add);
        Incident expected = count > 0 || answer.kind() == Answer.Kind.DONE ? before.after(asked) : before;
        compare(expected, asked.event());
        cadenceSet |= asked.event() instanceof Command.CadenceSet && count > 0;
        added.forEach(model::record);
        if (faults.isEmpty() && !Records.sameState(expected, model.incident())) {
            faults.add(new Fault(
                    ToolProperty.T2,
                    "entries that come to what was done",
                    "the tool recorded more than that, and it comes to something else: "
                            + added.stream().map(Records::told).toList()));
        }
    }

    /** Whether the tool stood in the way when it should, and didn't when it shouldn't. */
    private void heed(Verdict verdict, Answer answer, Entry asked) {
        if (verdict.duty() == Verdict.Duty.MUST_NOT && answer.kind() == Answer.Kind.DONE) {
            verdict.findings().stream()
                    .filter(finding -> !isTold(finding.rule()))
                    .map(finding -> new Fault(
                            Law.property(finding, asked.event()),
                            "it is refused or flagged: " + finding.what() + " (" + finding.rule() + ")",
                            "it is done"))
                    .forEach(faults::add);
        } else if (verdict.duty() == Verdict.Duty.MUST
                && answer.kind() != Answer.Kind.DONE
                && !terms.without().containsKey(ToolProperty.T13)) {
            faults.add(new Fault(ToolProperty.T13, "it is done: the framework allows it", "it is " + answer));
        }
    }

    private boolean isTold(String rule) {
        return terms.supported().contains(Capability.FINDINGS)
                && tool.findings().stream().anyMatch(finding -> finding.rule().equals(rule));
    }

    private void compareRecord(Answer answer, Entry asked, List<Entry> added, long count) {
        if (answer.kind() == Answer.Kind.REFUSED && count > 0) {
            faults.add(new Fault(ToolProperty.T14, "no entry: it was refused", "the entry " + Records.told(asked)));
        } else if (answer.kind() == Answer.Kind.DONE && count == 0) {
            faults.add(Records.missing(asked, added));
        } else if (count > 1) {
            faults.add(new Fault(ToolProperty.T15, "one entry " + Records.told(asked), "it stands there twice"));
        }
    }

    private void compare(Incident expected, Event event) {
        Roster roster = roster();
        if (!Rosters.sameCommand(expected.roster(), roster)) {
            faults.add(new Fault(
                    commandProperties(roster, event),
                    Rosters.toldCommand(expected.roster()),
                    Rosters.toldCommand(roster)));
        } else if (!Rosters.same(expected.roster(), roster)) {
            faults.add(new Fault(ToolProperty.T2, Rosters.told(expected.roster()), Rosters.told(roster)));
        }
        if (!expected.severity().equals(tool.severity())) {
            faults.add(new Fault(
                    ToolProperty.T10,
                    told(expected),
                    "it has " + tool.severity().map(Object::toString).orElse("none")));
        }
    }

    private static String told(Incident incident) {
        return incident.severity()
                .map(severity -> "the severity is " + severity)
                .orElse("no severity was called");
    }

    private static ImmutableSet<ToolProperty> commandProperties(Roster roster, Event event) {
        ImmutableSet.Builder<ToolProperty> properties = ImmutableSet.builder();
        properties.add(ToolProperty.T2);
        if (event instanceof Opening.Declared) {
            properties.add(ToolProperty.T4);
        } else if (event instanceof Command.HandoffBriefed
                || event instanceof Command.HandoffReadBack
                || event instanceof Command.HandoffConfirmed) {
            properties.add(ToolProperty.T5);
        }
        if (roster.commanders() != 1) {
            properties.add(ToolProperty.T3);
        }
        return properties.build();
    }

    /** A tool needn't have every role. */
    private static boolean isAboutRole(Event event) {
        return event instanceof Command.RoleAssigned || event instanceof Command.RoleReleased;
    }

    /** Time has passed, or the tool was restarted, or it doesn't know what it was asked: nothing may be different. */
    private void unchanged(ToolProperty property) {
        Timeline timeline = timeline();
        Records.rewritten(model.entries(), timeline.entries())
                .map(fault -> fault.and(property))
                .ifPresent(faults::add);
        if (!Rosters.same(model.incident().roster(), roster())) {
            faults.add(new Fault(property, Rosters.told(model.incident().roster()), Rosters.told(roster())));
        }
        if (!model.incident().severity().equals(tool.severity())) {
            faults.add(new Fault(property, told(model.incident()), "it is " + tool.severity()));
        }
        if (faults.isEmpty()) {
            Incident before = model.incident();
            timeline.entries().stream().skip(model.size()).forEach(model::record);
            if (!Records.sameState(before, model.incident())) {
                faults.add(
                        new Fault(property, "nothing changes", "the tool recorded something that changes the state"));
            }
        }
    }

    /** To look twice must show the same twice. */
    private void look() {
        if (!Rosters.same(roster(), roster())
                || !timeline().equals(timeline())
                || timeline().entries().size() != model.size()) {
            faults.add(new Fault(ToolProperty.T25, "the same at a second look", "something else"));
        }
    }

    private void watch() {
        if (terms.supported().contains(Capability.DEADLINES)) {
            compareDue();
        }
        if (terms.supported().contains(Capability.FINDINGS)) {
            ImmutableSet<String> expected =
                    model.broken().stream().filter(tool::tracks).collect(ImmutableSet.toImmutableSet());
            ImmutableSet<String> actual = tool.findings().stream()
                    .map(finding -> finding.rule())
                    .filter(tool::tracks)
                    .collect(ImmutableSet.toImmutableSet());
            if (!expected.equals(actual)) {
                faults.add(new Fault(ToolProperty.T24, "findings by " + expected, difference(expected, actual)));
            }
        }
    }

    private void compareDue() {
        ImmutableSet<String> expected = due(model.obligations());
        ImmutableSet<String> actual = due(tool.obligations());
        if (!expected.equals(actual)) {
            Fault fault = new Fault(
                    ToolProperty.T23, "due at " + model.now() + ": " + expected, difference(expected, actual));
            boolean cadence = cadenceSet
                    && Sets.symmetricDifference(expected, actual).stream().anyMatch(it -> it.startsWith("cadence/"));
            faults.add(cadence ? fault.and(ToolProperty.T22) : fault);
        }
    }

    private ImmutableSet<String> due(List<Obligation> obligations) {
        return obligations.stream()
                .filter(it -> tool.tracks(it.rule()))
                .map(it -> it.rule() + " until " + it.deadline())
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String difference(ImmutableSet<String> expected, ImmutableSet<String> actual) {
        return "missing " + Sets.difference(expected, actual) + ", too much " + Sets.difference(actual, expected);
    }
}
