package com.example.pager;

import dev.incidentkit.core.roster.Person;

/** A pager whose fault is that command changes when it is offered. */
public class HastyPager extends Pager {
    @Override
    public void offerCommand(Person by, Person to) {
        super.offerCommand(by, to);
        handOver(to);
    }
}
