package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import java.util.Optional;

/** A roster as the list of its assignments, whose order says who held a role first. */
final class AssignmentsNotation implements Notation<Roster> {
    private static final Notation<ImmutableList<Assignment>> LIST =
            Notations.listOf(Notations.standard().of(Assignment.class));

    @Override
    public Optional<Roster> read(Node node, Reading reading) {
        return LIST.read(node, reading).map(Roster::of);
    }

    @Override
    public Node write(Roster roster, Writing writing) {
        return LIST.write(roster.assignments(), writing);
    }

    @Override
    public Mapping schema() {
        return LIST.schema();
    }

    @Override
    public String expected() {
        return LIST.expected();
    }
}
