package dev.incidentkit.core.timeline;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import java.time.Instant;
import java.util.Optional;

/** Who tells whom ("A note on the three \"writing\" roles", "Status reports: the CAN format"). */
public sealed interface Communication extends Event {

    /** Where a report goes. */
    enum Addressee {
        /** To the Incident Commander, the routing point. */
        COMMANDER,
        /** To the response channel at large. */
        CHANNEL,
        /** To executives or partners. */
        OUTSIDE
    }

    /** A status report in CAN form. */
    record CanReported(Addressee to, CanReport report) implements Communication {}

    /** An expert's finding. */
    record FindingReported(Addressee to, String finding) implements Communication {}

    /**
     * An update for customers and the public. One that says only that nothing has changed counts.
     *
     * @param draft the name under which the text was reviewed or coordinated
     * @param facts the confirmed facts it rests on; a heartbeat states none
     * @param heartbeat whether it says only that the response goes on
     * @param next when the next one is promised for
     */
    record ExternalUpdated(
            String text, Optional<String> draft, ImmutableList<String> facts, boolean heartbeat, Optional<Instant> next)
            implements Communication {}

    /** An update for executives, support and adjacent teams. */
    record InternalUpdated(String text) implements Communication {}

    /** Executives are told of the incident. */
    record ExecutivesNotified() implements Communication {}

    /** An executive asks a question in the middle of the response. */
    record ExecutiveAsked(String question, Optional<Person> of) implements Communication {}

    /** An executive's question is answered or redirected, by the author of the entry. */
    record ExecutiveAnswered(String question) implements Communication {}

    /** Legal counsel has reviewed the draft of an external update. */
    record LegalReviewed(String draft) implements Communication {}

    /** The draft of an external update was coordinated with legal, marketing or support. */
    record Coordinated(String draft, String with) implements Communication {}
}
