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
    private static final ChangesNotation CHANGES = new ChangesNotation();
    private static final Notation<ImmutableList<PathChanges>> PATH_CHANGES =
            Notations.listOf(new PathChangesNotation(CHANGES));
    private static final Notation<ImmutableList<PathWaiver>> PATH_WAIVERS = Notations.listOf(new WaiverNotation());
    private static final Notation<RoleNames> NAMES_OF_ROLES = new RoleNamesNotation();
    private static final ImmutableSet<String> NAMES = ImmutableSet.<String>builder()
            .addAll(ChangesNotation.NAMES)
            .add(PATHS, WAIVERS, ROLE_NAMES)
            .build();

    private PolicyKind() {}

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(NAMES);
    }

    @Override
    protected Optional<PolicyFile> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        ImmutableList<PathChanges> paths = fields.optional(PATHS, PATH_CHANGES).orElse(ImmutableList.of());
        ImmutableList<PathWaiver> waivers =
                fields.optional(WAIVERS, PATH_WAIVERS).orElse(ImmutableList.of());
        RoleNames roles = fields.optional(ROLE_NAMES, NAMES_OF_ROLES).orElse(new RoleNames(ImmutableMap.of()));
        return CHANGES.readAmongOthers(mapping, reading).map(changes -> new PolicyFile(changes, paths, waivers, roles));
    }

    @Override
    protected void writeMembers(PolicyFile policy, Mapping.Builder members, Writing writing) {
        CHANGES.writeMembers(policy.changes(), members, writing);
        if (!policy.roleNames().byName().isEmpty()) {
            members.put(ROLE_NAMES, NAMES_OF_ROLES.write(policy.roleNames(), writing));
        }
        if (!policy.paths().isEmpty()) {
            members.put(PATHS, PATH_CHANGES.write(policy.paths(), writing));
        }
        if (!policy.waivers().isEmpty()) {
            members.put(WAIVERS, PATH_WAIVERS.write(policy.waivers(), writing));
        }
    }

    @Override
    public ObjectSchema members() {
        return CHANGES.members()
                .allowing(ROLE_NAMES, NAMES_OF_ROLES.schema())
                .allowing(PATHS, PATH_CHANGES.schema())
                .allowing(WAIVERS, PATH_WAIVERS.schema());
    }

    @Override
    public String expected() {
        return "a mapping with " + String.join(", ", NAMES);
    }
}
