package dev.incidentkit.core.incident;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;

/**
 * What the response still has to remember by name. A request, an action, a draft and a clock are forgotten when they
 * come to their end, so these sets are as large as what is open. Facts stay, since an update may rest on any of them:
 * there are as many as were confirmed in different words.
 *
 * @param requests what was asked for and has no disposition yet
 * @param cleared the actions that the commander has asked for, authorised or been told of, and that haven't ended
 * @param facts what the commander has confirmed
 * @param reviewed the drafts of external updates that legal counsel has reviewed and that haven't gone out
 * @param coordinated the drafts of external updates that were coordinated and haven't gone out
 * @param clocks the clocks under watch whose disclosure wasn't made yet
 */
@SuppressWarnings("ReferenceEquality") // the very same set means that nothing has changed
public record OpenItems(
        ImmutableSet<String> requests,
        ImmutableSet<String> cleared,
        ImmutableSet<String> facts,
        ImmutableSet<String> reviewed,
        ImmutableSet<String> coordinated,
        ImmutableSet<String> clocks) {
    static final OpenItems NONE = new OpenItems(
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of());

    OpenItems requesting(String action) {
        return withActions(plus(requests, action), cleared);
    }

    OpenItems disposing(String action) {
        return withActions(minus(requests, action), cleared);
    }

    OpenItems clearing(String action) {
        return withActions(requests, plus(cleared, action));
    }

    /** An action that has ended needs a new word of the commander to start again, and answers its request. */
    OpenItems ending(String action) {
        return withActions(minus(requests, action), minus(cleared, action));
    }

    OpenItems confirming(String fact) {
        ImmutableSet<String> confirmed = plus(facts, fact);
        return confirmed == facts ? this : new OpenItems(requests, cleared, confirmed, reviewed, coordinated, clocks);
    }

    OpenItems reviewing(String draft) {
        return withDrafts(plus(reviewed, draft), coordinated);
    }

    OpenItems coordinating(String draft) {
        return withDrafts(reviewed, plus(coordinated, draft));
    }

    /** A draft that went out needs a new review before it goes out again. */
    OpenItems publishing(String draft) {
        return withDrafts(minus(reviewed, draft), minus(coordinated, draft));
    }

    OpenItems watching(String clock) {
        return withClocks(plus(clocks, clock));
    }

    OpenItems meeting(String clock) {
        return withClocks(minus(clocks, clock));
    }

    private OpenItems withActions(ImmutableSet<String> asked, ImmutableSet<String> known) {
        return asked == requests && known == cleared
                ? this
                : new OpenItems(asked, known, facts, reviewed, coordinated, clocks);
    }

    private OpenItems withDrafts(ImmutableSet<String> byLegal, ImmutableSet<String> byOthers) {
        return byLegal == reviewed && byOthers == coordinated
                ? this
                : new OpenItems(requests, cleared, facts, byLegal, byOthers, clocks);
    }

    private OpenItems withClocks(ImmutableSet<String> running) {
        return running == clocks ? this : new OpenItems(requests, cleared, facts, reviewed, coordinated, running);
    }

    private static ImmutableSet<String> plus(ImmutableSet<String> names, String name) {
        return names.contains(name)
                ? names
                : ImmutableSet.<String>builder().addAll(names).add(name).build();
    }

    private static ImmutableSet<String> minus(ImmutableSet<String> names, String name) {
        return names.contains(name)
                ? Sets.difference(names, ImmutableSet.of(name)).immutableCopy()
                : names;
    }
}
