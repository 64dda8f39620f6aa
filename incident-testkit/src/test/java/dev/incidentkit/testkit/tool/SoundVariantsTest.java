package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tools that do what the framework asks in their own way. None of it is a fault. */
class SoundVariantsTest {
    private static final int HISTORIES = Integer.getInteger("testkit.histories", 300);
    private static final long SEED = Long.getLong("testkit.seed", 5);

    private static final ImmutableMap<String, Supplier<SoundTool>> VARIANTS =
            ImmutableMap.<String, Supplier<SoundTool>>builder()
                    .put("shows names in small letters", SmallLetters::new)
                    .put("shows its roster in an order of its own", Ordered::new)
                    .put("reminds every half hour", Reminding::new)
                    .put("says who recorded an entry", Stamping::new)
                    .put("adds what is open to a brief", Completing::new)
                    .put("wants a hand-off ended before the next", OneAtATime::new)
                    .put("gives programs no role", HumansOnly::new)
                    .put("warns in place of refusing", Warning::new)
                    .put("warns, and drops a blank reason", Dropping::new)
                    .put("knows clocks at Sev-0 only", Sparing::new)
                    .put("reopens what is closed", Reopening::new)
                    .put("takes once what comes twice", Deduplicating::new)
                    .put("lets the liaison alone post inside", WaitsForLiaison::new)
                    .put("wants a remedy with a cause", Thorough::new)
                    .buildOrThrow();

