package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.Inlined;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

/** One entry of a timeline: when, who, and among these the name and the fields of the event. */
final class EntryNotation extends MappingNotation<Entry> {
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String RECORDED_AT = "recorded-at";
    private static final String RECORDED_BY = "recorded-by";
    private static final String SEAL = "seal";
    private static final ImmutableSet<String> OWN = ImmutableSet.of(AT, BY, RECORDED_AT, RECORDED_BY, SEAL);
    private static final Inlined<Event> EVENT =
            new Inlined<>(Notations.standard().with(Duration.class, Scalars.AGE).mappingOf(Event.class));

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return EVENT.names(mapping)
                .map(names ->
                        ImmutableSet.<String>builder().addAll(OWN).addAll(names).build());
    }

    @Override
    protected Optional<Entry> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        Optional<OffsetDateTime> at = fields.required(AT, Scalars.TIME);
        Optional<Person> by = fields.optional(BY, Scalars.PERSON);
        Optional<Event> event = EVENT.read(mapping, reading);
        Optional<Instant> recordedAt = fields.optional(RECORDED_AT, Scalars.INSTANT);
        Optional<Person> recordedBy = fields.optional(RECORDED_BY, Scalars.PERSON);
        Optional<Seal> seal = fields.optional(SEAL, SealNotation.SEALS);
        return at.isPresent() && event.isPresent()
                ? Optional.of(new Entry(
                        at.get().toInstant(),
                        by,
                        event.get(),
                        recordedAt,
                        recordedBy,
                        at.get().getOffset(),
                        seal))
                : Optional.empty();
    }

    @Override
    protected void writeMembers(Entry entry, Mapping.Builder members, Writing writing) {
        members.put(AT, Scalars.TIME.write(entry.at().atOffset(entry.offset()), writing));
        write(BY, entry.by(), Scalars.PERSON, members, writing);
        EVENT.write(entry.event(), members, writing);
        write(RECORDED_AT, entry.recordedAt(), Scalars.INSTANT, members, writing);
        write(RECORDED_BY, entry.recordedBy(), Scalars.PERSON, members, writing);
        write(SEAL, entry.seal(), SealNotation.SEALS, members, writing);
    }

    private static <T> void write(
            String name, Optional<T> value, Notation<T> notation, Mapping.Builder members, Writing writing) {
        value.ifPresent(present -> members.put(name, notation.write(present, writing)));
    }

    @Override
    public ObjectSchema members() {
        return ObjectSchema.empty()
                .requiring(AT, Scalars.TIME.schema())
                .allowing(BY, Scalars.PERSON.schema())
                .and(EVENT.members())
                .allowing(RECORDED_AT, Scalars.INSTANT.schema())
                .allowing(RECORDED_BY, Scalars.PERSON.schema())
                .allowing(SEAL, SealNotation.SEALS.schema());
    }

    @Override
    public String expected() {
        return "an entry such as {at: 2026-05-20T14:32:00Z, by: amara, event: mitigated}";
    }
}
