package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.temporal.MonitorState.ItemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Watches what is wrong with the state itself. What is claimed to be wrong after a change begins, unless it was claimed
 * before; what is claimed no more ends.
 */
abstract class Standing extends Waiting {
    Standing(int rule, int number) {
        super(rule, number);
    }

    /**
     * Something that is wrong with the state now; only pending until the end of its grace.
     *
     * @param key the identity of the finding
     * @param awaited what would put it right, a noun phrase
     */
    record Claim(Finding finding, String key, String awaited, Optional<Deadline> grace) {
        Claim(Finding finding, String awaited, Optional<Deadline> grace) {
            this(finding, finding.identity(), awaited, grace);
        }
    }

    /** All that is wrong with the state, which became so at this instant. */
    abstract ImmutableList<Claim> claims(Run run, Incident incident, Instant at);

    /** A late entry changes the state as of its own time; how things stand with it is seen from now. */
    @Override
    void state(Run run, Moment moment) {
        Instant now = moment.at().isAfter(run.clock()) ? moment.at() : run.clock();
        update(run, claims(run, moment.after(), now), moment.at());
    }

    /** Each claim says what it weighs. */
    @Override
    void weighAgain(Run run, Instant at) {}

    /** These claims hold from this instant on, and no others. */
    final void update(Run run, ImmutableList<Claim> claims, Instant at) {
        for (Item item : run.items(this)) {
            if (isClaimed(item)
                    && find(item.key, claims)
                            .filter(claim -> weighsTheSame(item, claim))
                            .isEmpty()) {
                run.forget(this, item);
                item.endAt(at);
            }
        }
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            Optional<Item> same = run.items(this).stream()
                    .filter(item -> item.key.equals(claim.key()))
                    .findAny();
            if (same.isEmpty()) {
                begin(run, claim, at);
            } else {
                same.get().what = claim.awaited();
                same.get().found().ifPresent(found -> found.reword(claim.finding()));
            }
        }
    }

    /** Whether it is about something that is wrong, rather than a moment at which to look again. */
    boolean isClaimed(Item item) {
        return true;
    }

    /** What weighs more or less from now on is another finding: what it was until now stays on record. */
    private static boolean weighsTheSame(Item item, Claim claim) {
        return item.found()
                .flatMap(Found::finding)
                .map(before -> before.level() == claim.finding().level())
                .orElse(true);
    }

    private static Optional<Claim> find(String key, ImmutableList<Claim> claims) {
        for (int i = 0; i < claims.size(); i++) {
            if (claims.get(i).key().equals(key)) {
                return Optional.of(claims.get(i));
            }
        }
        return Optional.empty();
    }

    private void begin(Run run, Claim claim, Instant at) {
        Instant until = claim.grace().map(Deadline::due).orElse(at);
        boolean pending = claim.grace().isPresent() && !claim.grace().get().isMissedAt(at);
        Finding finding = claim.finding();
        Item item = new Item(
                claim.key(),
                claim.awaited(),
                Optional.of(Role.INCIDENT_COMMANDER),
                finding.people(),
                at,
                pending ? Duration.between(at, until) : Duration.ZERO);
        run.remember(this, item);
        if (pending) {
            run.arm(this, item);
        } else {
            item.setFound(run.found(finding.at(run.place()), at));
        }
    }

    /** The grace is over; it is wrong, if it still is. */
    @Override
    void missed(Run run, Item item) {
        Instant due = item.due();
        Optional<Claim> same = find(item.key, claims(run, run.incident(), due));
        if (same.isPresent()) {
            item.setFound(run.found(same.get().finding().at(run.place()), due));
        } else {
            run.forget(this, item);
        }
    }

    /** The key is the identity of a finding, which begins with its rule. */
    @Override
    boolean isPossible(Run run, ItemState item) {
        int end = item.key().indexOf('[');
        return end > 0 && run.plan().policy().find(item.key().substring(0, end)).isPresent();
    }
}
