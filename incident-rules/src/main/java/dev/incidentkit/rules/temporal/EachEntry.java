package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import java.util.function.Function;

/**
 * A check on each entry of some types, by itself and the state it meets. <em>Only by</em> and <em>after</em> are such
 * checks: who is entitled, and what has been before, is in the state.
 */
public final class EachEntry extends TemporalCheck {
    private final ImmutableSet<Class<? extends Event>> types;
    private final Function<? super Moment, ImmutableList<Evidence>> evidence;

    EachEntry(ImmutableSet<Class<? extends Event>> types, Function<? super Moment, ImmutableList<Evidence>> evidence) {
        this.types = types;
        this.evidence = evidence;
    }

    /** Which entries are to be checked; the next word says for what. */
    public static final class Entries {
        private final ImmutableSet<Class<? extends Event>> types;

        Entries(ImmutableSet<Class<? extends Event>> types) {
            this.types = types;
        }

        /** Wrong unless the condition holds; {@code what} says in a clause what is wrong. */
        public EachEntry require(Condition<? super Moment> condition, Function<? super Moment, String> what) {
            return new EachEntry(
                    types, moment -> condition.holds(moment) ? ImmutableList.of() : evidence(moment, what));
        }

        /** Wrong if the condition holds; {@code what} says in a clause what is wrong. */
        public EachEntry forbid(Condition<? super Moment> condition, Function<? super Moment, String> what) {
            return new EachEntry(
                    types, moment -> condition.holds(moment) ? evidence(moment, what) : ImmutableList.of());
        }

        /** Whatever evidence there is. */
        public EachEntry check(Function<? super Moment, ImmutableList<Evidence>> evidence) {
            return new EachEntry(types, evidence);
        }

        private static ImmutableList<Evidence> evidence(Moment moment, Function<? super Moment, String> what) {
            return ImmutableList.of(Evidence.that(what.apply(moment)));
        }
    }

    @Override
    ImmutableSet<Class<? extends Event>> interests() {
        return types;
    }

    @Override
    Watch watch(int rule, int number) {
        return new Watch(rule) {
            @Override
            void entry(Run run, Moment moment) {
                ImmutableList<Evidence> wrong = evidence.apply(moment);
                for (int i = 0; i < wrong.size(); i++) {
                    run.finding(rule(), at(wrong.get(i), moment))
                            .ifPresent(finding -> run.foundAt(finding, moment.at()));
                }
            }
        };
    }

    /** Evidence that names the entry, and its author where it names nobody else. */
    private static Evidence at(Evidence evidence, Moment moment) {
        Evidence placed = evidence.where().isEmpty() ? evidence.at("entries/" + moment.number()) : evidence;
        Evidence named = placed.about().isEmpty() ? placed.about("entry " + moment.number()) : placed;
        return named.people().isEmpty() && moment.by().isPresent()
                ? named.concerning(moment.by().get())
                : named;
    }
}
