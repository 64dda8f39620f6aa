package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.tree.Mapping;
import java.util.Optional;

/**
 * How values are written whose members stand among those of another mapping, as those of an event stand in its entry.
 *
 * @param notation how they are written by themselves
 */
public record Inlined<T>(MappingNotation<T> notation) {

    /** The names of the value that may stand in this mapping; absent if that can't be told. */
    public Optional<ImmutableSet<String>> names(Mapping mapping) {
        return notation.names(mapping);
    }

    /** The value, whatever else stands in the mapping; if there is none, the reading is told why. */
    public Optional<T> read(Mapping mapping, Reading reading) {
        return notation.readMembers(mapping, reading);
    }

    /** Writes the members of a value among others. */
    public void write(T value, Mapping.Builder members, Writing writing) {
        notation.writeMembers(value, members, writing);
    }

    /** The schema of the members. */
    public ObjectSchema members() {
        return notation.members();
    }
}
