package dev.incidentkit.core.incident;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * What the response still has to remember by name.
 *
 * @param requests what was asked for and has no disposition yet
 * @param cleared the actions that the commander has asked for, authorised or been told of, and that haven't ended
 * @param facts what the commander has confirmed
 * @param reviewed the drafts of external updates that legal counsel has reviewed
 * @param coordinated the drafts of external updates that were coordinated
 */
public record OpenItems(
        ImmutableSet<String> requests,
        ImmutableSet<String> cleared,
        ImmutableSet<String> facts,
        ImmutableSet<String> reviewed,
        ImmutableSet<String> coordinated) {
    static final OpenItems NONE = new OpenItems(
            ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());

    OpenItems requesting(String action) {
        return new OpenItems(plus(requests, action), cleared, facts, reviewed, coordinated);
    }

    OpenItems disposing(String action) {
        return requests.contains(action)
                ? new OpenItems(minus(requests, action), cleared, facts, reviewed, coordinated)
                : this;
    }

    OpenItems clearing(String action) {
        return new OpenItems(requests, plus(cleared, action), facts, reviewed, coordinated);
    }

    /** An action that has ended needs a new word of the commander to start again, and answers its request. */
    OpenItems ending(String action) {
        return cleared.contains(action) || requests.contains(action)
                ? new OpenItems(minus(requests, action), minus(cleared, action), facts, reviewed, coordinated)
                : this;
    }

    OpenItems confirming(String fact) {
        return new OpenItems(requests, cleared, plus(facts, fact), reviewed, coordinated);
    }

    OpenItems reviewing(String draft) {
        return new OpenItems(requests, cleared, facts, plus(reviewed, draft), coordinated);
    }

    OpenItems coordinating(String draft) {
        return new OpenItems(requests, cleared, facts, reviewed, plus(coordinated, draft));
    }

    /** A draft that went out needs a new review before it goes out again. */
    OpenItems publishing(String draft) {
        return reviewed.contains(draft) || coordinated.contains(draft)
                ? new OpenItems(requests, cleared, facts, minus(reviewed, draft), minus(coordinated, draft))
                : this;
    }

    private static ImmutableSet<String> plus(ImmutableSet<String> names, String name) {
        return names.contains(name)
                ? names
                : ImmutableSet.<String>builder().addAll(names).add(name).build();
    }

    private static ImmutableSet<String> minus(ImmutableSet<String> names, String name) {
        return Sets.difference(names, ImmutableSet.of(name)).immutableCopy();
    }
}
