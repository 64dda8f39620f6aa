package dev.incidentkit.documents.notation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Paths;
import dev.incidentkit.documents.tree.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** One document on its way to becoming a value: what is wrong with it so far, and which of its people are programs. */
public final class Reading {
    private final String file;
    private final int document;
    private final Supplier<Paths> paths;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Person> automation = new HashSet<>();

    /** Starts to read the document with this root. */
    public Reading(String file, int document, Node root) {
        this.file = file;
        this.document = document;
        this.paths = Suppliers.memoize(() -> Paths.from(root)); // few documents have a problem, and a few have many
    }

    /**
     * Something can't be read.
     *
     * @param at where
     * @param message what is wrong and what to write instead, without a full stop
     */
    public void problem(Node at, String message) {
        problems.add(new Problem(file, document, at.position(), paths.get().to(at), message));
    }

    /** What is wrong so far, in the order of the file. */
    public ImmutableList<Problem> problems() {
        return ImmutableList.sortedCopyOf(Problem.BY_POSITION, problems);
    }

    int problemCount() {
        return problems.size();
    }

    /** Says that this person, wherever the document names it, is a program. */
    public void markAutomation(Person person) {
        automation.add(person);
    }

    /**
     * The person of this name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Person person(String name) {
        Person person = Person.named(name);
        return automation.contains(person) ? Person.automation(name) : person;
    }
}
