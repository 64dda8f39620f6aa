package dev.incidentkit.testkit.assertions;

import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Report;

/** The entry points of the assertions, to be imported statically. */
public final class IncidentAssertions {
    private IncidentAssertions() {}

    public static SubjectAssert<Response> assertThat(Response actual) {
        return new SubjectAssert<>(actual);
    }

    public static SubjectAssert<Timeline> assertThat(Timeline actual) {
        return new SubjectAssert<>(actual);
    }

    public static SubjectAssert<CanReport> assertThat(CanReport actual) {
        return new SubjectAssert<>(actual);
    }

    /** Any other kind of thing that rules look at. */
    public static <S> SubjectAssert<S> assertThatSubject(S actual) {
        return new SubjectAssert<>(actual);
    }

    public static ReportAssert assertThat(Report actual) {
        return new ReportAssert(actual);
    }
}
