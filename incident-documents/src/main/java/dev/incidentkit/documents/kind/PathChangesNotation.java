package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.policy.PathChanges;
import dev.incidentkit.documents.policy.Paths;
import dev.incidentkit.documents.tree.Mapping;
import java.util.Optional;

/** What a team changes in its policy for some files: the changes, and beside them which files. */
final class PathChangesNotation extends MappingNotation<PathChanges> {
    private static final String MATCH = "match";
    private static final Notation<ImmutableList<String>> PATTERNS =
            new TextsNotation("a pattern of file names such as legacy/**, or a list of them");

    private final ChangesNotation changes;

    PathChangesNotation(ChangesNotation changes) {
        this.changes = changes;
    }

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(ImmutableSet.<String>builder()
                .add(MATCH)
                .addAll(ChangesNotation.NAMES)
                .build());
    }

    @Override
    protected Optional<PathChanges> readMembers(Mapping mapping, Reading reading) {
        Optional<ImmutableList<String>> match = new Fields(mapping, reading).required(MATCH, PATTERNS);
        return changes.readMembers(mapping, reading)
                .flatMap(changed -> match.map(patterns -> new PathChanges(new Paths(patterns), changed)));
    }

    @Override
    protected void writeMembers(PathChanges some, Mapping.Builder members, Writing writing) {
        members.put(MATCH, PATTERNS.write(some.match().patterns(), writing));
        changes.writeMembers(some.changes(), members, writing);
    }

    @Override
    public ObjectSchema members() {
        return changes.members().requiring(MATCH, PATTERNS.schema());
    }

    @Override
    public String expected() {
        return "a mapping with match and " + String.join(", ", ChangesNotation.NAMES);
    }
}