    @TestFactory
    Stream<DynamicTest> aToolPassesThat() {
        return VARIANTS.entrySet().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.getKey(),
                        () -> ToolVerifier.of(it.getValue())
                                .supporting(SoundTool.MOST)
                                .verify(HISTORIES, SEED)));
    }

    @Test
    void aToolPassesThatGivesEverybodyOneJob() {
        ToolVerifier.of(OneJobEach::new)
                .supporting(Sets.difference(SoundTool.MOST, ImmutableSet.of(Capability.COMBINATIONS)))
                .verify(HISTORIES, SEED);
    }

    @Test
    void aToolPassesThatSaysNeitherWhoNorSinceWhen() {
        ToolVerifier.of(Terse::new).supporting(SoundTool.ALL).verify(HISTORIES, SEED);
    }

    @Test
    void aToolPassesThatTellsEachPersonOnTheirOwn() {
        ToolVerifier.of(Personal::new).supporting(SoundTool.ALL).verify(HISTORIES, SEED);
    }

    private static final class Personal extends WatchingTool {
        @Override
        public ImmutableList<Finding> findings() {
            return super.findings().stream()
                    .flatMap(it -> it.people().isEmpty()
                            ? Stream.of(it)
                            : it.people().stream()
                                    .map(person -> new Finding(
                                            it.rule(),
                                            it.level(),
                                            it.what(),
                                            it.remedy(),
                                            ImmutableList.of(person),
                                            it.about(),
                                            it.where(),
                                            it.when())))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class WaitsForLiaison extends SoundTool {
        @Override
        public Answer updateInternally(Instant at, Person by, String text) {
            return holds(by, Role.INTERNAL_LIAISON)
                    ? super.updateInternally(at, by, text)
                    : Answer.refused("the Internal Liaison posts it");
        }
    }

    private static final class Terse extends WatchingTool {
        @Override
        public ImmutableList<Finding> findings() {
            return super.findings().stream()
                    .map(it -> new Finding(
                            it.rule(),
                            it.level(),
                            it.what(),
                            it.remedy(),
                            ImmutableList.of(),
                            it.about(),
                            it.where(),
                            Optional.empty()))
                    .collect(ImmutableList.toImmutableList());
        }

        @Override
        public ImmutableList<Obligation> obligations() {
            return super.obligations().stream()
                    .map(it -> new Obligation(it.rule(), it.what(), ImmutableList.of(), it.about(), it.deadline()))
                    .collect(ImmutableList.toImmutableList());
        }
    }

    private static final class Dropping extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            Answer answer = super.callSeverity(at, by, called, reason);
            if (answer.kind() == Answer.Kind.REFUSED && isOn() && commands(by)) {
                severity = Optional.of(called);
                recorded(at, by, new Assessment.SeverityCalled(called, Optional.empty()));
                return Answer.flagged(answer.why());
            }
            return answer;
        }
    }

    private static final class Deduplicating extends SoundTool {
        @Override
        public Answer handle(Instant at, Person by, Event event) {
            return entries.contains(Entry.of(at, by, event)) ? Answer.done() : super.handle(at, by, event);
        }
    }

    private static final class Thorough extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            return event instanceof Assessment.CauseEstablished
                    ? Answer.refused("say what is done about it")
                    : super.record(at, by, event);
        }
    }

    private static final class Sparing extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            return event instanceof Compliance && !severity.equals(Optional.of(Severity.SEV_0))
                    ? Answer.refused("clocks run at Sev-0")
                    : super.record(at, by, event);
        }
    }

    private static final class Reopening extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            if (event instanceof Ending.Recurred && phase == Phase.CLOSED && commands(by)) {
                phase = Phase.ACTIVE;
                causeKnown = false;
                recorded(at, by, event);
                return Answer.flagged("it was closed");
            }
            return super.record(at, by, event);
        }
    }

    private static final class SmallLetters extends SoundTool {
        private static Person shown(Person person) {
            return person.isAutomation() ? Person.automation(person.key()) : Person.named(person.key());
        }

        @Override
        protected void add(Entry entry) {
            super.add(entry.by().map(by -> entry.withBy(shown(by))).orElse(entry));
        }

        @Override
        public Roster roster() {
            return Roster.of(super.roster().assignments().stream()
                    .map(it -> new Assignment(shown(it.person()), it.role(), it.domain()))
                    .toList());
        }
    }

    private static final class Ordered extends SoundTool {
        @Override
        public Roster roster() {
            return Roster.of(super.roster().assignments().stream()
                    .sorted(Comparator.comparing(it -> it.person().key() + it.role() + it.domain()))
                    .toList());
        }
    }

    private static final class Reminding extends SoundTool {
        private Instant last = Instant.MIN;

        @Override
        public void advanceTo(Instant now) {
            super.advanceTo(now);
            if (isOn() && now.isAfter(last.plus(Duration.ofMinutes(30)))) {
                add(Entry.of(now, Person.automation("clock"), new Remark.Noted("half an hour has passed")));
                last = now;
            }
        }
    }

    private static final class Stamping extends SoundTool {
        @Override
        protected Answer recorded(Instant at, Person by, Event event) {
            add(Entry.of(at, by, event).recorded(at, Person.automation("bot")));
            return Answer.done();
        }
    }

    private static final class Completing extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            Optional<ImmutableList<String>> more = brief.openActions()
                    .map(open -> ImmutableList.<String>builder()
                            .addAll(open)
                            .add("look at the dashboards")
                            .build());
            return super.briefHandoff(
                    at,
                    by,
                    new Command.HandoffBriefed(
                            brief.to(),
                            brief.report(),
                            more,
                            brief.openQuestions(),
                            brief.objectives(),
                            brief.pendingDecisions()));
        }
    }

    private static final class OneAtATime extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            return to.isPresent() && isOn() && commands(by)
                    ? Answer.refused("a hand-off is under way")
                    : super.briefHandoff(at, by, brief);
        }
    }

    private static final class HumansOnly extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            return person.isAutomation()
                    ? Answer.refused("a program holds no role")
                    : super.assign(at, by, role, person, domain);
        }
    }

    private static final class Warning extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            Answer answer = super.callSeverity(at, by, called, reason);
            if (answer.kind() == Answer.Kind.REFUSED && isOn()) {
                severity = Optional.of(called);
                recorded(at, by, new Assessment.SeverityCalled(called, reason));
                return Answer.flagged(answer.why());
            }
            return answer;
        }

        @Override
        public Answer startAction(Instant at, Person by, String action) {
            Answer answer = super.startAction(at, by, action);
            if (answer.kind() == Answer.Kind.REFUSED && isOn()) {
                recorded(at, by, new Work.ActionStarted(action, true));
                return Answer.flagged(answer.why());
            }
            return answer;
        }
    }
}
