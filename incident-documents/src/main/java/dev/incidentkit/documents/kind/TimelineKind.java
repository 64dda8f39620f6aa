package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import java.util.Optional;

/** The record of one incident: its name, and its entries in the order in which they were written down. */
public final class TimelineKind extends MappingNotation<Timeline> {
    /** The kind of documents that are the timeline of an incident. */
    public static final Kind<Timeline> TIMELINE =
            Kind.of("timeline", "The record of one incident", Timeline.class, TimelineKind::new);

    private static final String INCIDENT = "incident";
    private static final String ENTRIES = "entries";
    private static final ImmutableSet<String> NAMES = ImmutableSet.of(INCIDENT, ENTRIES);

    private final Notation<ImmutableList<Entry>> entryList = Notations.listOf(new EntryNotation());

    private TimelineKind() {}

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(NAMES);
    }

    @Override
    protected Optional<Timeline> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        Optional<String> incident = fields.required(INCIDENT, Scalars.TEXT);
        ImmutableList<Entry> entries = fields.optional(ENTRIES, entryList).orElse(ImmutableList.of());
        return incident.map(name -> new Timeline(name, entries));
    }

    @Override
    protected void writeMembers(Timeline timeline, Mapping.Builder members, Writing writing) {
        members.put(INCIDENT, timeline.incident());
        members.put(ENTRIES, entryList.write(timeline.entries(), writing));
    }

    @Override
    public ObjectSchema members() {
        return ObjectSchema.empty().requiring(INCIDENT, Scalars.TEXT.schema()).allowing(ENTRIES, entryList.schema());
    }

    @Override
    public String expected() {
        return "the name of the incident and its entries";
    }
}
