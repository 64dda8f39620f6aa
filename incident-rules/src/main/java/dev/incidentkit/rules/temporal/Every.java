package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.rules.Condition;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Something must happen at least <em>every</em> so often while the incident is in some state: first that long after the
 * state began, then that long after each time. However long it doesn't happen, that is one finding, which ends when it
 * happens.
 */
public final class Every extends TemporalCheck {
    private final Predicate<Incident> during;
    private final Setting<Duration> period;
    private final Optional<Audience> audience;
    private final String what;
    private final Role owedBy;
    private final boolean perHolder;
    private final Condition<? super Moment> beat;
    private final Function<? super Incident, Optional<String>> remedy;
    private final ImmutableSet<Class<? extends Event>> types;

    private Every(
            Predicate<Incident> during,
            Setting<Duration> period,
            Optional<Audience> audience,
            String what,
            Role owedBy,
            boolean perHolder,
            Condition<? super Moment> beat,
            Function<? super Incident, Optional<String>> remedy,
            ImmutableSet<Class<? extends Event>> types) {
        this.during = during;
        this.period = period;
        this.audience = audience;
        this.what = what;
        this.owedBy = owedBy;
        this.perHolder = perHolder;
        this.beat = beat;
        this.remedy = remedy;
        this.types = types;
    }

    /**
     * While this holds of the incident, {@code what} (a noun phrase without an article) is the task of a role. Until
     * {@link #by} says which entries are the thing, nothing is, and only the state of the incident ends the wait.
     */
    static Every during(Predicate<Incident> during, Setting<Duration> period, String what, Role owedBy) {
        return new Every(
                during,
                period,
                Optional.empty(),
                what,
                owedBy,
                false,
                moment -> false,
                incident -> Optional.empty(),
                ImmutableSet.of());
    }

    /** The commander may set another period for this audience. */
    public Every unlessSetFor(Audience who) {
        return new Every(during, period, Optional.of(who), what, owedBy, perHolder, beat, remedy, types);
    }

    /** Each holder of the role owes it, and each one's time runs separately. */
    public Every fromEachHolder() {
        return new Every(during, period, audience, what, owedBy, true, beat, remedy, types);
    }

    /** Which entries of these types are the thing; without types, which of any type. */
    @SafeVarargs
    public final Every by(Condition<? super Moment> condition, Class<? extends Event>... of) {
        ImmutableSet<Class<? extends Event>> shown = of.length == 0 ? Events.types() : ImmutableSet.copyOf(of);
        return new Every(during, period, audience, what, owedBy, perHolder, condition, remedy, shown);
    }

    /** What to do about it, where that depends on the incident. */
    public Every remediedBy(Function<? super Incident, Optional<String>> advice) {
        return new Every(during, period, audience, what, owedBy, perHolder, beat, advice, types);
    }

    @Override
    ImmutableSet<Class<? extends Event>> interests() {
        return types;
    }

    @Override
    Watch watch(int rule, int number) {
        return new Beating(rule, number);
    }

    private final class Beating extends Waiting {
        private Beating(int rule, int number) {
            super(rule, number);
        }

        @Override
        void entry(Run run, Moment moment) {
            ImmutableList<Item> items = run.items(this);
            if (items.isEmpty() || !beat.holds(moment)) {
                return;
            }
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                if ((!perHolder || moment.entry().isBy(item.people.get(0))) && item.hasBegunAt(moment.at())) {
                    item.answeredAt(moment.at());
                    item.restart(moment.at(), period(run, moment.before()));
                    run.arm(this, item);
                }
            }
        }

        private Duration period(Run run, Incident incident) {
            Duration set = audience.isPresent() ? incident.cadences().get(audience.get()) : null;
            return set == null ? run.settings().get(period) : set;
        }

        @Override
        void state(Run run, Moment moment) {
            Incident incident = moment.after();
            Instant at = moment.at();
            boolean on = during.test(incident) && run.applies(rule());
            if (!on) {
                endAll(run, at);
            } else if (perHolder
                    && (run.items(this).isEmpty() || moment.before().leadership() != incident.leadership())) {
                follow(run, incident.roster().holders(owedBy), at);
            } else if (!perHolder && run.items(this).isEmpty()) {
                begin(run, "", ImmutableList.of(), at);
            }
            ImmutableList<Item> items = run.items(this);
            Duration now = items.isEmpty() ? Duration.ZERO : period(run, incident);
            for (int i = 0; i < items.size(); i++) {
                Item item = items.get(i);
                if (!item.allowed().equals(now) && !item.isFound()) {
                    changePeriod(run, item, now, at);
                }
            }
        }

        /**
         * A shorter period can't make something late that wasn't: it is then due that long from now, or when it was due
         * before, whichever comes first.
         */
        private void changePeriod(Run run, Item item, Duration now, Instant at) {
            Instant before = item.due();
            Instant start = item.since();
            if (Deadline.isMissed(start, now, at)) {
                start = Deadline.isMissed(at, now, before) ? at : before.minus(now);
            }
            item.restart(start, now);
            run.arm(this, item);
        }

        private void follow(Run run, ImmutableList<Person> holders, Instant at) {
            for (Item item : run.items(this)) {
                if (!holders.contains(item.people.get(0))) {
                    run.forget(this, item);
                    item.endAt(at);
                }
            }
            for (Person holder : holders) {
                if (!holder.isAutomation()
                        && run.items(this).stream()
                                .noneMatch(item -> item.people.get(0).equals(holder))) {
                    begin(run, holder.key(), ImmutableList.of(holder), at);
                }
            }
        }

        private void begin(Run run, String key, ImmutableList<Person> people, Instant at) {
            Duration allowed = period(run, run.incident());
            run.await(this, new Item(key, what, Optional.of(owedBy), people, at, allowed));
        }

        @Override
        void missed(Run run, Item item) {
            Incident incident = run.incident();
            String overdue = "no " + what + " for " + Spoken.duration(period(run, incident));
            Evidence evidence = Evidence.that(overdue)
                    .about(what + " after " + item.since())
                    .at(run.place())
                    .concerning(run.owing(item));
            Evidence advised = remedy.apply(incident).map(evidence::remediedBy).orElse(evidence);
            item.setFound(run.found(rule(), advised, item.due()));
        }

        @Override
        boolean isPossible(Run run, ItemState item) {
            return perHolder
                    ? item.people().size() == 1
                            && item.key().equals(item.people().get(0).key())
                    : item.key().isEmpty();
        }
    }
}
