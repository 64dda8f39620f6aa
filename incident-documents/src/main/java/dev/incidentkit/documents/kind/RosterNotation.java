package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import java.util.Optional;

/** Who holds which role, as a mapping of roles to those who hold them. */
final class RosterNotation extends MappingNotation<Roster> {
    private static final ImmutableSet<String> ROLES =
            Role.all().stream().map(Role::id).collect(ImmutableSet.toImmutableSet());

    @Override
    public Optional<Roster> absent() {
        return Optional.of(Roster.empty());
    }

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(ROLES);
    }

    @Override
    protected Optional<Roster> readMembers(Mapping mapping, Reading reading) {
        ImmutableList.Builder<Assignment> assignments = ImmutableList.builder();
        for (Mapping.Member member : mapping.members()) {
            if (ROLES.contains(member.name())) {
                new HoldersNotation(Role.parse(member.name()))
                        .read(member.value(), reading)
                        .ifPresent(assignments::addAll);
            }
        }
        return Optional.of(Roster.of(assignments.build()));
    }

    @Override
    protected void writeMembers(Roster roster, Mapping.Builder members, Writing writing) {
        for (Role role : Role.all()) {
            ImmutableList<Assignment> held = roster.assignments().stream()
                    .filter(assignment -> assignment.role() == role)
                    .collect(ImmutableList.toImmutableList());
            if (!held.isEmpty()) {
                members.put(role.id(), new HoldersNotation(role).write(held, writing));
            }
        }
    }

    @Override
    public ObjectSchema members() {
        ObjectSchema schema = ObjectSchema.empty();
        for (Role role : Role.all()) {
            schema = schema.allowing(role.id(), new HoldersNotation(role).schema());
        }
        return schema;
    }

    @Override
    public String expected() {
        return "a mapping of roles to names, such as incident-commander: amara";
    }
}
