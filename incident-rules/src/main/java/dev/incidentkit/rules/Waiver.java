package dev.incidentkit.rules;

import static com.google.common.base.Preconditions.checkArgument;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Deadline;
import java.time.Instant;
import java.util.Optional;

/**
 * A licence to break a rule for a while. While it is in force, what it covers is no finding of a policy that {@linkplain
 * Policy#waiving grants} it.
 *
 * @param rule the id of the rule
 * @param finding the {@linkplain Finding#identity identity} of the one finding that it covers; absent if it covers all of
 *     the rule
 * @param reason why it is right to break the rule here
 * @param approvedBy who has allowed it
 * @param until until when; the instant itself is included
 */
public record Waiver(String rule, Optional<String> finding, String reason, Person approvedBy, Deadline until) {

    /**
     * Checks that there is a reason.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    public Waiver {
        checkArgument(!reason.isBlank(), "the waiver of %s gives no reason", rule);
    }

    /** A licence to break a rule wherever it is broken. */
    public static Waiver of(String rule, String reason, Person approvedBy, Instant until) {
        return new Waiver(rule, Optional.empty(), reason, approvedBy, new Deadline(until));
    }

    /** This licence, for the one finding of this {@linkplain Finding#identity identity} alone. */
    public Waiver forFinding(String identity) {
        return new Waiver(rule, Optional.of(identity), reason, approvedBy, until);
    }

    /** Whether it covers this finding, as long as it is in force. */
    public boolean covers(Finding found) {
        return found.rule().equals(rule)
                && finding.map(found.identity()::equals).orElse(true);
    }

    /** Whether it is over for somebody who stands at this instant. */
    public boolean isExpiredAt(Instant now) {
        return until.isMissedAt(now);
    }
}
