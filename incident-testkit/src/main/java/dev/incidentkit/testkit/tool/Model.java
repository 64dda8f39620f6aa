package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the history so far comes to, by the model and the policy. It takes the tool's record, entry by entry. */
final class Model {
    private final Policy policy;
    private final boolean combining;
    private final Monitor law;
    private final Optional<Monitor> whole;
    private final List<Entry> entries = new ArrayList<>();
    private Instant now;

    private Model(Terms terms, Optional<Monitor> whole, Instant start) {
        this.policy = terms.policy();
        this.combining = terms.supported().contains(Capability.COMBINATIONS);
        this.law = Monitor.of(terms.law());
        this.whole = whole;
        this.now = start;
    }

    static Model of(Terms terms, Instant start) {
        boolean watching = terms.supported().contains(Capability.DEADLINES)
                || terms.supported().contains(Capability.FINDINGS);
        return new Model(terms, watching ? Optional.of(Monitor.of(terms.policy())) : Optional.empty(), start);
    }

    Instant now() {
        return now;
    }

    Incident incident() {
        return law.incident();
    }

    ImmutableList<Entry> entries() {
        return ImmutableList.copyOf(entries);
    }

    int size() {
        return entries.size();
    }

    void advanceTo(Instant instant) {
        now = instant;
        law.advanceTo(instant);
        whole.ifPresent(monitor -> monitor.advanceTo(instant));
    }

    Verdict judge(Entry entry) {
        return Law.judge(sealedLikeTheOthers(entry), holds(entry), combining, law);
    }

    /** Whether the whole policy has something to say of it, be it of what comes of it. */
    boolean finds(Entry entry) {
        return !whole.orElseGet(this::replayed).preview(entry).isEmpty();
    }

    private Monitor replayed() {
        Monitor monitor = Monitor.of(policy);
        entries.forEach(monitor::record);
        return monitor;
    }

    /** Whether the very same, at the very same instant, is on record already. */
    boolean holds(Entry entry) {
        return entries.stream().anyMatch(earlier -> earlier.unsealed().equals(entry));
    }

    /** A tool that seals its entries seals this one too, if it takes it. */
    private Entry sealedLikeTheOthers(Entry entry) {
        boolean sealed = !entries.isEmpty() && entries.get(0).seal().isPresent();
        return sealed ? entry.withSeal(new Timeline("", entries()).seal().after(entry)) : entry;
    }

    void record(Entry entry) {
        entries.add(entry);
        law.record(entry);
        whole.ifPresent(monitor -> monitor.record(entry));
    }

    ImmutableList<Obligation> obligations() {
        return whole.orElse(law).obligations();
    }

    ImmutableList<Finding> findings() {
        return whole.orElse(law).findings();
    }

    /** When a move with this gap happens. */
    Instant after(Move.Gap gap) {
        return switch (gap) {
            case NONE -> now;
            case A_MINUTE -> now.plusSeconds(60);
            case SEVEN_MINUTES -> now.plus(Duration.ofMinutes(7));
            case HALF_AN_HOUR -> now.plus(Duration.ofMinutes(30));
            case TO_THE_DEADLINE -> deadline();
            case PAST_THE_DEADLINE -> deadline().plusSeconds(1);
            case HOURS -> now.plus(Duration.ofHours(3));
            case A_MOMENT -> now.plusMillis(250);
            case A_DAY -> now.plus(Duration.ofHours(25));
        };
    }

    private Instant deadline() {
        return whole.orElse(law)
                .nextDeadline()
                .filter(next -> !next.isBefore(now))
                .filter(next -> next.isBefore(now.plus(Duration.ofDays(10))))
                .orElseGet(() -> now.plus(Duration.ofMinutes(10)));
    }
}
