package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Phase;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Work;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tools that are wrong about duties: what a role allows, what a severity asks, when the work is over. */
final class DutyBeasts {
    private DutyBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of("a release takes the role from whoever has it", ToolProperty.T2, "is", ReleasesAnybody::new),
                Beast.of("a release takes all experts of a domain", ToolProperty.T2, "Expert", ReleasesDomain::new),
                Beast.of("a release leaves the second domain", ToolProperty.T2, "Expert", ReleasesFirst::new),
                Beast.of("whoever is expert again is so for all they were", ToolProperty.T2, "is", OldDomains::new),
                Beast.of("has one expert a domain", ToolProperty.T2, "Expert", OneADomain::new),
                Beast.of("a second domain replaces the first", ToolProperty.T2, "Expert", OneDomainEach::new),
                Beast.of("writes domains in lower case", ToolProperty.T2, "Expert", LowerDomains::new),
                Beast.of(
                        "commander and Deputy may be one at Sev-2",
                        ToolProperty.T8,
                        "roles/",
                        () -> allowing(Severity.SEV_2, Role.INCIDENT_COMMANDER, Role.DEPUTY)),
                Beast.of(
                        "Deputy and Scribe may be one at Sev-1",
                        ToolProperty.T8,
                        "roles/",
                        () -> allowing(Severity.SEV_1, Role.DEPUTY, Role.SCRIBE)),
                Beast.of(
                        "both writing roles may be one at Sev-0",
                        ToolProperty.T8,
                        "roles/",
                        () -> allowing(Severity.SEV_0, Role.COMMUNICATIONS_LEAD, Role.INTERNAL_LIAISON)),
                Beast.of("everything goes until a severity is called", ToolProperty.T8, "roles/", UncalledIsFree::new),
                Beast.of("looks at roles before it changes them", ToolProperty.T8, "roles/", LooksBefore::new),
                Beast.of("an expert for a domain may command", ToolProperty.T8, "roles/", DomainIsFree::new),
                Beast.of(
                        "raising the severity needs no reason",
                        ToolProperty.T10,
                        "severity/justified",
                        RaisesFreely::new),
                Beast.of("everybody raises the severity", ToolProperty.T9, "severity/set-by-ic", AnyRaises::new),
                Beast.of("the Deputy calls the severity", ToolProperty.T9, "severity/set-by-ic", DeputyCalls::new),
                Beast.of("the same severity again isn't recorded", ToolProperty.T15, "calls", SameIsNothing::new),
                Beast.of(
                        "mitigated once is mitigated for ever",
                        ToolProperty.T11,
                        "resolution/after-mitigation",
                        Once::new),
                Beast.of(
                        "an old cause explains a new outage",
                        ToolProperty.T11,
                        "resolution/cause-addressed",
                        OldCause::new),
                Beast.of("confirms hand-offs of what is closed", ToolProperty.T12, "closed", HandsOverClosed::new),
                Beast.of("resets the severity when it comes back", ToolProperty.T10, "severity", ResetsSeverity::new),
                Beast.of("everybody goes home when it is resolved", ToolProperty.T2, "nobody", HomeAtResolved::new),
                Beast.of("experts go home when it is mitigated", ToolProperty.T2, "Expert", HomeAtMitigated::new),
                Beast.of("the Deputy calls it resolved", ToolProperty.T9, "resolution/by-ic", DeputyResolves::new),
                Beast.of("a cause needs no remedy", ToolProperty.T11, "resolution/cause-addressed", AnyCause::new),
                Beast.of("a refused naming counts", ToolProperty.T13, "refused", RefusedNaming::new),
                Beast.of("has room for five people", ToolProperty.T13, "the roster is full", Five::new),
                Beast.of("a refused assignment is made", ToolProperty.T14, "refused", RefusedAssigned::new),
                Beast.of("a refused severity is set", ToolProperty.T14, "refused", RefusedSeverity::new),
                Beast.of("a refused brief ends the open one", ToolProperty.T13, "refused", RefusedBrief::new),
                Beast.of(
                        "a refused authorisation counts",
                        ToolProperty.T21,
                        "command/no-freelancing",
                        RefusedAuthorises::new),
                Beast.of("the Scribe posts outside", ToolProperty.T20, "updates/author", () -> posting(Role.SCRIBE)),
                Beast.of(
                        "the commander posts outside",
                        ToolProperty.T20,
                        "updates/author",
                        () -> posting(Role.INCIDENT_COMMANDER)),
                Beast.of(
                        "the liaison posts outside",
                        ToolProperty.T20,
                        "updates/author",
                        () -> posting(Role.INTERNAL_LIAISON)),
                Beast.of("a Lead that was released posts", ToolProperty.T20, "updates/author", OnceLead::new),
                Beast.of(
                        "one fact confirmed is all confirmed", ToolProperty.T20, "updates/grounded", OneFactIsAll::new),
                Beast.of("everybody confirms facts", ToolProperty.T20, "updates/grounded", AnyConfirms::new),
                Beast.of("asks no lawyer", ToolProperty.T20, "updates/legal-reviewed", NoLawyer::new),
                Beast.of("a review of another draft counts", ToolProperty.T20, "updates/legal-reviewed", AnyDraft::new),
                Beast.of("a review counts twice", ToolProperty.T20, "updates/legal-reviewed", ReviewTwice::new),
                Beast.of("everybody is a lawyer", ToolProperty.T20, "updates/legal-reviewed", AnyLawyer::new),
                Beast.of("everybody posts inside", ToolProperty.T20, "updates/author", AnyInside::new),
                Beast.of(
                        "one authorisation is for everything",
                        ToolProperty.T21,
                        "command/no-freelancing",
                        AuthorisesAll::new),
                Beast.of("experts authorise", ToolProperty.T21, "command/no-freelancing", ExpertsAuthorise::new),
                Beast.of("a hand-off voids authorisations", ToolProperty.T13, "refused", VoidsOnHandoff::new),
                Beast.of("knows no sponsor", ToolProperty.T2, "Sponsor", NoSponsor::new));
    }

    private static boolean isDone(Answer answer) {
        return answer.kind() == Answer.Kind.DONE;
    }

    private static SoundTool allowing(Severity at, Role one, Role other) {
        return new SoundTool() {
            @Override
            protected boolean isForbidden(Roster changed) {
                Roster without = changed;
                if (severity.equals(Optional.of(at))) {
                    for (Person person : changed.people()) {
                        RoleSet held = changed.heldBy(person);
                        without = held.contains(one) && held.contains(other) ? without.without(person, other) : without;
                    }
                }
                return super.isForbidden(without);
            }
        };
    }

    private static SoundTool posting(Role role) {
        return new SoundTool() {
            @Override
            public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
                return isOn() && holds(by, role) && update.heartbeat() && !severity.equals(Optional.of(Severity.SEV_0))
                        ? posted(at, by, update)
                        : super.updateExternally(at, by, update);
            }
        };
    }

    private static final class AnyCause extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            Answer answer = super.record(at, by, event);
            causeKnown |= answer.kind() == Answer.Kind.DONE && event instanceof Assessment.CauseEstablished;
            return answer;
        }
    }

    private static final class RefusedNaming extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            boolean naming = isOn() && role == Role.INCIDENT_COMMANDER && !person.isAutomation();
            Answer answer = super.assign(at, by, role, person, domain);
            named |= naming;
            return answer;
        }
    }

    private static final class Five extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            return roster.size() >= 5 && !roster.people().contains(person)
                    ? Answer.refused("the roster is full")
                    : super.assign(at, by, role, person, domain);
        }
    }

    private static final class ReleasesAnybody extends SoundTool {
        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            List<Person> holders = roster.holders(role);
            if (isOn() && commands(by) && role != Role.INCIDENT_COMMANDER && !holders.isEmpty()) {
                for (Person holder : role == Role.SUBJECT_MATTER_EXPERT ? List.of(person) : holders) {
                    roster = roster.without(holder, role);
                }
                return recorded(at, by, new Command.RoleReleased(role, person));
            }
            return super.release(at, by, role, person);
        }
    }

    private static final class ReleasesDomain extends SoundTool {
        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            List<Assignment> gone = roster.assignments(person, role);
            Answer answer = super.release(at, by, role, person);
            if (isDone(answer)) {
                roster = Roster.of(roster.assignments().stream()
                        .filter(it -> it.domain().isEmpty()
                                || gone.stream()
                                        .noneMatch(other -> other.domain().equals(it.domain())))
                        .toList());
            }
            return answer;
        }
    }

    private static final class ReleasesFirst extends SoundTool {
        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            List<Assignment> gone = roster.assignments(person, role);
            Answer answer = super.release(at, by, role, person);
            if (isDone(answer)) {
                for (Assignment kept : gone.subList(Math.min(1, gone.size()), gone.size())) {
                    roster = roster.with(kept);
                }
            }
            return answer;
        }
    }

    private static final class OldDomains extends SoundTool {
        private final Set<Assignment> released = new HashSet<>();

        @Override
        public Answer release(Instant at, Person by, Role role, Person person) {
            ImmutableList<Assignment> held = roster.assignments(person, role);
            Answer answer = super.release(at, by, role, person);
            if (isDone(answer)) {
                released.addAll(held);
            }
            return answer;
        }

        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Answer answer = super.assign(at, by, role, person, domain);
            if (isDone(answer)) {
                released.stream()
                        .filter(it -> it.role() == role && it.person().equals(person))
                        .filter(it -> !roster.assignments().contains(it))
                        .forEach(it -> roster = roster.with(it));
            }
            return answer;
        }
    }

    private static final class OneADomain extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Answer answer = super.assign(at, by, role, person, domain);
            if (isDone(answer) && domain.isPresent()) {
                roster = Roster.of(roster.assignments().stream()
                        .filter(it -> !it.domain().equals(domain) || it.person().equals(person))
                        .toList());
            }
            return answer;
        }
    }

    private static final class OneDomainEach extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Answer answer = super.assign(at, by, role, person, domain);
            if (isDone(answer) && domain.isPresent()) {
                roster = roster.without(person, role).with(new Assignment(person, role, domain));
            }
            return answer;
        }
    }

    private static final class LowerDomains extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Answer answer = super.assign(at, by, role, person, domain);
            if (isDone(answer) && domain.isPresent()) {
                roster = Roster.of(roster.assignments().stream()
                        .map(it -> new Assignment(
                                it.person(),
                                it.role(),
                                it.domain().map(name -> name.toLowerCase(java.util.Locale.ROOT))))
                        .distinct()
                        .toList());
            }
            return answer;
        }
    }

    private static final class UncalledIsFree extends SoundTool {
        @Override
        protected boolean isForbidden(Roster changed) {
            return severity.isPresent() && super.isForbidden(changed);
        }
    }

    private static final class LooksBefore extends SoundTool {
        @Override
        protected boolean isForbidden(Roster changed) {
            return super.isForbidden(roster);
        }
    }

    private static final class DomainIsFree extends SoundTool {
        @Override
        protected boolean isForbidden(Roster changed) {
            return super.isForbidden(Roster.of(changed.assignments().stream()
                    .filter(it -> it.domain().isEmpty())
                    .toList()));
        }
    }

    private static final class RaisesFreely extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            if (isOn() && commands(by) && severity.isPresent() && severity.get().isBelow(called)) {
                severity = Optional.of(called);
                return recorded(at, by, new Assessment.SeverityCalled(called, reason));
            }
            return super.callSeverity(at, by, called, reason);
        }
    }

    private static final class AnyRaises extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            if (isOn()
                    && reason.isPresent()
                    && severity.isPresent()
                    && severity.get().isBelow(called)) {
                severity = Optional.of(called);
                return recorded(at, by, new Assessment.SeverityCalled(called, reason));
            }
            return super.callSeverity(at, by, called, reason);
        }
    }

    private static final class DeputyCalls extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            if (isOn() && reason.isPresent() && holds(by, Role.DEPUTY)) {
                severity = Optional.of(called);
                return recorded(at, by, new Assessment.SeverityCalled(called, reason));
            }
            return super.callSeverity(at, by, called, reason);
        }
    }

    private static final class SameIsNothing extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            return isOn() && commands(by) && severity.equals(Optional.of(called))
                    ? Answer.done()
                    : super.callSeverity(at, by, called, reason);
        }
    }

    private static final class Once extends SoundTool {
        private boolean mitigated;

        @Override
        public Answer mitigate(Instant at, Person by) {
            Answer answer = super.mitigate(at, by);
            mitigated |= isDone(answer);
            return answer;
        }

        @Override
        public Answer resolve(Instant at, Person by) {
            return causeKnown && mitigated && phase == Phase.ACTIVE
                    ? ending(at, by, Phase.ACTIVE, Phase.RESOLVED, new Ending.Resolved())
                    : super.resolve(at, by);
        }
    }

    private static final class OldCause extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            boolean known = causeKnown;
            Answer answer = super.record(at, by, event);
            causeKnown |= known;
            return answer;
        }
    }

    private static final class HandsOverClosed extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Phase before = phase;
            phase = phase == Phase.UNDECLARED ? phase : Phase.ACTIVE;
            Answer answer = super.confirmHandoff(at, by);
            phase = before;
            return answer;
        }
    }

    private static final class ResetsSeverity extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            Answer answer = super.record(at, by, event);
            severity = event instanceof Ending.Recurred && isDone(answer) ? Optional.empty() : severity;
            return answer;
        }
    }

    private static final class HomeAtResolved extends SoundTool {
        @Override
        public Answer resolve(Instant at, Person by) {
            Answer answer = super.resolve(at, by);
            roster = isDone(answer) ? Roster.empty() : roster;
            return answer;
        }
    }

    private static final class HomeAtMitigated extends SoundTool {
        @Override
        public Answer mitigate(Instant at, Person by) {
            Answer answer = super.mitigate(at, by);
            for (Person expert : isDone(answer) ? roster.holders(Role.SUBJECT_MATTER_EXPERT) : List.<Person>of()) {
                roster = roster.without(expert, Role.SUBJECT_MATTER_EXPERT);
            }
            return answer;
        }
    }

    private static final class DeputyResolves extends SoundTool {
        @Override
        public Answer resolve(Instant at, Person by) {
            if (causeKnown && phase == Phase.MITIGATED && holds(by, Role.DEPUTY)) {
                phase = Phase.RESOLVED;
                return recorded(at, by, new Ending.Resolved());
            }
            return super.resolve(at, by);
        }
    }

    private static final class RefusedAssigned extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Answer answer = super.assign(at, by, role, person, domain);
            if (answer.kind() == Answer.Kind.REFUSED && isOn() && role != Role.INCIDENT_COMMANDER && commands(by)) {
                roster = roster.with(new Assignment(person, role, domain));
            }
            return answer;
        }
    }

    private static final class RefusedSeverity extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            Answer answer = super.callSeverity(at, by, called, reason);
            severity = isOn() ? Optional.of(called) : severity;
            return answer;
        }
    }

    private static final class RefusedBrief extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            to = Optional.empty();
            readBack = false;
            return super.briefHandoff(at, by, brief);
        }
    }

    private static final class RefusedAuthorises extends SoundTool {
        @Override
        public Answer authorise(Instant at, Person by, String action) {
            authorised.add(action);
            return super.authorise(at, by, action);
        }
    }

    private static final class OnceLead extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            boolean once = entries.stream()
                    .anyMatch(it -> it.event() instanceof Command.RoleAssigned assigned
                            && assigned.role() == Role.COMMUNICATIONS_LEAD
                            && assigned.person().equals(by));
            return once && isOn() && update.heartbeat() && !severity.equals(Optional.of(Severity.SEV_0))
                    ? posted(at, by, update)
                    : super.updateExternally(at, by, update);
        }
    }

    private static final class OneFactIsAll extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            boolean known = facts.stream().anyMatch(update.facts()::contains);
            return known
                            && isOn()
                            && holds(by, Role.COMMUNICATIONS_LEAD)
                            && !severity.equals(Optional.of(Severity.SEV_0))
                    ? posted(at, by, update)
                    : super.updateExternally(at, by, update);
        }
    }

    private static final class AnyConfirms extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            if (event instanceof Assessment.FactConfirmed fact && isOn()) {
                facts.add(fact.fact());
                return recorded(at, by, event);
            }
            return super.record(at, by, event);
        }
    }

    private static final class NoLawyer extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            return isOn() && update.heartbeat() && holds(by, Role.COMMUNICATIONS_LEAD)
                    ? posted(at, by, update)
                    : super.updateExternally(at, by, update);
        }
    }

    private static final class AnyDraft extends SoundTool {
        @Override
        protected boolean isReviewed(Communication.ExternalUpdated update) {
            return !reviewed.isEmpty();
        }
    }

    private static final class ReviewTwice extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            Answer answer = super.updateExternally(at, by, update);
            if (isDone(answer) && severity.equals(Optional.of(Severity.SEV_0))) {
                reviewed.add(update.draft().orElseThrow());
            }
            return answer;
        }
    }

    private static final class AnyLawyer extends SoundTool {
        @Override
        public Answer record(Instant at, Person by, Event event) {
            if (event instanceof Communication.LegalReviewed review && isOn()) {
                reviewed.add(review.draft());
                return recorded(at, by, event);
            }
            return super.record(at, by, event);
        }
    }

    private static final class AnyInside extends SoundTool {
        @Override
        public Answer updateInternally(Instant at, Person by, String text) {
            return isOver()
                    ? super.updateInternally(at, by, text)
                    : recorded(at, by, new Communication.InternalUpdated(text));
        }
    }

    private static final class AuthorisesAll extends SoundTool {
        @Override
        public Answer startAction(Instant at, Person by, String action) {
            return isOn() && !commands(by) && !authorised.isEmpty()
                    ? recorded(at, by, new Work.ActionStarted(action, true))
                    : super.startAction(at, by, action);
        }
    }

    private static final class ExpertsAuthorise extends SoundTool {
        @Override
        public Answer authorise(Instant at, Person by, String action) {
            if (isOn() && holds(by, Role.SUBJECT_MATTER_EXPERT)) {
                authorised.add(action);
                return recorded(at, by, new Work.ActionAuthorised(action));
            }
            return super.authorise(at, by, action);
        }
    }

    private static final class VoidsOnHandoff extends SoundTool {
        @Override
        public Answer confirmHandoff(Instant at, Person by) {
            Answer answer = super.confirmHandoff(at, by);
            if (isDone(answer)) {
                authorised.clear();
            }
            return answer;
        }
    }

    private static final class NoSponsor extends SoundTool {
        @Override
        public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
            Answer answer = super.assign(at, by, role, person, domain);
            roster = roster.without(person, Role.EXECUTIVE_SPONSOR);
            return answer;
        }
    }
}
