package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import java.util.Optional;

/** Some of the roles, as a list of their names. */
final class RoleSetNotation implements Notation<RoleSet> {
    private static final Notation<ImmutableList<Role>> ROLES =
            Notations.listOf(Scalars.enumeration(Role.class, Role::id));

    @Override
    public Optional<RoleSet> read(Node node, Reading reading) {
        return ROLES.read(node, reading).map(RoleSet::of);
    }

    @Override
    public Node write(RoleSet roles, Writing writing) {
        return ROLES.write(roles.roles().asList(), writing);
    }

    @Override
    public Mapping schema() {
        return ROLES.schema();
    }

    @Override
    public String expected() {
        return ROLES.expected();
    }
}
