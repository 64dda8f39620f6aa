package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.util.Optional;

/**
 * Who holds a role: a name, a list of names, and for experts also names by domain, {@code {database: chen, network:
 * [dana, eli]}}. Nothing, an empty text and an empty list mean that nobody does.
 */
final class HoldersNotation implements Notation<ImmutableList<Assignment>> {
    private final Role role;
    private final boolean domains;

    HoldersNotation(Role role) {
        this.role = role;
        this.domains = role == Role.SUBJECT_MATTER_EXPERT;
    }

    @Override
    public Optional<ImmutableList<Assignment>> read(Node node, Reading reading) {
        ImmutableList.Builder<Assignment> holders = ImmutableList.builder();
        if (!(node instanceof Scalar scalar && scalar.isBlank())) {
            read(node, Optional.empty(), reading, holders);
        }
        return Optional.of(holders.build());
    }

    private void read(Node node, Optional<String> domain, Reading reading, ImmutableList.Builder<Assignment> holders) {
        if (node instanceof Sequence sequence) {
            for (Node item : sequence.items()) {
                readOne(item, domain, reading, holders);
            }
        } else {
            readOne(node, domain, reading, holders);
        }
    }

    private void readOne(
            Node node, Optional<String> domain, Reading reading, ImmutableList.Builder<Assignment> holders) {
        if (node instanceof Mapping mapping && domains && domain.isEmpty()) {
            for (Mapping.Member member : mapping.members()) {
                readDomain(member, reading, holders);
            }
        } else if (node instanceof Scalar scalar && scalar.isBlank()) {
            reading.problem(node, "is an empty name; write a name, or nothing at all");
        } else if (node instanceof Scalar) {
            Scalars.PERSON.read(node, reading).ifPresent(person -> holders.add(new Assignment(person, role, domain)));
        } else {
            reading.problem(node, "is " + node.description() + "; write " + expected());
        }
    }

    private void readDomain(Mapping.Member member, Reading reading, ImmutableList.Builder<Assignment> holders) {
        if (member.key().isBlank()) {
            reading.problem(member.key(), "is an empty domain; write one such as database");
        } else if (!(member.value() instanceof Scalar scalar && scalar.isBlank())) {
            read(member.value(), Optional.of(member.name()), reading, holders);
        }
    }

    @Override
    public Node write(ImmutableList<Assignment> held, Writing writing) {
        if (held.stream().allMatch(assignment -> assignment.domain().isEmpty())) {
            return names(held, writing);
        }
        if (held.stream().allMatch(assignment -> assignment.domain().isPresent())) {
            ImmutableListMultimap<String, Assignment> byDomain =
                    Multimaps.index(held, assignment -> assignment.domain().orElse(""));
            Mapping.Builder domainsOf = Mapping.builder();
            byDomain.asMap()
                    .forEach((domain, people) -> domainsOf.put(domain, names(ImmutableList.copyOf(people), writing)));
            return domainsOf.build();
        }
        return Sequence.of(
                held.stream().map(assignment -> one(assignment, writing)).toList());
    }

    private static Node names(ImmutableList<Assignment> held, Writing writing) {
        ImmutableList<Scalar> names = held.stream()
                .map(assignment -> Scalar.text(writing.name(assignment.person())))
                .collect(ImmutableList.toImmutableList());
        return names.size() == 1 ? names.get(0) : Sequence.of(names);
    }

    private static Node one(Assignment assignment, Writing writing) {
        Scalar name = Scalar.text(writing.name(assignment.person()));
        return assignment
                .domain()
                .<Node>map(domain -> Mapping.builder().put(domain, name).build())
                .orElse(name);
    }

    @Override
    public Mapping schema() {
        Mapping name = Mapping.builder().put("type", "string").build();
        Mapping names = listOf(name);
        Mapping nobody = Mapping.builder().put("type", "null").build();
        if (!domains) {
            return anyOf(name, names, nobody);
        }
        Mapping byDomain = Mapping.builder()
                .put("type", "object")
                .put("additionalProperties", anyOf(name, names, nobody))
                .build();
        return anyOf(name, listOf(anyOf(name, byDomain)), byDomain, nobody);
    }

    private static Mapping listOf(Mapping item) {
        return Mapping.builder().put("type", "array").put("items", item).build();
    }

    private static Mapping anyOf(Mapping... choices) {
        return Mapping.builder()
                .put("anyOf", Sequence.of(ImmutableList.copyOf(choices)))
                .build();
    }

    @Override
    public String expected() {
        return domains
                ? "a name, a list of names, or names by domain such as {database: chen}"
                : "a name, or a list of names";
    }
}
