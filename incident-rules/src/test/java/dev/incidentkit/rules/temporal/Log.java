package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Communication.Addressee;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A monitor that is fed in minutes from the declaration, and read in them. */
final class Log {
    static final Instant START = Instant.parse("2026-05-20T14:32:00Z");

    private final Monitor monitor;

    Log(Monitor monitor) {
        this.monitor = monitor;
    }

    Log(Policy policy) {
        this(Monitor.of(policy));
    }

    Log(Rule<?>... rules) {
        this(Policy.of(rules));
    }

    static Instant at(double minute) {
        return START.plus(Duration.ofSeconds(Math.round(minute * 60)));
    }

    static Event declared() {
        return new Opening.Declared(Optional.of("payments fail"), ImmutableSet.of(), Optional.empty());
    }

    static Event severity(Severity severity) {
        return new Assessment.SeverityCalled(severity, Optional.of("as observed"));
    }

    static Event assigned(Role role, String name) {
        return new Command.RoleAssigned(role, Person.named(name), Optional.empty());
    }

    static Event noted() {
        return new Remark.Noted("quiet");
    }

    static Event can() {
        return new Communication.CanReported(Addressee.CHANNEL, CanReport.of("CPU at 95 %.", "Looking.", "Nothing."));
    }

    static Entry entry(double minute, String by, Event event) {
        return Entry.of(at(minute), Person.named(by), event);
    }

    Log amara(double minute, Event event) {
        return record(entry(minute, "amara", event));
    }

    /** Happened at the one minute, and is written down at the other. */
    Log late(double minute, double known, String by, Event event) {
        return record(entry(minute, by, event).recorded(at(known), Person.named(by)));
    }

    Log record(Entry entry) {
        monitor.record(entry);
        return this;
    }

    Log until(double minute) {
        monitor.advanceTo(at(minute));
        return this;
    }

    Monitor monitor() {
        return monitor;
    }

    /** The findings as {@code rule from-to} in minutes, the end open as {@code ..}. */
    ImmutableList<String> findings() {
        return monitor.findings().stream().map(Log::text).collect(ImmutableList.toImmutableList());
    }

    ImmutableList<String> obligations() {
        return monitor.obligations().stream().map(Log::text).collect(ImmutableList.toImmutableList());
    }

    static String text(Finding finding) {
        return finding.rule() + " " + minute(finding.when().orElseThrow().start()) + "-"
                + finding.when().orElseThrow().end().map(Log::minute).orElse("..");
    }

    static String text(Obligation obligation) {
        return obligation.what() + " by " + obligation.by() + " until "
                + minute(obligation.deadline().due());
    }

    private static String minute(Instant instant) {
        long seconds = Duration.between(START, instant).toSeconds();
        return seconds % 60 == 0 ? Long.toString(seconds / 60) : Double.toString(seconds / 60.0);
    }
}
