package dev.incidentkit.testkit.tool;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Timeline;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A driver that says of each kind of event, in a line, what makes it happen in the tool:
 *
 * <pre>{@code
 * class MyDriver extends ToolDriver {
 *     MyDriver(MyTool tool) {
 *         super(tool::roster, tool::timeline, MyTool.Refusal.class);
 *         on(Opening.Declared.class, (at, by, it) -> tool.declare(at, by));
 *         on(Ending.Resolved.class, (at, by, it) -> tool.resolve(at, by));
 *     }
 * }
 * }</pre>
 *
 * <p>What it says nothing of is unsupported, and isn't asked of the tool.
 */
public abstract class ToolDriver implements IncidentTool {
    private final Supplier<Roster> roster;
    private final Supplier<Timeline> timeline;
    private final Class<? extends RuntimeException> refusal;
    private final List<Handler<?>> handlers = new ArrayList<>();

    /**
     * @param roster who holds what, as the tool has it
     * @param timeline the record of the incident, as the tool has it
     * @param refusal what the tool throws if it refuses something
     */
    protected ToolDriver(
            Supplier<Roster> roster, Supplier<Timeline> timeline, Class<? extends RuntimeException> refusal) {
        this.roster = roster;
        this.timeline = timeline;
        this.refusal = refusal;
    }

    /** Makes an event of this kind happen in the tool, or throws a refusal. */
    @FunctionalInterface
    public interface Action<E extends Event> {
        void take(Instant at, Person by, E event);
    }

    /** Asks the tool for an event of this kind, and says what became of it. */
    @FunctionalInterface
    public interface Question<E extends Event> {
        Answer ask(Instant at, Person by, E event);
    }

    private record Handler<E extends Event>(Class<E> kind, Question<E> question) {
        Optional<Answer> ask(Instant at, Person by, Event event) {
            return kind.isInstance(event) ? Optional.of(question.ask(at, by, kind.cast(event))) : Optional.empty();
        }
    }

    /** An event of this kind happens by this action; if it throws a refusal, that is the answer. */
    protected final <E extends Event> void on(Class<E> kind, Action<E> action) {
        onAsking(kind, (at, by, event) -> Answer.unless(refusal, () -> action.take(at, by, event)));
    }

    /** For tools that answer instead of throwing, or that flag what is wrong. */
    protected final <E extends Event> void onAsking(Class<E> kind, Question<E> question) {
        handlers.add(new Handler<>(kind, question));
    }

    @Override
    public Answer handle(Instant at, Person by, Event event) {
        return handlers.stream()
                .flatMap(handler -> handler.ask(at, by, event).stream())
                .findFirst()
                .orElseGet(Answer::unsupported);
    }

    @Override
    public Roster roster() {
        return roster.get();
    }

    @Override
    public Timeline timeline() {
        return timeline.get();
    }
}
