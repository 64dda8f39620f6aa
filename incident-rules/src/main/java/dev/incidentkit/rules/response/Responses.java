package dev.incidentkit.rules.response;

import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Checker;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Subject;
import java.time.Duration;
import java.util.Optional;

/**
 * The vocabulary of rules on responses: what a rule is {@linkplain #RESPONSE on}, and the usual conditions.
 *
 * <p>A rule on responses may check anything. One that forbids {@link #together} roles, or that is a {@link Snapshot},
 * costs nothing on a response that keeps it.
 */
public final class Responses {
    /** What rules on responses are on. */
    public static final Subject<Response> RESPONSE = new ResponseSubject();

    private Responses() {}

    private static final class ResponseSubject extends Subject<Response> {
        private ResponseSubject() {
            super("response", Response.class, response -> Optional.of(response.severity()));
        }

        @Override
        protected Checker<Response> checker(Policy policy) {
            return new ResponseChecker(policy, super.checker(policy));
        }
    }

    /** One person holds both roles. */
    public static Condition<Response> together(Role first, Role second) {
        return new Together(first, second);
    }

    /** Somebody holds the role. */
    public static Condition<Response> filled(Role role) {
        return Condition.<Response, RoleSet>on(response -> response.roster().filled(), roles -> roles.contains(role))
                .as("somebody is " + role);
    }

    /** The response is of this severity, or a worse one. */
    public static Condition<Response> atLeast(Severity severity) {
        return Condition.<Response, Severity>on(Response::severity, actual -> actual.isAtLeast(severity))
                .as("the severity is " + severity + " or worse");
    }

    /** Customers notice the problem. */
    public static Condition<Response> customerVisible() {
        Condition<Response> visible = Response::customerVisible;
        return visible.as("customers notice the problem");
    }

    /** The response has run for longer than this. */
    public static Condition<Response> runningLongerThan(Duration duration) {
        return Condition.<Response, Duration>on(Response::runningFor, actual -> actual.compareTo(duration) > 0)
                .as("the response has run for longer than " + duration);
    }
}
