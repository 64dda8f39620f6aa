package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
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

/**
 * What the first line of a log may say of all of it.
 *
 * @param incident the name of the incident
 * @param automation the names that are programs
 */
record LogHeader(Optional<String> incident, ImmutableList<Person> automation) {
    static final LogHeader NONE = new LogHeader(Optional.empty(), ImmutableList.of());
    static final MappingNotation<LogHeader> NOTATION = new HeaderNotation();

    /** Whether a line is a header, and no entry. */
    static boolean isHeader(Mapping line) {
        return line.find(HeaderNotation.KIND).isPresent();
    }

    private static final class HeaderNotation extends MappingNotation<LogHeader> {
        private static final String KIND = "kind";
        private static final String INCIDENT = "incident";
        private static final String AUTOMATION = "automation";
        private static final Notation<String> TIMELINE = Scalars.only("timeline");
        private static final Notation<ImmutableList<Person>> PEOPLE = Notations.listOf(Scalars.PERSON);

        @Override
        protected Optional<ImmutableSet<String>> names(Mapping mapping) {
            return Optional.of(ImmutableSet.of(KIND, INCIDENT, AUTOMATION));
        }

        @Override
        protected Optional<LogHeader> readMembers(Mapping mapping, Reading reading) {
            Fields fields = new Fields(mapping, reading);
            Optional<String> kind = fields.required(KIND, TIMELINE);
            Optional<String> incident = fields.optional(INCIDENT, Scalars.TEXT);
            ImmutableList<Person> automation =
                    fields.optional(AUTOMATION, PEOPLE).orElse(ImmutableList.of());
            return kind.map(timeline -> new LogHeader(incident, automation));
        }

        @Override
        protected void writeMembers(LogHeader header, Mapping.Builder members, Writing writing) {
            members.put(KIND, TIMELINE.write("timeline", writing));
            header.incident().ifPresent(name -> members.put(INCIDENT, name));
            if (!header.automation().isEmpty()) {
                members.put(AUTOMATION, PEOPLE.write(header.automation(), writing));
            }
        }

        @Override
        public ObjectSchema members() {
            return ObjectSchema.empty()
                    .requiring(KIND, TIMELINE.schema())
                    .allowing(INCIDENT, Scalars.TEXT.schema())
                    .allowing(AUTOMATION, PEOPLE.schema());
        }

        @Override
        public String expected() {
            return "{\"kind\": \"timeline\", \"incident\": \"checkout-down\"}";
        }
    }
}
