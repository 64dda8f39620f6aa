package dev.incidentkit.documents.policy;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Policy;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A team's own policy.
 *
 * @param changes what it changes for all files
 * @param paths what it changes for some files besides, in the order in which it is applied
 * @param waivers what it allows for a while
 * @param roleNames what the team calls the roles in its documents
 */
public record PolicyFile(
        Changes changes, ImmutableList<PathChanges> paths, ImmutableList<PathWaiver> waivers, RoleNames roleNames) {

    /**
     * What is changed for a file, in the order in which it is applied.
     *
     * @param folder where the policy is, from which its patterns count
     */
    public ImmutableList<Changes> changesFor(String file, Path folder) {
        return Stream.concat(
                        Stream.of(changes),
                        paths.stream()
                                .filter(some -> some.match().include(file, folder))
                                .map(PathChanges::changes))
                .collect(ImmutableList.toImmutableList());
    }

    /** A policy with these changes, {@code (policy with the first) with the second} and so on. */
    public static Policy apply(ImmutableList<Changes> changes, Policy policy) {
        Policy changed = policy;
        for (Changes some : changes) {
            changed = some.applyTo(changed);
        }
        return changed;
    }
}
