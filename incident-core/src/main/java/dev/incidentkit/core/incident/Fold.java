package dev.incidentkit.core.incident;

import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Work;

/**
 * What each event does to an incident. It takes people at their word: whether somebody was entitled to what they did is
 * for the rules to say. The exceptions are command, which changes by a complete hand-off only, and facts and actions,
 * which count as confirmed or cleared only if the commander did so, and reviews, which are legal counsel's: that of
 * anybody else, and at Sev-1 nobody need hold the role, is a coordination.
 */
final class Fold {
    private Fold() {}

    static Incident after(Incident incident, Entry entry) {
        Event event = entry.event();
        if (event instanceof Remark) { // the most frequent, and it changes nothing
            return incident;
        } else if (event instanceof Communication communication) {
            return after(incident, entry, communication);
        } else if (event instanceof Work work) {
            return after(incident, entry, work);
        } else if (event instanceof Command command) {
            return after(incident, entry, command);
        } else if (event instanceof Assessment assessment) {
            return after(incident, entry, assessment);
        } else if (event instanceof Ending ending) {
            return after(incident, entry, ending);
        } else if (event instanceof Compliance compliance) {
            return after(incident, compliance);
        } else if (event instanceof Opening.Declared declared) {
            return incident.isDeclared()
                    ? incident
                    : incident.with(incident.progress().declared(entry.at(), declared.workBegan()))
                            .with(incident.leadership().afterDeclarationBy(entry.by()));
        } else if (event instanceof Opening.ChannelOpened) {
            return incident.with(incident.progress().withChannelGone(false));
        }
        return incident;
    }

    private static Incident after(Incident incident, Entry entry, Communication event) {
        OpenItems open = incident.open();
        if (event instanceof Communication.LegalReviewed review) {
            return incident.with(
                    incident.holds(entry.by(), Role.LEGAL_COUNSEL)
                            ? open.reviewing(review.draft())
                            : open.coordinating(review.draft()));
        } else if (event instanceof Communication.Coordinated coordination) {
            return incident.with(open.coordinating(coordination.draft()));
        } else if (event instanceof Communication.ExternalUpdated update
                && update.draft().isPresent()) {
            return incident.with(open.publishing(update.draft().get()));
        }
        return incident;
    }

    private static Incident after(Incident incident, Entry entry, Work event) {
        OpenItems open = incident.open();
        if (event instanceof Work.ActionRequested request) {
            OpenItems requested = open.requesting(request.action());
            return incident.with(incident.isCommander(entry.by()) ? requested.clearing(request.action()) : requested);
        } else if (event instanceof Work.ActionAuthorised authorisation) {
            String action = authorisation.action();
            return incident.isCommander(entry.by())
                    ? incident.with(open.clearing(action).disposing(action))
                    : incident;
        } else if (event instanceof Work.ActionAnnounced announcement) {
            return incident.with(open.clearing(announcement.action()));
        } else if (event instanceof Work.ActionStarted) {
            return incident.isDeclared() || incident.progress().workBegan().isPresent()
                    ? incident
                    : incident.with(incident.progress().workedOnFrom(entry.at()));
        } else if (event instanceof Work.ActionCompleted completion) {
            return incident.with(open.ending(completion.action()));
        } else if (event instanceof Work.RequestDisposed disposal) {
            return incident.with(open.disposing(disposal.action()));
        }
        return incident;
    }

    private static Incident after(Incident incident, Entry entry, Command event) {
        Leadership leadership = incident.leadership();
        if (event instanceof Command.RoleAssigned it) {
            return incident.with(leadership.afterAssignment(new Assignment(it.person(), it.role(), it.domain())));
        } else if (event instanceof Command.RoleReleased it) {
            return incident.with(leadership.afterRelease(it.person(), it.role()));
        } else if (event instanceof Command.HandoffBriefed brief) {
            return incident.with(leadership.afterBrief(entry.by(), brief.to()));
        } else if (event instanceof Command.HandoffReadBack) {
            return incident.with(leadership.afterReadBackBy(entry.by()));
        } else if (event instanceof Command.HandoffConfirmed) {
            return incident.with(leadership.afterConfirmationBy(entry.by()));
        } else if (event instanceof Command.CadenceSet cadence) {
            return incident.isCommander(entry.by()) ? incident.with(cadence.audience(), cadence.every()) : incident;
        } else if (event instanceof Command.RotationPrepared) {
            return incident.withRotationPrepared();
        }
        return incident;
    }

    private static Incident after(Incident incident, Entry entry, Assessment event) {
        Impact impact = incident.impact();
        if (event instanceof Assessment.SeverityCalled call) {
            return incident.with(impact.afterCall(call.severity(), entry.at()));
        } else if (event instanceof Assessment.EvidenceObserved evidence) {
            return evidence.supports().isPresent()
                    ? incident.with(impact.afterEvidenceOf(evidence.supports().get()))
                    : incident;
        } else if (event instanceof Assessment.ImpactAssessed assessed) {
            return incident.with(impact.seenByCustomers(assessed.customerVisible()));
        } else if (event instanceof Assessment.FactConfirmed fact) {
            return incident.isCommander(entry.by())
                    ? incident.with(incident.open().confirming(fact.fact()))
                    : incident;
        } else if (event instanceof Assessment.CauseEstablished cause) {
            boolean addressed =
                    cause.addressedBy().filter(text -> !text.isBlank()).isPresent();
            return incident.with(incident.progress().withCauseAddressed(addressed));
        }
        return incident;
    }

    private static Incident after(Incident incident, Compliance event) {
        OpenItems open = incident.open();
        if (event instanceof Compliance.ClockStarted start) {
            return incident.with(open.watching(start.clock().name()));
        } else if (event instanceof Compliance.ClockMet met) {
            return incident.with(open.meeting(met.clock()));
        }
        return incident;
    }

    private static Incident after(Incident incident, Entry entry, Ending event) {
        Progress progress = incident.progress();
        if (event instanceof Ending.Mitigated) {
            return incident.phase() == Phase.ACTIVE ? incident.with(progress.mitigated()) : incident;
        } else if (event instanceof Ending.Resolved) {
            return incident.isActive() ? incident.with(progress.resolved(entry.at())) : incident;
        } else if (event instanceof Ending.Recurred) {
            return incident.isDeclared() ? incident.with(progress.recurred()) : incident;
        } else if (event instanceof Ending.Closed) {
            return incident.isDeclared() ? incident.with(progress.closed(entry.at())) : incident;
        } else if (event instanceof Ending.ChannelArchived || event instanceof Ending.ChannelDeleted) {
            return incident.with(progress.withChannelGone(true));
        }
        return incident;
    }
}
