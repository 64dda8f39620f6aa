package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.rules.Level;
import java.util.Optional;

/** How much rules weigh, by their ids. */
final class LevelsNotation extends MappingNotation<ImmutableMap<String, Level>> {
    private static final Notation<Level> LEVEL = Scalars.enumeration(Level.class, Level::toString);

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.empty();
    }

    @Override
    protected Optional<ImmutableMap<String, Level>> readMembers(Mapping mapping, Reading reading) {
        ImmutableMap.Builder<String, Level> levels = ImmutableMap.builder();
        for (Mapping.Member member : mapping.members()) {
            RuleNotation.objection(member.name()).ifPresent(objection -> reading.problem(member.key(), objection));
            Optional<Level> level = LEVEL.read(member.value(), reading);
            if (level.isPresent() && level.get() != Level.ERROR && RuleNotation.isCardinal(member.name())) {
                reading.problem(
                        member.value(),
                        member.name() + " is cardinal and can't be lowered; write error, or leave it out");
            }
            level.ifPresent(value -> levels.put(member.name(), value));
        }
        return Optional.of(levels.buildKeepingLast());
    }

    @Override
    protected void writeMembers(ImmutableMap<String, Level> levels, Mapping.Builder members, Writing writing) {
        levels.forEach((rule, level) -> members.put(rule, Scalar.text(level.toString())));
    }

    @Override
    public ObjectSchema members() {
        ObjectSchema schema = ObjectSchema.empty();
        for (String id : RuleNotation.IDS) {
            schema = schema.allowing(id, LEVEL.schema());
        }
        return schema;
    }

    @Override
    public String expected() {
        return "a mapping of rules to levels, such as timeline/thin: error";
    }
}
