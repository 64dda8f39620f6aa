package com.example.pager;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Command;
import java.time.Instant;

/** The pager with a single fault: command changes with the offer, and nobody waits for the successor. */
class HastyPager extends Pager {
    @Override
    public void offerCommand(Instant at, Person by, Command.HandoffBriefed brief) {
        super.offerCommand(at, by, brief);
        handOver(brief.to());
    }
}
