package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Something must happen <em>within</em> a time of the declaration, once. Where the rule comes to apply later, because the
 * severity was raised or because the incident has come into the state that the rule is for, the time runs from there;
 * where it comes to apply when the time has passed already, because the severity was not known, it is due at once.
 */
public final class FromDeclaration extends TemporalCheck {
    private final BiFunction<Incident, Settings, Optional<Duration>> allowed;
    private final Predicate<Incident> when;
    private final ImmutableList<Part> parts;

    /** One of the things that must happen. */
    private record Part(
            String what,
            Optional<Role> owedBy,
            Condition<? super Moment> answer,
            ImmutableSet<Class<? extends Event>> types) {}

    private FromDeclaration(
            BiFunction<Incident, Settings, Optional<Duration>> allowed,
            Predicate<Incident> when,
            ImmutableList<Part> parts) {
        this.allowed = allowed;
        this.when = when;
        this.parts = parts;
    }

    static FromDeclaration within(Setting<Duration> setting) {
        return within((incident, settings) -> Optional.of(settings.get(setting)));
    }

    static FromDeclaration within(BiFunction<Incident, Settings, Optional<Duration>> allowed) {
        return new FromDeclaration(allowed, incident -> true, ImmutableList.of());
    }

    /** Only while this holds of the incident. */
    public FromDeclaration when(Predicate<Incident> condition) {
        return new FromDeclaration(allowed, when.and(condition), parts);
    }

    /**
     * Awaits one thing.
     *
     * @param what a noun phrase without an article, "first CAN report"
     * @param owedBy whose task it is
     * @param answer which entries of these types are the thing
     */
    @SafeVarargs
    public final FromDeclaration await(
            String what, Role owedBy, Condition<? super Moment> answer, Class<? extends Event>... types) {
        Part part = new Part(what, Optional.of(owedBy), answer, ImmutableSet.copyOf(types));
        return new FromDeclaration(
                allowed,
                when,
                ImmutableList.<Part>builder().addAll(parts).add(part).build());
    }

    @Override
    ImmutableSet<Class<? extends Event>> interests() {
        return parts.stream().flatMap(part -> part.types().stream()).collect(ImmutableSet.toImmutableSet());
    }

    @Override
    Watch watch(int rule, int number) {
        return new OnceEach(rule, number);
    }

    private final class OnceEach extends Waiting {
        private OnceEach(int rule, int number) {
            super(rule, number);
        }

        @Override
        void entry(Run run, Moment moment) {
            for (int i = 0; i < parts.size(); i++) {
                Part part = parts.get(i);
                if (!isDone(run, i)
                        && part.types().contains(moment.event().getClass())
                        && part.answer().holds(moment)) {
                    run.remember(this, run.memory(this) | 1 << i);
                    answer(run, part.what(), moment.at());
                }
            }
        }

        /** It remembers a bit for each part that is done. */
        private boolean isDone(Run run, int part) {
            return (run.memory(this) & 1 << part) != 0;
        }

        private void answer(Run run, String what, Instant at) {
            for (Item item : run.items(this)) {
                if (item.key.equals(what)) {
                    run.forget(this, item);
                    item.answeredAt(at);
                }
            }
        }

        @Override
        void state(Run run, Moment moment) {
            if (run.memory(this) == (1 << parts.size()) - 1) {
                return;
            }
            Incident incident = moment.after();
            Instant at = moment.at();
            Optional<Duration> time = incident.isActive() && when.test(incident) && run.applies(rule())
                    ? allowed.apply(incident, run.settings())
                    : Optional.empty();
            if (time.isEmpty()) {
                endAll(run, at);
            } else if (run.items(this).isEmpty()) {
                begin(run, start(moment), time.get(), at);
            } else {
                adjust(run, moment, time.get());
            }
        }

        private Instant start(Moment moment) {
            Incident incident = moment.after();
            boolean comesToBe = moment.before().isActive() && !when.test(moment.before());
            return comesToBe
                    ? moment.at()
                    : incident.impact().raisedAt().or(incident::declaredAt).orElse(moment.at());
        }

        private void begin(Run run, Instant start, Duration time, Instant at) {
            boolean late = Deadline.isMissed(start, time, at);
            for (int i = 0; i < parts.size(); i++) {
                if (!isDone(run, i)) {
                    Part part = parts.get(i);
                    Item item = new Item(
                            part.what(),
                            part.what(),
                            part.owedBy(),
                            ImmutableList.of(),
                            late ? at : start,
                            late ? Duration.ZERO : time);
                    run.await(this, item);
                }
            }
        }

        /**
         * A severity that was raised allows less time from there on, and never more than was left; one that was lowered
         * allows more from the start.
         */
        private void adjust(Run run, Moment moment, Duration time) {
            Item first = run.items(this).get(0);
            if (first.isFound() || first.allowed().isZero() || first.allowed().equals(time)) {
                return;
            }
            Instant start = start(moment);
            boolean less = time.compareTo(first.allowed()) < 0;
            if (!less || !first.isMissedAt(Deadline.after(start, time).due())) {
                run.forgetAll(this);
                begin(run, start, time, moment.at());
            }
        }

        @Override
        void missed(Run run, Item item) {
            boolean late = item.allowed().isZero();
            Evidence evidence = Evidence.that(
                            "no " + item.key + (late ? " yet" : " within " + Spoken.duration(item.allowed())))
                    .about(item.key)
                    .at(run.place())
                    .concerning(run.owing(item));
            item.setFound(run.found(rule(), evidence, item.due()));
        }

        @Override
        boolean isPossible(int memory) {
            return memory >= 0 && memory < 1 << parts.size();
        }

        @Override
        boolean isPossible(Run run, ItemState item) {
            return parts.stream().anyMatch(part -> part.what().equals(item.key()));
        }
    }
}
