package dev.incidentkit.cli;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Reason;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Work;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The Java of the README, which stands here between markers, so that it compiles and runs. */
final class ReadmeSnippets {
    private ReadmeSnippets() {}

    @SuppressWarnings("SystemOut") // the README prints
    static Report response() {
        // snippet
        Roster roster =
                Roster.builder().commander("amara").expert("database", "amara").build();
        Report report = Catalogue.standard().check(Response.of(Severity.SEV_4, roster));
        report.findings().forEach(System.out::println);
        // end
        return report;
    }

    static Monitor monitor() {
        Instant now = Instant.parse("2026-05-20T14:32:00Z");
        Person amara = Person.named("amara");
        Opening.Declared declared = new Opening.Declared(
                Optional.of("payments fail"), ImmutableSet.of(Reason.NOT_YET_KNOWN), Optional.empty());
        Entry next =
                Entry.of(now.plus(Duration.ofMinutes(7)), amara, new Work.ActionStarted("restart the pooler", true));
        // snippet
        Monitor monitor = Monitor.of(Catalogue.standard());
        monitor.record(Entry.of(now, amara, declared));
        monitor.advanceTo(now.plus(Duration.ofMinutes(6)));
        monitor.findings().forEach(System.out::println); // what is wrong, since when, and what to do
        monitor.obligations().forEach(System.out::println); // what is due, by whom, until when
        monitor.preview(next).forEach(System.out::println); // what an entry would violate, before it happens
        // end
        return monitor;
    }
}
