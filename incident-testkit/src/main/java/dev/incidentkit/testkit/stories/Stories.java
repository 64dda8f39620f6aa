package dev.incidentkit.testkit.stories;

import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Timeline;
import java.time.Duration;

/** The stories of the framework by name, none with anything wrong. */
public final class Stories {
    private static final Duration AN_HOUR = Duration.ofHours(1);

    private Stories() {}

    /** A response with all that the severity takes, each role on a person of its own. */
    public static Response staffed(Severity severity) {
        return Response.of(severity, Cast.standard().roster(severity, false))
                .withRotationPrepared(severity.isAtLeast(Severity.SEV_1));
    }

    /** A minor degradation that one expert and one commander see to. */
    public static Timeline sev4ByTheBook() {
        return byTheBook(Severity.SEV_4);
    }

    public static Timeline sev3ByTheBook() {
        return byTheBook(Severity.SEV_3);
    }

    public static Timeline sev2ByTheBook() {
        return byTheBook(Severity.SEV_2);
    }

    /** A major outage with a full response. */
    public static Timeline sev1ByTheBook() {
        return byTheBook(Severity.SEV_1);
    }

    /** A threat to the company, with executives, legal counsel and PR from minute one. */
    public static Timeline sev0ByTheBook() {
        return byTheBook(Severity.SEV_0);
    }

    /** An incident of this severity, from the declaration to the postmortem. */
    public static Timeline byTheBook(Severity severity) {
        return Story.of(severity)
                .opened()
                .acted("provision a read replica")
                .worked(AN_HOUR)
                .mitigated()
                .resolved()
                .closed()
                .reviewed()
                .timeline();
    }

    /** A Sev-1 in which command changes at the end of a shift ("One IC, always"). */
    public static Timeline shiftChange() {
        return Story.of(Severity.SEV_1)
                .opened()
                .worked(Duration.ofHours(7))
                .handedOver()
                .worked(AN_HOUR)
                .timeline();
    }

    /** It begins as a Sev-2, and when the facts are there it is called a Sev-3. */
    public static Timeline downgraded() {
        return Story.of(Severity.SEV_2)
                .opened()
                .worked(AN_HOUR)
                .called(Severity.SEV_3)
                .worked(AN_HOUR)
                .timeline();
    }

    /** It begins as a Sev-3 and gets worse. */
    public static Timeline upgraded() {
        return Story.of(Severity.SEV_3)
                .opened()
                .worked(AN_HOUR)
                .called(Severity.SEV_1)
                .worked(AN_HOUR)
                .timeline();
    }
}
