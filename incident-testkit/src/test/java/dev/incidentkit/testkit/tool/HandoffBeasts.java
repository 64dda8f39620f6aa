package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Event;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Tools that lose the thread when command changes hands, or that know people by their letters. */
final class HandoffBeasts {
    private HandoffBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of("keeps the first of two offers", ToolProperty.T6, "reads", FirstOffer::new),
                Beast.of("the Deputy reads back for the successor", ToolProperty.T6, "read", DeputyReads::new),
                Beast.of("the Deputy confirms for the commander", ToolProperty.T6, "confirm", DeputyConfirms::new),
                Beast.of("the Deputy takes over without a hand-off", ToolProperty.T3, "Deputy", DeputySteps::new),
                Beast.of("an offer outlives its commander", ToolProperty.T6, "command/handoff-", OffersLast::new),
                Beast.of("a hand-off is confirmed twice", ToolProperty.T6, "command/handoff-", StaysOpen::new),
                Beast.of("whoever hands over loses all roles", ToolProperty.T2, "is", OutgoingLeaves::new),
                Beast.of("whoever takes over loses all roles", ToolProperty.T2, "is", IncomingStripped::new),
                Beast.of("the outgoing commander becomes Deputy", ToolProperty.T2, "Deputy", Swaps::new),
                Beast.of("an offer ends after ten minutes", ToolProperty.T13, "refused", OfferEnds::new),
                Beast.of("an offer ends when its receiver leaves a role", ToolProperty.T13, "refused", LeaverOut::new),
                Beast.of("an offer ends with a new severity", ToolProperty.T13, "refused", CallEndsOffer::new),
                Beast.of("a new commander is unnamed", ToolProperty.T3, "roles/one-ic", Unnamed::new),
                Beast.of(
                        "a commander directs for ever",
                        ToolProperty.T9,
                        "it is refused or flagged",
                        OnceCommander::new),
                Beast.of("the Deputy directs, too", ToolProperty.T9, "command/ic-directs", DeputyDirects::new),
                Beast.of("reads back by the letters of a name", ToolProperty.T7, "refused", ExactReader::new),
                Beast.of("confirms by the letters of a name", ToolProperty.T7, "refused", ExactConfirmer::new),
                Beast.of(
                        "releases by a name in lower case",
                        ToolProperty.T7,
                        "refused",
                        () -> releasing(String::toLowerCase)),
                Beast.of(
                        "normalises names and ignores their case, but for sharp s",
                        ToolProperty.T7,
                        "refused",
                        () -> releasing(it ->
                                Normalizer.normalize(it, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT))),
                Beast.of(
                        "ignores case as in Turkish",
                        ToolProperty.T7,
                        "refused",
                        () -> releasing(it -> Person.named(it).name().toUpperCase(Locale.forLanguageTag("tr")))),
                Beast.of("a program is named commander", ToolProperty.T3, "roles/one-ic", NamesPrograms::new),
                Beast.of("the first human to write commands", ToolProperty.T2, "commands", FirstWriter::new),
                Beast.of("all tools share a hand-off", ToolProperty.T1, "share", SharedOffer::new));
    }

    private static SoundTool releasing(UnaryOperator<String> key) {
        return new SoundTool() {
            @Override
            public Answer release(Instant at, Person by, Role role, Person person) {
                boolean known = roster.holders(role).stream()
                        .anyMatch(it -> key.apply(it.name()).equals(key.apply(person.name())));
                return known ? super.release(at, by, role, person) : Answer.refused("no such person");
            }
        };
    }

    private static final class FirstOffer extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            Optional<Person> first = from.equals(Optional.of(by)) ? to : Optional.empty();
            Answer answer = super.briefHandoff(at, by, brief);
            to = first.isPresent() ? first : to;
            return answer;
        }
    }

    private static final class DeputyReads extends SoundTool {
        @Override
        public Answer readBackHandoff(Instant at, Person by, CanReport report) {
            if (isOn() && to.isPresent() && !readBack && holds(by, Role.DEPUTY)) {
                readBack = true;
                return recorded(at, by, new Command.HandoffReadBack(Optional.of(report)));
            }
            return super.readBackHandoff(at, by, report);
        }
    }

    private static final class DeputyConfirms extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            if (!isOn() || !readBack || !holds(by, Role.DEPUTY)) {
                return super.confirmHandoff(at, by);
            }
            readBack = false;
            roster = roster.without(from.orElseThrow(), Role.INCIDENT_COMMANDER)
                    .without(to.orElseThrow(), Role.DEPUTY)
                    .with(Assignment.of(to.orElseThrow(), Role.INCIDENT_COMMANDER));
            return recorded(at, by, new Command.HandoffConfirmed());
        }
    }

    private static final class DeputySteps extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            if (isOn()
                    && role == Role.INCIDENT_COMMANDER
                    && named
                    && commands(by)
                    && holds(person, Role.DEPUTY)
                    && !person.isAutomation()) {
                roster = roster.without(by, role).without(person, Role.DEPUTY).with(Assignment.of(person, role));
                return recorded(at, by, new Command.RoleAssigned(role, person, domain));
            }
            return super.assign(at, by, role, person, domain);
        }
    }

    private static final class OffersLast extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Optional<Person> open = from;
            Optional<Person> offered = to;
            Answer answer = super.assign(at, by, role, person, domain);
            from = open;
            to = offered;
            return answer;
        }
    }

    private static final class StaysOpen extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Optional<Person> open = from;
            Optional<Person> taken = to;
            Answer answer = super.confirmHandoff(at, by);
            if (answer.kind() == Answer.Kind.DONE) {
                from = open;
                to = taken;
                readBack = true;
            }
            return answer;
        }
    }

    private static final class OutgoingLeaves extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Answer answer = super.confirmHandoff(at, by);
            if (answer.kind() == Answer.Kind.DONE) {
                for (Role role : Role.all()) {
                    roster = roster.without(by, role);
                }
            }
            return answer;
        }
    }

    private static final class IncomingStripped extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Optional<Person> next = to;
            Answer answer = super.confirmHandoff(at, by);
            if (answer.kind() == Answer.Kind.DONE) {
                for (Role role : Role.all()) {
                    roster = role == Role.INCIDENT_COMMANDER ? roster : roster.without(next.orElseThrow(), role);
                }
            }
            return answer;
        }
    }

    private static final class Swaps extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            boolean deputy = to.map(it -> holds(it, Role.DEPUTY)).orElse(false);
            Answer answer = super.confirmHandoff(at, by);
            if (answer.kind() == Answer.Kind.DONE && deputy) {
                roster = roster.with(Assignment.of(by, Role.DEPUTY));
            }
            return answer;
        }
    }

    private static final class OfferEnds extends SoundTool {
        private Instant offered = Instant.MIN;

        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            offered = at;
            return super.briefHandoff(at, by, brief);
        }

        @Override
        public Answer readBackHandoff(Instant at, Person by, CanReport report) {
            return offered.isBefore(at.minus(Duration.ofMinutes(10)))
                    ? Answer.refused("the offer has expired")
                    : super.readBackHandoff(at, by, report);
        }
    }

    private static final class LeaverOut extends SoundTool {
        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            Answer answer = super.release(at, by, role, person);
            if (answer.kind() == Answer.Kind.DONE && to.equals(Optional.of(person))) {
                to = Optional.empty();
                readBack = false;
            }
            return answer;
        }
    }

    private static final class CallEndsOffer extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            Answer answer = super.callSeverity(at, by, called, reason);
            if (answer.kind() == Answer.Kind.DONE) {
                to = Optional.empty();
                readBack = false;
            }
            return answer;
        }
    }

    private static final class Unnamed extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Answer answer = super.confirmHandoff(at, by);
            named &= answer.kind() != Answer.Kind.DONE;
            return answer;
        }
    }

    private static final class OnceCommander extends SoundTool {
        private final Set<Person> past = new HashSet<>();

        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Answer answer = super.confirmHandoff(at, by);
            if (answer.kind() == Answer.Kind.DONE) {
                past.add(by);
            }
            return answer;
        }

        @Override
        protected boolean commands(Person person) {
            return super.commands(person) || past.contains(person);
        }
    }

    private static final class DeputyDirects extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            boolean deputy = role != Role.INCIDENT_COMMANDER && isOn() && holds(by, Role.DEPUTY);
            Roster changed = deputy ? roster.with(new Assignment(person, role, domain)) : roster;
            if (deputy
                    && !isForbidden(changed)
                    && !roster.assignments().contains(new Assignment(person, role, domain))) {
                roster = changed;
                return recorded(at, by, new Command.RoleAssigned(role, person, domain));
            }
            return super.assign(at, by, role, person, domain);
        }
    }

    private static final class ExactReader extends SoundTool {
        @Override
        public Answer readBackHandoff(Instant at, Person by, CanReport report) {
            return to.map(it -> it.name().equals(by.name())).orElse(false)
                    ? super.readBackHandoff(at, by, report)
                    : Answer.refused("it was offered to somebody else");
        }
    }

    private static final class ExactConfirmer extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            return from.map(it -> it.name().equals(by.name())).orElse(false)
                    ? super.confirmHandoff(at, by)
                    : Answer.refused("it was offered by somebody else");
        }
    }

    private static final class NamesPrograms extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            if (role == Role.INCIDENT_COMMANDER && person.isAutomation() && isOn() && !named && commands(by)) {
                named = true;
                roster = roster.without(by, role).with(Assignment.of(person, role));
                return recorded(at, by, new Command.RoleAssigned(role, person, domain));
            }
            return super.assign(at, by, role, person, domain);
        }
    }

    private static final class FirstWriter extends SoundTool {
        @Override
        public Answer note(Instant at, Person by, String text) {
            Answer answer = super.note(at, by, text);
            if (answer.kind() == Answer.Kind.DONE && !by.isAutomation() && roster.commanders() == 0) {
                roster = roster.with(Assignment.of(by, Role.INCIDENT_COMMANDER));
            }
            return answer;
        }
    }

    private static final class SharedOffer extends SoundTool {
        private static Optional<Person> sharedFrom = Optional.empty();
        private static Optional<Person> sharedTo = Optional.empty();
        private static boolean sharedReadBack;

        @Override
        public Answer handle(Instant at, Person by, Event event) {
            from = sharedFrom;
            to = sharedTo;
            readBack = sharedReadBack;
            Answer answer = super.handle(at, by, event);
            sharedFrom = from;
            sharedTo = to;
            sharedReadBack = readBack;
            return answer;
        }
    }
}
