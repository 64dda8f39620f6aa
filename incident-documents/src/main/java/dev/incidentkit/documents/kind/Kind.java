package dev.incidentkit.documents.kind;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A kind of document: its name, and how it is written down.
 *
 * <p>Besides its own members each document has {@code kind}, and may have {@code automation}: the names of those it
 * mentions that are programs.
 *
 * @param <T> what a document of this kind says
 */
public final class Kind<T> {
    private static final String KIND = "kind";
    private static final String AUTOMATION = "automation";
    private static final ImmutableSet<String> ENVELOPE = ImmutableSet.of(KIND, AUTOMATION);
    private static final Notation<ImmutableList<Person>> PEOPLE = Notations.listOf(Scalars.PERSON);

    private final String name;
    private final String title;
    private final Class<T> type;
    private final Supplier<MappingNotation<T>> notation;

    private Kind(String name, String title, Class<T> type, Supplier<MappingNotation<T>> notation) {
        this.name = name;
        this.title = title;
        this.type = type;
        this.notation = Suppliers.memoize(notation::get); // a program that reads one kind makes the notation of one
    }

    /**
     * A kind whose documents are written in a notation, which is made when it is first needed.
     *
     * @param name the name of the kind in documents
     * @param title what it is, for the title of its schema
     * @param type the type of the values
     */
    public static <T> Kind<T> of(String name, String title, Class<T> type, Supplier<MappingNotation<T>> notation) {
        return new Kind<>(name, title, type, notation);
    }

    /** A kind whose documents are records of this type, or one of a sealed family of them. */
    public static <T> Kind<T> of(String name, String title, Class<T> type) {
        return of(name, title, type, () -> Notations.standard().mappingOf(type));
    }

    /** The name of the kind in documents. */
    public String name() {
        return name;
    }

    /** The type of what documents of this kind say. */
    public Class<T> type() {
        return type;
    }

    /** What a document says; if it can't be read, the reading is told why. */
    public Optional<T> read(Mapping document, Reading reading) {
        document.find(AUTOMATION)
                .flatMap(node -> PEOPLE.read(node, reading))
                .ifPresent(people -> people.forEach(reading::markAutomation));
        return notation.get().read(document.without(ENVELOPE), reading);
    }

    /** The document that says this. */
    public Mapping write(T value) {
        Writing writing = new Writing();
        Mapping own = notation.get().write(value, writing);
        Mapping.Builder document = Mapping.builder().put(KIND, name);
        if (!writing.automation().isEmpty()) {
            document.put(
                    AUTOMATION,
                    Sequence.of(writing.automation().stream()
                            .map(Person::name)
                            .map(Scalar::text)
                            .toList()));
        }
        return document.putAll(own).build();
    }

    /** The JSON Schema of documents of this kind (draft 2020-12). */
    public Mapping schema() {
        return Mapping.builder()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", title)
                .putAll(ObjectSchema.empty()
                        .requiring(KIND, Mapping.builder().put("const", name).build())
                        .allowing(AUTOMATION, PEOPLE.schema())
                        .and(notation.get().members())
                        .closed())
                .build();
    }

    @Override
    public String toString() {
        return name;
    }
}
