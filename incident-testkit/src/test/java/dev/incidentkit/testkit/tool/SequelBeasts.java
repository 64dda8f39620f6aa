package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Tools that do right the first time, and are wrong when the same comes again: another outage, another commander, another day. */
final class SequelBeasts {
    private SequelBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of("is declared again when it is closed", ToolProperty.T12, "closed", Redeclared::new),
                Beast.of("comes back once", ToolProperty.T13, "refused", OnceBack::new),
                Beast.of("is mitigated once", ToolProperty.T13, "refused", OnceMitigated::new),
                Beast.of(
                        "an offer ends when it is mitigated",
                        ToolProperty.T13,
                        "refused",
                        () -> after(Ending.Mitigated.class, SequelBeasts::withdraw)),
                Beast.of(
                        "an offer ends when it comes back",
                        ToolProperty.T13,
                        "refused",
                        () -> after(Ending.Recurred.class, SequelBeasts::withdraw)),
                Beast.of(
                        "authorisations end when it comes back",
                        ToolProperty.T13,
                        "refused",
                        () -> after(Ending.Recurred.class, it -> it.authorised.clear())),
                Beast.of(
                        "facts end when it comes back",
                        ToolProperty.T13,
                        "refused",
                        () -> after(Ending.Recurred.class, it -> it.facts.clear())),
                Beast.of(
                        "facts end with their commander",
                        ToolProperty.T13,
                        "refused",
                        () -> after(Command.HandoffConfirmed.class, it -> it.facts.clear())),
                Beast.of(
                        "a cause from before the mitigation doesn't count",
                        ToolProperty.T13,
                        "refused",
                        () -> after(Ending.Mitigated.class, it -> it.causeKnown = false)),
                Beast.of(
                        "a new commander has to be named once more",
                        ToolProperty.T3,
                        "roles/one-ic",
                        () -> after(Ending.Recurred.class, it -> it.named = false)),
                Beast.of("hands over once", ToolProperty.T13, "refused", OnceHanded::new),
                Beast.of("whoever was released can't come back", ToolProperty.T13, "refused", NoWayBack::new),
                Beast.of("waits for the program that declared", ToolProperty.T13, "refused", Waits::new),
                Beast.of("keeps the day of the declaration", ToolProperty.T15, "only", SameDay::new),
                Beast.of("shows a hundred entries", ToolProperty.T16, "notes 1100 lines", Hundred::new),
                Beast.of("takes a thousand entries", ToolProperty.T13, "refused", Thousand::new),
                Beast.of(
                        "loses reviews at a restart",
                        ToolProperty.T19,
                        "refused",
                        () -> losing(it -> it.reviewed.clear())),
                Beast.of("forgets releases at a restart", ToolProperty.T19, "is", ReplaysAssignments::new),
                Beast.of("an older offer is back after a restart", ToolProperty.T19, "command", OldOffer::new),
                Beast.of(
                        "takes Sev-0 for none at a restart",
                        ToolProperty.T19,
                        "Sev-0",
                        () -> losing(it -> it.severity = it.severity.filter(one -> one != Severity.SEV_0))),
                Beast.watching("cadences end when it comes back", ToolProperty.T22, "cadence/", () -> new Uncadenced() {
                    @Override
                    boolean ends(Entry entry) {
                        return entry.event() instanceof Ending.Recurred;
                    }
                }),
                Beast.watching("cadences end at a restart", ToolProperty.T19, "cadence/", RestartedCadence::new));
    }

    private static void withdraw(SoundTool tool) {
        tool.from = Optional.empty();
        tool.to = Optional.empty();
        tool.readBack = false;
    }

    private static SoundTool after(Class<? extends Event> kind, Consumer<SoundTool> what) {
        return new SoundTool() {
            @Override
            protected void add(Entry entry) {
                super.add(entry);
                if (kind.isInstance(entry.event())) {
                    what.accept(this);
                }
            }
        };
    }

    private static SoundTool losing(Consumer<SoundTool> loss) {
        return new SoundTool() {
            @Override
            public IncidentTool restart() {
                super.restart();
                loss.accept(this);
                return this;
            }
        };
    }

    private static boolean happened(SoundTool tool, Predicate<Event> what) {
        return tool.entries.stream().anyMatch(it -> what.test(it.event()));
    }

    private static final class Redeclared extends SoundTool {
        @Override
        public Answer declare(Instant at, Person by, String summary) {
            if (phase == Phase.CLOSED) {
                return recorded(
                        at, by, new Opening.Declared(Optional.of(summary), ImmutableSet.of(), Optional.empty()));
            }
            return super.declare(at, by, summary);
        }
    }

    private static final class OnceBack extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            return event instanceof Ending.Recurred && happened(this, Ending.Recurred.class::isInstance)
                    ? Answer.refused("it came back before")
                    : super.record(at, by, event);
        }
    }

    private static final class OnceMitigated extends SoundTool {
        @Override
        public Answer mitigate(Instant at, Person by) {
            return happened(this, Ending.Mitigated.class::isInstance)
                    ? Answer.refused("it was mitigated before")
                    : super.mitigate(at, by);
        }
    }

    private static final class OnceHanded extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            return happened(this, Command.HandoffConfirmed.class::isInstance)
                    ? Answer.refused("command was handed over before")
                    : super.briefHandoff(at, by, brief);
        }
    }

    private static final class NoWayBack extends SoundTool {
        private final Set<Person> gone = new HashSet<>();

        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            Answer answer = super.release(at, by, role, person);
            if (answer.kind() == Answer.Kind.DONE) {
                gone.add(person);
            }
            return answer;
        }

        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            return gone.contains(person)
                    ? Answer.refused("they have left")
                    : super.assign(at, by, role, person, domain);
        }
    }

    private static final class Waits extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            return roster.commanders() == 0 && !by.isAutomation()
                    ? Answer.refused("the program names the commander")
                    : super.assign(at, by, role, person, domain);
        }
    }

    /** A column for the time of day, and the day of the incident. */
    private static final class SameDay extends SoundTool {
        @Override
        protected void add(Entry entry) {
            LocalDate day = (entries.isEmpty() ? entry : entries.get(0))
                    .at()
                    .atOffset(ZoneOffset.UTC)
                    .toLocalDate();
            super.add(entry.withAt(entry.at().atOffset(ZoneOffset.UTC).with(day).toInstant()));
        }
    }

    private static final class Hundred extends SoundTool {
        @Override
        public Timeline timeline() {
            return new Timeline(
                    "payments",
                    ImmutableList.copyOf(entries.subList(Math.max(0, entries.size() - 100), entries.size())));
        }
    }

    private static final class Thousand extends SoundTool {
        @Override
        public Answer note(Instant at, Person by, String text) {
            return entries.size() >= 1000 ? Answer.refused("the record is full") : super.note(at, by, text);
        }
    }

    private static final class ReplaysAssignments extends SoundTool {
        @Override
        public IncidentTool restart() {
            Roster replayed = roster;
            for (Entry entry : entries) {
                if (entry.event() instanceof Command.RoleAssigned it
                        && it.role() != Role.INCIDENT_COMMANDER
                        && !replayed.heldBy(it.person()).contains(it.role())) {
                    replayed = replayed.with(new Assignment(it.person(), it.role(), it.domain()));
                }
            }
            roster = replayed;
            return super.restart();
        }
    }

    private static final class OldOffer extends SoundTool {
        @Override
        public IncidentTool restart() {
            if (to.isPresent()) {
                to = entries.stream()
                        .map(Entry::event)
                        .filter(Command.HandoffBriefed.class::isInstance)
                        .map(it -> ((Command.HandoffBriefed) it).to())
                        .findFirst();
            }
            return super.restart();
        }
    }

    private static final class RestartedCadence extends Uncadenced {
        @Override
        boolean ends(Entry entry) {
            return false;
        }

        @Override
        public IncidentTool restart() {
            end();
            return super.restart();
        }
    }
}
