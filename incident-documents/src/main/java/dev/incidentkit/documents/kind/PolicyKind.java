package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.policy.PathChanges;
import dev.incidentkit.documents.policy.PathWaiver;
import dev.incidentkit.documents.policy.PolicyFile;
import dev.incidentkit.documents.policy.RoleNames;
import dev.incidentkit.documents.tree.Mapping;
import java.util.Optional;

/** A team's own policy. What it doesn't say is as in the standard one. */
final class PolicyKind extends MappingNotation<PolicyFile> {
    static final Kind<PolicyFile> POLICY =
            Kind.of("policy", "What a team changes in the standard policy", PolicyFile.class, PolicyKind::new);

    private static final String PATHS = "paths";
    private static final String WAIVERS = "waivers";
    private static final String ROLE_NAMES = "role-names";
    private static final ImmutableSet<String> NAMES = ImmutableSet.<String>builder()
            .addAll(ChangesNotation.NAMES)
            .add(PATHS, WAIVERS, ROLE_NAMES)
            .build();

    private final ChangesNotation changes = new ChangesNotation();
    private final Notation<ImmutableList<PathChanges>> pathChanges = Notations.listOf(new PathChangesNotation(changes));
    private final Notation<ImmutableList<PathWaiver>> pathWaivers = Notations.listOf(new WaiverNotation());
    private final Notation<RoleNames> namesOfRoles = new RoleNamesNotation();

    private PolicyKind() {}

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(NAMES);
    }

    @Override
    protected Optional<PolicyFile> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        ImmutableList<PathChanges> paths = fields.optional(PATHS, pathChanges).orElse(ImmutableList.of());
        ImmutableList<PathWaiver> waivers =
                fields.optional(WAIVERS, pathWaivers).orElse(ImmutableList.of());
        RoleNames roles = fields.optional(ROLE_NAMES, namesOfRoles).orElse(new RoleNames(ImmutableMap.of()));
        return changes.readAmongOthers(mapping, reading).map(own -> new PolicyFile(own, paths, waivers, roles));
    }

    @Override
    protected void writeMembers(PolicyFile policy, Mapping.Builder members, Writing writing) {
        changes.writeMembers(policy.changes(), members, writing);
        if (!policy.roleNames().byName().isEmpty()) {
            members.put(ROLE_NAMES, namesOfRoles.write(policy.roleNames(), writing));
        }
        if (!policy.paths().isEmpty()) {
            members.put(PATHS, pathChanges.write(policy.paths(), writing));
        }
        if (!policy.waivers().isEmpty()) {
            members.put(WAIVERS, pathWaivers.write(policy.waivers(), writing));
        }
    }

    @Override
    public ObjectSchema members() {
        return changes.members()
                .allowing(ROLE_NAMES, namesOfRoles.schema())
                .allowing(PATHS, pathChanges.schema())
                .allowing(WAIVERS, pathWaivers.schema());
    }

    @Override
    public String expected() {
        return "a mapping with " + String.join(", ", NAMES);
    }
}
