package dev.incidentkit.documents.kind;

import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Scalars;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Scalar;
import java.util.Optional;

/** A stage of adoption, by its number. */
final class StageNotation implements Notation<Stage> {

    @Override
    public Optional<Stage> read(Node node, Reading reading) {
        Optional<Integer> number = Scalars.INTEGER.read(node, reading);
        if (number.filter(it -> it < 1 || it > Stage.all().size()).isPresent()) {
            reading.problem(node, "there is no stage " + number.get() + "; write " + expected());
            return Optional.empty();
        }
        return number.map(Stage::of);
    }

    @Override
    public Scalar write(Stage stage, Writing writing) {
        return Scalar.of(stage.number());
    }

    @Override
    public Mapping schema() {
        return Mapping.builder()
                .put("type", "integer")
                .put("minimum", Scalar.of(1))
                .put("maximum", Scalar.of(Stage.all().size()))
                .build();
    }

    @Override
    public String expected() {
        return "a stage from 1 to " + Stage.all().size();
    }
}
