package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.notation.Nearest;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.TextNotation;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.Optional;

/** The id of a rule with which something is done that can't be done with a cardinal one. */
final class RuleNotation extends TextNotation<String> {
    static final ImmutableSet<String> IDS =
            Catalogue.rules().stream().map(Rule::id).collect(ImmutableSet.toImmutableSet());

    private final String done;

    private RuleNotation(String done) {
        super("the id of a rule such as timeline/thin");
        this.done = done;
    }

    /** A rule that isn't cardinal. */
    static RuleNotation switchable(String done) {
        return new RuleNotation(done);
    }

    /** What to say of an id that no rule has; absent if one has it. There are too many to list them. */
    static Optional<String> objection(String id) {
        if (IDS.contains(id)) {
            return Optional.empty();
        }
        return Catalogue.setting(id)
                .map(setting -> id + " is a setting; write " + setting.name() + " under settings")
                .or(() -> Optional.of("no rule is called " + Quotation.of(id) + "; "
                        + Nearest.of(id, IDS)
                                .map(nearest -> "did you mean " + nearest + "?")
                                .orElse("see incident rules")));
    }

    static boolean isCardinal(String id) {
        return Catalogue.standard().find(id).filter(Rule::isCardinal).isPresent();
    }

    @Override
    protected String parse(String text, Reading reading) {
        objection(text).ifPresent(objection -> {
            throw new IllegalArgumentException(objection);
        });
        if (isCardinal(text)) {
            throw new IllegalArgumentException(text + " is cardinal and can't be " + done + "; leave it out");
        }
        return text;
    }

    @Override
    protected String print(String id, Writing writing) {
        return id;
    }

    @Override
    public Mapping schema() {
        return Mapping.builder()
                .put(
                        "enum",
                        Sequence.of(IDS.stream()
                                .filter(id -> !isCardinal(id))
                                .map(Scalar::text)
                                .toList()))
                .build();
    }
}
