package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * After some entries something must happen <em>within</em> a time. Each trigger has a name, by which the answer finds it;
 * a second trigger with the name of one that is still open takes its place.
 */
public final class Within extends TemporalCheck {
    private final ImmutableSet<Class<? extends Event>> triggers;
    private final Function<? super Moment, ImmutableList<Trigger>> opens;
    private final ImmutableSet<Class<? extends Event>> answers;
    private final Function<? super Moment, Optional<String>> closes;
    private final Predicate<Incident> abandoned;

    /**
     * Something that asks for an answer.
     *
     * @param name by which the answer finds it
     * @param what the answer, a noun phrase: "confirmation of the hand-off to bo"
     * @param missed says in a clause that the answer didn't come: "the hand-off to bo wasn't confirmed"
     * @param owedBy whose task the answer is, by role
     * @param people whose task it is, where that is known by name
     * @param since when the time begins
     * @param allowed how long it is
     */
    public record Trigger(
            String name,
            String what,
            Supplier<String> missed,
            Optional<Role> owedBy,
            ImmutableList<Person> people,
            Instant since,
            Duration allowed) {

        /** One trigger whose time begins with the entry, and whose answer is a role's task. */
        public static ImmutableList<Trigger> of(
                Moment moment, String name, String what, Supplier<String> missed, Role owedBy, Duration allowed) {
            return ImmutableList.of(
                    new Trigger(name, what, missed, Optional.of(owedBy), ImmutableList.of(), moment.at(), allowed));
        }
    }

    /** The name that answers every trigger. */
    public static final String ALL = "*";

    private Within(
            ImmutableSet<Class<? extends Event>> triggers,
            Function<? super Moment, ImmutableList<Trigger>> opens,
            ImmutableSet<Class<? extends Event>> answers,
            Function<? super Moment, Optional<String>> closes,
            Predicate<Incident> abandoned) {
        this.triggers = triggers;
        this.opens = opens;
        this.answers = answers;
        this.closes = closes;
        this.abandoned = abandoned;
    }

    /** Entries of these types may be triggers. */
    static Within after(
            Function<? super Moment, ImmutableList<Trigger>> opens, ImmutableSet<Class<? extends Event>> triggers) {
        return new Within(triggers, opens, ImmutableSet.of(), moment -> Optional.empty(), incident -> false);
    }

    /** Entries of these types may be answers: to the trigger of this name, or to {@link #ALL}. */
    @SafeVarargs
    public final Within until(Function<? super Moment, Optional<String>> answered, Class<? extends Event>... types) {
        return new Within(triggers, opens, ImmutableSet.copyOf(types), answered, abandoned);
    }

    /** Nothing is awaited any more once this holds of the incident. */
    public Within unless(Predicate<Incident> condition) {
        return new Within(triggers, opens, answers, closes, condition);
    }

    @Override
    ImmutableSet<Class<? extends Event>> interests() {
        return ImmutableSet.<Class<? extends Event>>builder()
                .addAll(triggers)
                .addAll(answers)
                .build();
    }

    @Override
    Watch watch(int rule, int number) {
        return new AfterEach(rule, number);
    }

    private final class AfterEach extends Waiting {
        private AfterEach(int rule, int number) {
            super(rule, number);
        }

        @Override
        void entry(Run run, Moment moment) {
            Class<? extends Event> type = moment.event().getClass();
            if (answers.contains(type)) {
                Optional<String> name = closes.apply(moment);
                if (name.isPresent()) {
                    close(run, name.get(), moment.at());
                }
            }
            if (triggers.contains(type) && run.applies(rule())) {
                ImmutableList<Trigger> opened = opens.apply(moment);
                for (int i = 0; i < opened.size(); i++) {
                    open(run, opened.get(i), moment);
                }
            }
        }

        private void close(Run run, String name, Instant at) {
            for (Item item : run.items(this)) {
                if (name.equals(ALL) || item.key.equals(name)) {
                    run.forget(this, item);
                    item.answeredAt(at);
                }
            }
        }

        private void open(Run run, Trigger trigger, Moment moment) {
            for (Item open : run.items(this)) {
                if (open.key.equals(trigger.name()) && !open.isFound()) {
                    run.forget(this, open);
                }
            }
            Item item = new Item(
                    trigger.name(),
                    trigger.what(),
                    trigger.missed(),
                    trigger.owedBy(),
                    trigger.people(),
                    moment.number(),
                    trigger.since(),
                    trigger.allowed());
            run.await(this, item);
        }

        @Override
        void state(Run run, Moment moment) {
            if (!run.items(this).isEmpty() && abandoned.test(moment.after())) {
                endAll(run, moment.at());
            }
        }

        @Override
        void missed(Run run, Item item) {
            Evidence evidence = Evidence.that(item.missed.get())
                    .about("entry " + item.entry)
                    .at("entries/" + item.entry)
                    .concerning(run.owing(item));
            item.setFound(run.found(rule(), evidence, item.due()));
        }

        @Override
        boolean isPossible(Run run, ItemState item) {
            return item.entry() > 0 && !item.what().isBlank();
        }
    }
}
