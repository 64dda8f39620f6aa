package dev.incidentkit.documents.policy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;

/**
 * What a team calls the roles in its documents, where that isn't what the framework calls them.
 *
 * @param byName the roles by the team's names
 */
public record RoleNames(ImmutableMap<String, Role> byName) {
    /** The members of documents whose own members are named after roles. */
    private static final ImmutableSet<String> BY_ROLE = ImmutableSet.of("roster", "roles", "rotations", "assigned");

    /** The members of documents that name a role, or a list of them. */
    private static final ImmutableSet<String> OF_ROLE = ImmutableSet.of("role", "roles", "can");

    /** The framework's own names alone. */
    public static RoleNames standard() {
        return new RoleNames(ImmutableMap.of());
    }

    /** The document with the framework's names in place of the team's, each where it was. */
    public Node translate(Node document) {
        return byName.isEmpty() ? document : translate(document, "");
    }

    private Node translate(Node node, String name) {
        if (node instanceof Mapping mapping) {
            return new Mapping(
                    mapping.members().stream()
                            .map(member -> translate(member, BY_ROLE.contains(name)))
                            .collect(ImmutableList.toImmutableList()),
                    mapping.position());
        }
        if (node instanceof Sequence sequence) {
            return new Sequence(
                    sequence.items().stream()
                            .map(item -> translate(item, name))
                            .collect(ImmutableList.toImmutableList()),
                    sequence.position());
        }
        return OF_ROLE.contains(name) && node instanceof Scalar scalar ? translate(scalar) : node;
    }

    private Mapping.Member translate(Mapping.Member member, boolean isRole) {
        Scalar key = isRole ? translate(member.key()) : member.key();
        return new Mapping.Member(key, translate(member.value(), key.text()));
    }

    private Scalar translate(Scalar name) {
        Role role = byName.get(name.text());
        return role == null ? name : new Scalar(role.id(), Scalar.Type.TEXT, name.position());
    }
}
