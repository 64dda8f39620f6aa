package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Work;
import java.time.Instant;
import java.util.Optional;

/** Tools that are wrong about who commands, who holds what, and who may do what. */
final class CommandBeasts {
    private CommandBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of("drops the second commander silently", ToolProperty.T3, "roles/one-ic", DropsSecond::new),
                Beast.of("takes a second commander beside the first", ToolProperty.T3, "Commander", TakesSecond::new),
                Beast.of("a release leaves nobody in command", ToolProperty.T3, "roles/one-ic", ReleasesCommand::new),
                Beast.of("whoever declares isn't commander", ToolProperty.T4, "nobody commands", NobodyCommands::new),
                Beast.of("a program that declares commands", ToolProperty.T4, "pager-bot", ProgramCommands::new),
                Beast.of("a hand-off takes effect on the offer", ToolProperty.T5, "commands", OnOffer::new),
                Beast.of("a hand-off takes effect on the read-back", ToolProperty.T5, "commands", OnReadBack::new),
                Beast.of("a hand-off that is confirmed has no effect", ToolProperty.T5, "commands", NoEffect::new),
                Beast.of(
                        "a hand-off needs no read-back",
                        ToolProperty.T6,
                        "command/handoff-confirmed",
                        WithoutReadBack::new),
                Beast.of("anybody reads the brief back", ToolProperty.T6, "command/handoff-confirmed", AnyReader::new),
                Beast.of("the successor confirms", ToolProperty.T6, "command/handoff-confirmed", SelfConfirmed::new),
                Beast.of("two hand-offs cross", ToolProperty.T6, "command/handoff-confirmed", Crossing::new),
                Beast.of(
                        "a read-back of an older brief counts",
                        ToolProperty.T6,
                        "hadn't read back",
                        StaleReadBack::new),
                Beast.of("anybody briefs a successor", ToolProperty.T6, "command/handoff-briefed", AnyBriefer::new),
                Beast.of("the outgoing commander stays, too", ToolProperty.T5, "and", () -> new SoundTool() {
                    @Override
                    public Answer confirmHandoff(Instant at, Person by) {
                        Answer answer = super.confirmHandoff(at, by);
                        if (answer.kind() == Answer.Kind.DONE) {
                            roster = roster.with(Assignment.of(by, Role.INCIDENT_COMMANDER));
                        }
                        return answer;
                    }
                }),
                Beast.of("the successor stays Deputy", ToolProperty.T2, "Deputy", StaysDeputy::new),
                Beast.of("treats Bo and bo as two", ToolProperty.T7, "roles/", ByName::new),
                Beast.of("compares names letter by letter", ToolProperty.T7, "refused", ExactCommander::new),
                Beast.of("a commander may be expert", ToolProperty.T8, "roles/", AllCombine::new),
                Beast.of("an expert may take over command", ToolProperty.T8, "roles/", ExpertTakesOver::new),
                Beast.of("everybody assigns roles", ToolProperty.T9, "command/ic-directs", AnyAssigns::new),
                Beast.of("experts call the severity", ToolProperty.T9, "severity/set-by-ic", AnyCalls::new),
                Beast.of("everybody sets cadences", ToolProperty.T9, "cadence/set-by-ic", AnyCadence::new),
                Beast.of("everybody calls the end", ToolProperty.T9, "resolution/by-ic", AnyEnds::new),
                Beast.of("a downgrade needs no reason", ToolProperty.T10, "severity/justified", NoReason::new),
                Beast.of("a downgrade isn't taken over", ToolProperty.T10, "severity is", NeverDown::new),
                Beast.of("takes back all roles when the severity falls", ToolProperty.T2, "is", LosesRoles::new),
                Beast.of("refuses to raise the severity", ToolProperty.T13, "refused", NeverUp::new),
                Beast.of("lets no two roles go together", ToolProperty.T13, "has another job", OneJobEach::new),
                Beast.of("has one expert only", ToolProperty.T2, "Expert", OneExpert::new),
                Beast.of("forgets the domain of an expert", ToolProperty.T2, "(database)", NoDomain::new),
                Beast.of("releases a person from all roles", ToolProperty.T2, "is", ReleasesAll::new),
                Beast.of("a commander may execute", ToolProperty.T21, "command/ic-does-not-execute", Executes::new),
                Beast.of(
                        "whatever anybody asks for may start",
                        ToolProperty.T21,
                        "command/no-freelancing",
                        TakesWishes::new),
                Beast.of("anybody may start anything", ToolProperty.T21, "command/no-freelancing", Freelances::new));
    }

    private static final class DropsSecond extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            return role == Role.INCIDENT_COMMANDER && named && isOn()
                    ? Answer.done()
                    : super.assign(at, by, role, person, domain);
        }
    }

    private static final class TakesWishes extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            if (event instanceof Work.ActionRequested request) {
                authorised.add(request.action());
            }
            return super.record(at, by, event);
        }
    }

    private static final class TakesSecond extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            if (role == Role.INCIDENT_COMMANDER && named && commands(by)) {
                roster = roster.with(Assignment.of(person, role));
                return recorded(at, by, new Command.RoleAssigned(role, person, domain));
            }
            return super.assign(at, by, role, person, domain);
        }
    }

    private static final class ReleasesCommand extends SoundTool {
        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            if (role == Role.INCIDENT_COMMANDER && isOn() && holds(person, role)) {
                roster = roster.without(person, role);
                return recorded(at, by, new Command.RoleReleased(role, person));
            }
            return super.release(at, by, role, person);
        }
    }

    private static final class NobodyCommands extends SoundTool {
        @Override
        public Answer declare(Instant at, Person by, String summary) {
            Answer answer = super.declare(at, by, summary);
            roster = answer.kind() == Answer.Kind.DONE ? Roster.empty() : roster;
            return answer;
        }
    }

    private static final class ProgramCommands extends SoundTool {
        @Override
        public Answer declare(Instant at, Person by, String summary) {
            Answer answer = super.declare(at, by, summary);
            if (answer.kind() == Answer.Kind.DONE && by.isAutomation()) {
                roster = roster.with(Assignment.of(by, Role.INCIDENT_COMMANDER));
            }
            return answer;
        }
    }

    private static class OnOffer extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            Answer answer = super.briefHandoff(at, by, brief);
            return answer.kind() == Answer.Kind.DONE ? takeOver(by, answer) : answer;
        }

        Answer takeOver(Person by, Answer answer) {
            roster = roster.without(by, Role.INCIDENT_COMMANDER)
                    .with(Assignment.of(to.orElseThrow(), Role.INCIDENT_COMMANDER));
            return answer;
        }
    }

    private static final class OnReadBack extends OnOffer {
        @Override
        public Answer readBackHandoff(Instant at, Person by, CanReport report) {
            Answer answer = super.readBackHandoff(at, by, report);
            return answer.kind() == Answer.Kind.DONE ? super.takeOver(from.orElseThrow(), answer) : answer;
        }

        @Override
        Answer takeOver(Person by, Answer answer) {
            return answer;
        }
    }

    private static final class NoEffect extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Roster before = roster;
            Answer answer = super.confirmHandoff(at, by);
            roster = before;
            return answer;
        }
    }

    private static final class WithoutReadBack extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            readBack = to.isPresent();
            return super.confirmHandoff(at, by);
        }
    }

    private static final class AnyReader extends SoundTool {
        @Override
        public Answer readBackHandoff(Instant at, Person by, CanReport report) {
            readBack = to.isPresent();
            return isOn() && readBack
                    ? recorded(at, by, new Command.HandoffReadBack(Optional.of(report)))
                    : super.readBackHandoff(at, by, report);
        }
    }

    private static final class SelfConfirmed extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            if (!isOn() || !readBack || !to.equals(Optional.of(by))) {
                return super.confirmHandoff(at, by);
            }
            Person old = from.orElseThrow();
            Answer answer = super.confirmHandoff(at, old);
            if (answer.kind() == Answer.Kind.DONE) {
                entries.set(entries.size() - 1, entries.get(entries.size() - 1).withBy(by));
            }
            return answer;
        }
    }

    /** Remembers the first brief, and goes on with it. */
    private static final class Crossing extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            Optional<Person> first = to;
            boolean read = readBack;
            Answer answer = super.briefHandoff(at, by, brief);
            if (answer.kind() == Answer.Kind.DONE && first.isPresent()) {
                to = first;
                readBack = read;
            }
            return answer;
        }
    }

    private static final class StaleReadBack extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            boolean read = readBack;
            Answer answer = super.briefHandoff(at, by, brief);
            readBack |= read;
            return answer;
        }
    }

    private static final class AnyBriefer extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            return isOn() && !commands(by) ? recorded(at, by, brief) : super.briefHandoff(at, by, brief);
        }
    }

    private static final class StaysDeputy extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Optional<Person> next = to;
            boolean deputy = next.filter(person -> holds(person, Role.DEPUTY)).isPresent();
            Answer answer = super.confirmHandoff(at, by);
            if (answer.kind() == Answer.Kind.DONE && deputy) {
                roster = roster.with(Assignment.of(next.orElseThrow(), Role.DEPUTY));
            }
            return answer;
        }
    }

    /** Holds names against each other as they were typed when it looks for forbidden combinations. */
    private static final class ByName extends SoundTool {
        @Override
        protected boolean isForbidden(Roster changed) {
            return super.isForbidden(changed)
                    && changed.people().stream()
                            .noneMatch(person -> changed.assignments().stream()
                                    .filter(it -> it.person().equals(person))
                                    .anyMatch(it -> !it.person().name().equals(person.name())));
        }
    }

    private static final class ExactCommander extends SoundTool {
        @Override
        protected boolean commands(Person person) {
            return super.commands(person)
                    && roster.holders(Role.INCIDENT_COMMANDER).stream()
                            .anyMatch(it -> it.name().equals(person.name()));
        }
    }

    private static final class AllCombine extends SoundTool {
        @Override
        protected boolean isForbidden(Roster changed) {
            return false;
        }
    }

    private static final class ExpertTakesOver extends SoundTool {
        private boolean handingOver;

        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            handingOver = true;
            Answer answer = super.confirmHandoff(at, by);
            handingOver = false;
            return answer;
        }

        @Override
        protected boolean isForbidden(Roster changed) {
            return !handingOver && super.isForbidden(changed);
        }
    }

    /** Asks whether somebody commands only where a subclass doesn't say otherwise. */
    private abstract static class Lax extends SoundTool {
        private boolean lax;

        Answer laxly(java.util.function.Supplier<Answer> action) {
            lax = true;
            Answer answer = action.get();
            lax = false;
            return answer;
        }

        @Override
        protected boolean commands(Person person) {
            return lax || super.commands(person);
        }
    }

    private static final class AnyAssigns extends Lax {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            return role == Role.INCIDENT_COMMANDER
                    ? super.assign(at, by, role, person, domain)
                    : laxly(() -> super.assign(at, by, role, person, domain));
        }
    }

    private static final class AnyCalls extends Lax {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            return holds(by, Role.SUBJECT_MATTER_EXPERT)
                    ? laxly(() -> super.callSeverity(at, by, called, reason))
                    : super.callSeverity(at, by, called, reason);
        }
    }

    private static final class AnyCadence extends Lax {
        @Override
        public Answer setCadence(
                Instant at, Person by, dev.incidentkit.core.timeline.Audience audience, java.time.Duration every) {
            return laxly(() -> super.setCadence(at, by, audience, every));
        }
    }

    private static final class AnyEnds extends Lax {
        @Override
        protected Answer ending(Instant at, Person by, Phase before, Phase after, Event event) {
            return laxly(() -> super.ending(at, by, before, after, event));
        }
    }

    private static final class NoReason extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            if (reason.isPresent() || !isOn() || !commands(by)) {
                return super.callSeverity(at, by, called, reason);
            }
            severity = Optional.of(called);
            return recorded(at, by, new Assessment.SeverityCalled(called, reason));
        }
    }

    private static final class NeverDown extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            Optional<Severity> before = severity;
            Answer answer = super.callSeverity(at, by, called, reason);
            severity = before.filter(called::isBelow).isPresent() ? before : severity;
            return answer;
        }
    }

    private static final class NeverUp extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            return severity.filter(it -> it.isBelow(called)).isPresent()
                    ? Answer.refused("too late")
                    : super.callSeverity(at, by, called, reason);
        }
    }

    private static final class LosesRoles extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            boolean falls = severity.filter(called::isBelow).isPresent();
            Answer answer = super.callSeverity(at, by, called, reason);
            if (falls && answer.kind() == Answer.Kind.DONE) {
                roster = Roster.of(Assignment.of(by, Role.INCIDENT_COMMANDER));
            }
            return answer;
        }
    }

    private static final class OneExpert extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Roster before = roster;
            Answer answer = super.assign(at, by, role, person, domain);
            if (answer.kind() == Answer.Kind.DONE && role == Role.SUBJECT_MATTER_EXPERT) {
                for (Person old : before.holders(role)) {
                    roster = old.equals(person) ? roster : roster.without(old, role);
                }
            }
            return answer;
        }
    }

    private static final class NoDomain extends SoundTool {
        @Override
        public Roster roster() {
            return Roster.of(roster.assignments().stream()
                    .map(it -> Assignment.of(it.person(), it.role()))
                    .distinct()
                    .toList());
        }
    }

    private static final class ReleasesAll extends SoundTool {
        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            Answer answer = super.release(at, by, role, person);
            if (answer.kind() == Answer.Kind.DONE) {
                for (Role other : Role.all()) {
                    roster = roster.without(person, other);
                }
            }
            return answer;
        }
    }

    private static final class Executes extends SoundTool {
        @Override
        public Answer startAction(Instant at, Person by, String action) {
            return isOn() && commands(by)
                    ? recorded(at, by, new Work.ActionStarted(action, true))
                    : super.startAction(at, by, action);
        }
    }

    private static final class Freelances extends SoundTool {
        @Override
        public Answer startAction(Instant at, Person by, String action) {
            authorised.add(action);
            return super.startAction(at, by, action);
        }
    }
}
