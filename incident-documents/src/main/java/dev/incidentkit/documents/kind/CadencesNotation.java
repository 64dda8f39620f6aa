package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How often each audience hears, as a mapping of audiences to durations. */
@SuppressWarnings("rawtypes") // a notation is found by the class of what it writes, which knows no parameters
final class CadencesNotation extends MappingNotation<ImmutableMap> {
    private static final ImmutableSet<String> AUDIENCES =
            Arrays.stream(Audience.values()).map(Audience::toString).collect(ImmutableSet.toImmutableSet());

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(AUDIENCES);
    }

    @Override
    protected Optional<ImmutableMap> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        ImmutableMap.Builder<Audience, Duration> cadences = ImmutableMap.builder();
        for (Audience audience : Audience.values()) {
            fields.optional(audience.toString(), Scalars.AGE).ifPresent(every -> cadences.put(audience, every));
        }
        return Optional.of(cadences.buildOrThrow());
    }

    @Override
    protected void writeMembers(ImmutableMap cadences, Mapping.Builder members, Writing writing) {
        for (Audience audience : Audience.values()) {
            if (cadences.get(audience) instanceof Duration every) {
                members.put(audience.toString(), Scalars.AGE.write(every, writing));
            }
        }
    }

    @Override
    public ObjectSchema members() {
        ObjectSchema schema = ObjectSchema.empty();
        for (String audience : AUDIENCES) {
            schema = schema.allowing(audience, Scalars.AGE.schema());
        }
        return schema;
    }

    @Override
    public String expected() {
        return "a mapping of audiences to durations, such as customers: PT30M";
    }
}
