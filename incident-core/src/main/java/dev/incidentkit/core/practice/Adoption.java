package dev.incidentkit.core.practice;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * How far a team has come with the framework, and when.
 *
 * @param started the day from which weeks and months are counted
 * @param stages the stages that the team has begun
 */
public record Adoption(LocalDate started, ImmutableList<Begun> stages) {

    /** A stage, and the day on which the team began with it. */
    public record Begun(Stage stage, LocalDate on) {}

    /** The day on which the team began with a stage; the first one, if there are several. */
    public Optional<LocalDate> begunOn(Stage stage) {
        return stages.stream()
                .filter(begun -> begun.stage() == stage)
                .map(Begun::on)
                .min(Comparator.naturalOrder());
    }
}
