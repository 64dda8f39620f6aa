package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.testkit.stories.Story;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Finds out which commands a driver knows, by asking new tools for each. */
final class Repertoire {
    /** With so many moves of a kind every role has been asked for. */
    private static final int ASKED = 7;

    private Repertoire() {}

    /** What a tool is said to support it must know; of the rest it may know what it likes. */
    static ImmutableSet<Verb> of(Terms terms) {
        return Arrays.stream(Verb.values())
                .filter(Verb::isDrawn)
                .filter(verb -> verb.isWithin(terms.supported()))
                .filter(verb -> verb.isPledged() || isKnown(terms, verb))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isKnown(Terms terms, Verb verb) {
        return IntStream.range(0, ASKED).anyMatch(what -> isKnown(terms, verb, what));
    }

    private static boolean isKnown(Terms terms, Verb verb, int what) {
        try {
            IncidentTool tool = terms.tool().get();
            tool.advanceTo(Story.START);
            if (verb != Verb.DECLARE) {
                ask(tool, Verb.DECLARE, what);
            }
            return ask(tool, verb, what).kind() != Answer.Kind.UNSUPPORTED;
        } catch (RuntimeException | LinkageError e) {
            return true; // the histories show what is wrong with it
        }
    }

    private static Answer ask(IncidentTool tool, Verb verb, int what) {
        Move move = new Move(verb, true, 0, 0, what, Move.Gap.NONE);
        Step step = Resolution.step(
                move,
                Actors.USUAL,
                Incident.of(tool.timeline()),
                tool.timeline().entries(),
                Story.START);
        return step instanceof Step.Ask ask ? ask.of(tool) : Answer.done();
    }
}
