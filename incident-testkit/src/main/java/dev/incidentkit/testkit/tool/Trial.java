package dev.incidentkit.testkit.tool;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Drives one tool through one history, up to the first step at which it does something wrong. */
final class Trial {
    private final Terms terms;
    private final Model model;
    private final List<Told> told = new ArrayList<>();
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
     * @param steps what happened
     */
    record Result(ImmutableList<Fault> faults, ImmutableList<Told> steps) {
        ImmutableList<String> told() {
            return steps.stream().map(Told::toString).collect(ImmutableList.toImmutableList());
        }

        boolean breaks(ToolProperty property) {
            return faults.stream().anyMatch(fault -> fault.breaks(property));
        }
    }

    /** A step, and the answer if there was one; told in words only where somebody reads them. */
    record Told(Step step, Optional<Answer> answer) {
        @Override
        public String toString() {
            return step + answer.map(it -> "  ->  " + it).orElse("");
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
                take(Resolution.step(move, history.actors(), model.incident(), model.entries(), at));
            }
        } catch (Twins.Differ e) {
            faults.add(new Fault(
                    ToolProperty.T1,
                    "two new tools do the same if they are asked for the same side by side",
                    e.getMessage() + "; do they share something, or look at a clock of their own?"));
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError e) {
            faults.add(new Fault(ToolProperty.T1, "an answer", thrown(e)));
        }
    }

    private Timeline timeline() {
        return Replies.timeline(tool);
    }

    private Roster roster() {
        return Replies.roster(tool);
    }

    private void take(Step step) {
        told.add(new Told(new Step.Wait(step.at()), Optional.empty()));
        tool.advanceTo(step.at());
        model.advanceTo(step.at());
        unchanged(ToolProperty.T25);
        if (!faults.isEmpty()) {
            return;
        }
        told.set(told.size() - 1, new Told(step, Optional.empty()));
        if (step instanceof Step.Ask ask) {
            ask(ask);
        } else if (step instanceof Step.Chat chat) {
            chat(chat);
        } else if (step instanceof Step.Restart) {
            tool = Replies.restarted(tool);
            unchanged(ToolProperty.T19);
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
        Answer answer = ask.of(tool);
        told.set(told.size() - 1, new Told(ask, Optional.of(answer)));
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
        boolean swallowed = count == 0 && model.holds(asked); // a retry, and the first one did it
        if (!swallowed) {
            heed(verdict, answer, asked);
            compareRecord(answer, asked, added, count);
        }
        Records.disordered(timeline, model.size()).ifPresent(faults::add);
        boolean done = count > 0 || answer.kind() == Answer.Kind.DONE && !swallowed;
        Incident expected = done ? before.after(asked) : before;
        compare(expected, asked.event(), answer);
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

    /** Looks at the record when all has been said; the policy has nothing against any of it. */
    private void chat(Step.Chat chat) {
        for (Step.Ask note : chat.notes()) {
            Answer answer = note.of(tool);
            if (answer.kind() != Answer.Kind.DONE && !terms.without().containsKey(ToolProperty.T13)) {
                faults.add(
                        new Fault(ToolProperty.T13, "all of it is done", Telling.of(note.entry()) + "  ->  " + answer));
                return;
            }
        }
        Timeline timeline = timeline();
        Records.rewritten(model.entries(), timeline.entries()).ifPresent(faults::add);
        if (faults.isEmpty()) {
            ImmutableList<Entry> added =
                    timeline.entries().subList(model.size(), timeline.entries().size());
            chat.notes().stream()
                    .map(Step.Ask::entry)
                    .filter(note -> Records.count(note, added) == 0)
                    .findFirst()
                    .ifPresent(lost -> faults.add(Records.missing(lost, ImmutableList.of())));
            added.forEach(model::record);
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
                && !(answer.kind() == Answer.Kind.FLAGGED && model.finds(asked))
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

    private void compare(Incident expected, Event event, Answer answer) {
        List<Fault> found = new ArrayList<>();
        Roster roster = roster();
        if (!Rosters.sameCommand(expected.roster(), roster)) {
            found.add(new Fault(
                    commandProperties(roster, event),
                    Rosters.toldCommand(expected.roster()),
                    Rosters.toldCommand(roster)));
        } else if (!Rosters.same(expected.roster(), roster)) {
            found.add(new Fault(ToolProperty.T2, Rosters.told(expected.roster()), Rosters.told(roster)));
        }
        if (!expected.severity().equals(tool.severity())) {
            found.add(new Fault(
                    ToolProperty.T10,
                    told(expected),
                    "it has " + tool.severity().map(Object::toString).orElse("none")));
        }
        boolean refused = answer.kind() == Answer.Kind.REFUSED;
        found.stream()
                .map(fault -> refused ? fault.and(ToolProperty.T14) : fault)
                .forEach(faults::add);
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
            compareFound();
        }
    }

    private void compareFound() {
        ImmutableList<Finding> expected = tracked(model.findings(), Finding::rule);
        ImmutableList<Finding> actual = tracked(tool.findings(), Finding::rule);
        ImmutableSet<String> wrong = rules(expected);
        ImmutableSet<String> found = rules(actual);
        if (!wrong.equals(found)) {
            faults.add(new Fault(ToolProperty.T24, "findings by " + wrong, difference(wrong, found)));
            return;
        }
        repeated(expected, actual, Finding::rule)
                .ifPresent(rule -> faults.add(new Fault(
                        ToolProperty.T24,
                        rule + " is broken " + counted(expected, Finding::rule).count(rule) + " times",
                        "it is found more often")));
        compareWho(ToolProperty.T24, " concerns ", concerned(expected), concerned(actual));
        for (Finding finding : actual) { // it needn't say since when
            if (expected.stream().noneMatch(it -> agrees(it, finding))) {
                faults.add(new Fault(
                        ToolProperty.T24,
                        expected.stream()
                                .filter(it -> it.rule().equals(finding.rule()))
                                .map(Trial::told)
                                .collect(Collectors.joining(", and ")),
                        told(finding)));
            }
        }
    }

    private static boolean agrees(Finding expected, Finding actual) {
        return expected.rule().equals(actual.rule())
                && expected.level() == actual.level()
                && (actual.when().isEmpty() || actual.when().equals(expected.when()));
    }

    private static String told(Finding finding) {
        return finding.rule() + " is broken, of level " + finding.level()
                + finding.when()
                        .map(it -> ", since " + it.start()
                                + it.end().map(end -> " until " + end).orElse(", and still is"))
                        .orElse("");
    }

    private <T> ImmutableList<T> tracked(List<T> all, Function<T, String> rule) {
        return all.stream().filter(it -> tool.tracks(rule.apply(it))).collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableSetMultimap<String, Person> concerned(List<Finding> findings) {
        return findings.stream()
                .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                        Finding::rule, finding -> finding.people().stream()));
    }

    private void compareDue() {
        ImmutableList<Obligation> expected = tracked(model.obligations(), Obligation::rule);
        ImmutableList<Obligation> actual = tracked(tool.obligations(), Obligation::rule);
        ImmutableSet<String> due = due(expected);
        ImmutableSet<String> told = due(actual);
        if (!due.equals(told)) {
            Set<String> differing = Sets.symmetricDifference(due, told);
            Fault fault = new Fault(
                    ToolProperty.T23, "due at " + model.now() + ": " + alike(due, differing), difference(due, told));
            boolean cadence = cadenceSet && differing.stream().anyMatch(it -> it.startsWith("cadence/"));
            faults.add(cadence ? fault.and(ToolProperty.T22) : fault);
            return;
        }
        repeated(expected, actual, Trial::due)
                .ifPresent(twice -> faults.add(new Fault(ToolProperty.T23, twice + " once", "it is told more often")));
        compareWho(ToolProperty.T23, " is owed by ", owed(expected), owed(actual));
    }

    /** Of what is due, that by rules of which the tool tells something else. */
    private static ImmutableList<String> alike(ImmutableSet<String> due, Set<String> differing) {
        ImmutableSet<String> rules = differing.stream().map(Trial::rule).collect(ImmutableSet.toImmutableSet());
        return due.stream().filter(it -> rules.contains(rule(it))).collect(ImmutableList.toImmutableList());
    }

    private static String rule(String due) {
        return due.substring(0, due.indexOf(' '));
    }

    private static <T> ImmutableMultiset<String> counted(List<T> all, Function<T, String> name) {
        return all.stream().map(name).collect(ImmutableMultiset.toImmutableMultiset());
    }

    /**
     * What is told twice in the same words, and more often than it is so. A tool may tell each person of what concerns
     * several, or leave out by what two things differ.
     */
    private static <T> Optional<String> repeated(List<T> expected, List<T> actual, Function<T, String> name) {
        return ImmutableMultiset.copyOf(actual).entrySet().stream()
                .filter(entry -> entry.getCount() > 1)
                .map(entry -> name.apply(entry.getElement()))
                .filter(it -> counted(actual, name).count(it)
                        > counted(expected, name).count(it))
                .findFirst();
    }

    /** A tool needn't say who it is; but if it does, it is nobody else. */
    private void compareWho(
            ToolProperty property,
            String verb,
            ImmutableSetMultimap<String, Person> expected,
            ImmutableSetMultimap<String, Person> actual) {
        for (String what : actual.keySet()) {
            if (!actual.get(what).equals(expected.get(what))) {
                faults.add(new Fault(
                        property, what + verb + expected.get(what), "it is said that it" + verb + actual.get(what)));
            }
        }
    }

    private static ImmutableSet<String> due(List<Obligation> obligations) {
        return obligations.stream().map(Trial::due).collect(ImmutableSet.toImmutableSet());
    }

    private static String due(Obligation obligation) {
        return obligation.rule() + " until " + obligation.deadline();
    }

    private static ImmutableSetMultimap<String, Person> owed(List<Obligation> obligations) {
        return obligations.stream()
                .collect(ImmutableSetMultimap.flatteningToImmutableSetMultimap(
                        Trial::due, obligation -> obligation.by().stream()));
    }

    private static String difference(ImmutableSet<String> expected, ImmutableSet<String> actual) {
        return "missing " + Sets.difference(expected, actual) + ", too much " + Sets.difference(actual, expected);
    }
}
