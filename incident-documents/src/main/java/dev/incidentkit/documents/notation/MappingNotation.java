package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Quotation;
import java.util.Optional;

/** Values that are written as a mapping each. Whatever name isn't known is refused, and the nearest known one offered. */
public abstract class MappingNotation<T> implements Notation<T> {
    /** For notations of one's own. */
    protected MappingNotation() {}

    /** The names that may stand in this mapping; absent if that can't be told. */
    protected abstract Optional<ImmutableSet<String>> names(Mapping mapping);

    /** The value of the members; if they have none, the reading is told why. */
    protected abstract Optional<T> readMembers(Mapping mapping, Reading reading);

    /** Writes a value's members. */
    protected abstract void writeMembers(T value, Mapping.Builder members, Writing writing);

    /** The schema of the members. */
    public abstract ObjectSchema members();

    @Override
    public final Optional<T> read(Node node, Reading reading) {
        if (!(node instanceof Mapping mapping)) {
            reading.problem(node, "is " + node.description() + "; write " + expected());
            return Optional.empty();
        }
        int before = reading.problemCount();
        names(mapping).ifPresent(known -> refuseUnknown(mapping, known, reading));
        Optional<T> value = readMembers(mapping, reading);
        return reading.problemCount() > before ? Optional.empty() : value;
    }

    private static void refuseUnknown(Mapping mapping, ImmutableSet<String> known, Reading reading) {
        for (Mapping.Member member : mapping.members()) {
            if (!known.contains(member.name())) {
                reading.problem(
                        member.key(),
                        "the name " + Quotation.of(member.name()) + " is unknown here; "
                                + Nearest.advice(member.name(), known));
            }
        }
    }

    @Override
    public final Mapping write(T value, Writing writing) {
        Mapping.Builder members = Mapping.builder();
        writeMembers(value, members, writing);
        return members.build();
    }

    @Override
    public Mapping schema() {
        return members().closed();
    }
}
