package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import java.util.LinkedHashSet;
import java.util.Set;

/** One value on its way to becoming a document: which of its people are programs, which the document must say. */
public final class Writing {
    private final Set<Person> automation = new LinkedHashSet<>();

    /** Starts to write a document. */
    public Writing() {}

    /** The name by which the document calls a person. */
    public String name(Person person) {
        if (person.isAutomation()) {
            automation.add(person);
        }
        return person.name();
    }

    /** The programs among those named so far. */
    public ImmutableSet<Person> automation() {
        return ImmutableSet.copyOf(automation);
    }
}
