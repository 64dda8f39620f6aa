package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.policy.RoleNames;
import dev.incidentkit.documents.tree.Mapping;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a team calls the roles: for each of them a name, or a list of names. */
final class RoleNamesNotation extends MappingNotation<RoleNames> {
    private static final ImmutableSet<String> ROLES =
            Role.all().stream().map(Role::id).collect(ImmutableSet.toImmutableSet());
    private static final Notation<ImmutableList<String>> NAMES =
            new TextsNotation("a name such as incident-lead, or a list of them");

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(ROLES);
    }

    @Override
    protected Optional<RoleNames> readMembers(Mapping mapping, Reading reading) {
        Map<String, Role> byName = new HashMap<>();
        for (Mapping.Member member : mapping.members()) {
            ImmutableList<String> names = NAMES.read(member.value(), reading).orElse(ImmutableList.of());
            for (String name : names) {
                if (ROLES.contains(member.name())) {
                    add(name, Role.parse(member.name()), byName, member, reading);
                }
            }
        }
        return Optional.of(new RoleNames(ImmutableMap.copyOf(byName)));
    }

    private static void add(String name, Role role, Map<String, Role> byName, Mapping.Member member, Reading reading) {
        if (ROLES.contains(name) && !name.equals(role.id())) {
            reading.problem(member.value(), name + " is another role of the framework; write another name");
        } else if (byName.putIfAbsent(name, role) != null) {
            reading.problem(member.value(), name + " is the name of two roles; write it once");
        }
    }

    @Override
    protected void writeMembers(RoleNames names, Mapping.Builder members, Writing writing) {
        ImmutableListMultimap<Role, String> byRole = names.byName().asMultimap().inverse().entries().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(ImmutableListMultimap.toImmutableListMultimap(Map.Entry::getKey, Map.Entry::getValue));
        byRole.asMap()
                .forEach((role, called) -> members.put(role.id(), NAMES.write(ImmutableList.copyOf(called), writing)));
    }

    @Override
    public ObjectSchema members() {
        ObjectSchema schema = ObjectSchema.empty();
        for (String role : ROLES) {
            schema = schema.allowing(role, NAMES.schema());
        }
        return schema;
    }

    @Override
    public String expected() {
        return "a mapping of roles to names, such as incident-commander: incident-lead";
    }
}
