package dev.incidentkit.core.severity;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.common.collect.Sets.SetView;
import com.google.common.collect.Streams;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What is known of a problem when somebody asks whether to declare an incident ("When to declare").
 *
 * <pre>{@code
 * Situation.unknown().rulingOut(Reason.values()).reportedAs(Report.ONE_COMPLAINT).decide(); // a support case
 * Situation.unknown().decide();                                                             // declare
 * }</pre>
 *
 * @param established the criteria that are known to be met
 * @param ruledOut the criteria that are known not to be met; of any other it isn't known, and that is a reason to declare
 * @param report as what the problem came in
 */
public record Situation(ImmutableSet<Reason> established, ImmutableSet<Reason> ruledOut, Report report) {
    private static final ImmutableSet<Reason> CRITERIA = Arrays.stream(Reason.values())
            .filter(reason -> reason != Reason.NOT_YET_KNOWN)
            .collect(ImmutableSet.toImmutableSet());
    private static final Situation UNKNOWN = new Situation(ImmutableSet.of(), ImmutableSet.of(), Report.DEFECT);

    /**
     * @throws IllegalArgumentException if the same criterion is both met and not met
     */
    public Situation {
        SetView<Reason> both = Sets.intersection(established, ruledOut);
        checkArgument(both.isEmpty(), "%s can't be both known and ruled out", names(both));
    }

    /** As what a problem came in. */
    public enum Report {
        /** Something doesn't work as it should. */
        DEFECT(Decision.Instead.BUG, "a defect that meets no criterion is a bug"),
        /** Something feels slow, and nothing that can be measured suffers. */
        SLOWNESS(Decision.Instead.TICKET, "slowness without an impact that can be measured is a ticket"),
        /** One customer complains of something that stands alone. */
        ONE_COMPLAINT(
                Decision.Instead.SUPPORT_CASE,
                "a single complaint about something that stands alone is a support case");

        private final Decision.Instead instead;
        private final String why;

        Report(Decision.Instead instead, String why) {
            this.instead = instead;
            this.why = why;
        }

        /** The name as files spell it, {@code one-complaint}. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The criteria of which any one makes an incident. */
    public static ImmutableSet<Reason> criteria() {
        return CRITERIA;
    }

    /** A problem of which nothing is known yet. */
    public static Situation unknown() {
        return UNKNOWN;
    }

    /**
     * This situation, when these criteria are known to be met.
     *
     * @throws IllegalArgumentException if one of them is ruled out
     */
    public Situation knowing(Reason... reasons) {
        return new Situation(and(established, reasons), ruledOut, report);
    }

    /**
     * This situation, when these criteria are known not to be met.
     *
     * @throws IllegalArgumentException if one of them is known to be met
     */
    public Situation rulingOut(Reason... reasons) {
        return new Situation(established, and(ruledOut, reasons), report);
    }

    public Situation reportedAs(Report value) {
        return new Situation(established, ruledOut, value);
    }

    private static ImmutableSet<Reason> and(ImmutableSet<Reason> some, Reason... more) {
        return ImmutableSet.<Reason>builder().addAll(some).add(more).build();
    }

    /** Whether to declare an incident. Not to know whether a criterion is met is a reason to. */
    public Decision decide() {
        if (!established.isEmpty()) {
            return new Decision.Declare(
                    established, "one criterion is enough, and this is known: " + names(established));
        }
        SetView<Reason> open = Sets.difference(CRITERIA, ruledOut);
        if (!open.isEmpty()) {
            return new Decision.Declare(
                    ImmutableSet.of(Reason.NOT_YET_KNOWN),
                    "to investigate is a reason to declare, and this isn't ruled out: " + names(open));
        }
        return new Decision.DontDeclare(report.instead, report.why);
    }

    private static String names(Iterable<Reason> reasons) {
        return Streams.stream(reasons).map(Reason::toString).collect(Collectors.joining(", "));
    }
}
