package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.time.Deadline;
import dev.incidentkit.rules.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Watches what is wrong with the state itself. What is claimed to be wrong after a change begins, unless it was claimed
 * before; what is claimed no more ends.
 */
abstract class Standing extends Watch {
    private final List<Item> items = new ArrayList<>(0);

    Standing(Run run, int rule) {
        super(run, rule);
    }

    /** Something that is wrong with the state now; only pending until the end of its grace. */
    record Claim(Finding finding, Optional<Deadline> grace) {}

    /** All that is wrong with the state, which became so at this instant. */
    abstract ImmutableList<Claim> claims(Incident incident, Instant at);

    @Override
    void state(Incident incident, Instant at) {
        update(claims(incident, at), at);
    }

    /** These claims hold from this instant on, and no others. */
    final void update(ImmutableList<Claim> claims, Instant at) {
        if (items.isEmpty() && claims.isEmpty()) {
            return;
        }
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            if (claims.stream().noneMatch(claim -> claim.finding().identity().equals(item.key))) {
                items.remove(i);
                cease(item, at);
            }
        }
        for (Claim claim : claims) {
            Optional<Item> same = items.stream()
                    .filter(item -> item.key.equals(claim.finding().identity()))
                    .findAny();
            if (same.isEmpty()) {
                begin(claim, at);
            } else if (same.get().isFound()) {
                same.get().found().orElseThrow().reword(claim.finding());
            }
        }
    }

    private static void cease(Item item, Instant at) {
        boolean nothing =
                item.found().map(found -> found.start().equals(Optional.of(at))).orElse(false);
        if (nothing) {
            item.found().orElseThrow().withdraw();
        } else {
            item.endAt(at);
        }
    }

    private void begin(Claim claim, Instant at) {
        Instant until = claim.grace().map(Deadline::due).orElse(at);
        boolean pending = claim.grace().isPresent() && !claim.grace().get().isMissedAt(at);
        Finding finding = claim.finding();
        Item item = new Item(
                finding.identity(),
                "a remedy: " + finding.what(),
                "",
                Optional.empty(),
                finding.people(),
                0,
                at,
                pending ? Duration.between(at, until) : Duration.ZERO);
        items.add(item);
        if (pending) {
            run().arm(this, item);
        } else {
            item.setFound(run().found(finding, at));
        }
    }

    @Override
    Collection<Item> items() {
        return items;
    }

    /** The grace is over, and it is still wrong. */
    @Override
    void missed(Item item) {
        Instant due = item.deadline().due();
        claims(run().incident(), due).stream()
                .filter(claim -> claim.finding().identity().equals(item.key))
                .findAny()
                .ifPresent(claim -> item.setFound(run().found(claim.finding(), due)));
    }

    @Override
    void resume(int memory, List<Item> remembered) {
        items.addAll(remembered);
    }
}
