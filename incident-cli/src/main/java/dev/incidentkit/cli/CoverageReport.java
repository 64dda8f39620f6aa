package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableRangeMap;
import com.google.common.collect.Range;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.rules.staffing.Coverage;
import dev.incidentkit.rules.staffing.Shortage;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which severities a schedule can staff when: a line for each, and one for each way in which people are short. */
record CoverageReport(Coverage coverage, Range<Instant> period, boolean customerVisible) {

    /** The stretches in which the same is missing. */
    private record Lack(int stretches, Duration inAll, Range<Instant> first) {
        static Lack of(Range<Instant> range) {
            return new Lack(1, length(range), range);
        }

        Lack and(Lack later) {
            return new Lack(stretches + later.stretches, inAll.plus(later.inAll), first);
        }

        @Override
        public String toString() {
            String time = first.lowerEndpoint() + "/" + first.upperEndpoint();
            return stretches == 1 ? time : stretches + " times, " + Spoken.duration(inAll) + " in all, first " + time;
        }
    }

    private static Duration length(Range<Instant> range) {
        return Duration.between(range.lowerEndpoint(), range.upperEndpoint());
    }

    /** Prints what of one severity, or of all, and says whether something that was asked for is wrong. */
    int print(Optional<Severity> only, NextCommand.Format format, Console console) {
        ImmutableList<Severity> asked = only.map(ImmutableList::of).orElse(Severity.all());
        boolean always = true;
        for (Severity severity : asked) {
            always &= format == NextCommand.Format.TEXT ? print(severity, console) : json(severity, console);
        }
        return always || only.isEmpty() ? ExitCode.CLEAN : ExitCode.FOUND;
    }

    private boolean json(Severity severity, Console console) {
        ImmutableRangeMap<Instant, Shortage> all = coverage.shortages(severity, customerVisible);
        console.out().println(StaffingJson.of(severity, all));
        return all.asMapOfRanges().values().stream().allMatch(Shortage::isNone);
    }

    private boolean print(Severity severity, Console console) {
        ImmutableRangeMap<Instant, Shortage> all = coverage.shortages(severity, customerVisible);
        Map<Shortage, Lack> shortages = new LinkedHashMap<>();
        all.asMapOfRanges().forEach((range, shortage) -> {
            if (!shortage.isNone()) {
                shortages.merge(shortage, Lack.of(range), Lack::and);
            }
        });
        console.out().println(severity + ": " + share(shortages));
        shortages.forEach((shortage, when) -> console.out().println("  " + shortage + ": " + when));
        return shortages.isEmpty();
    }

    /** How much of the time is covered, rounded down. */
    private String share(Map<Shortage, Lack> shortages) {
        Duration missing = shortages.values().stream().map(Lack::inAll).reduce(Duration.ZERO, Duration::plus);
        if (missing.isZero()) {
            return "always";
        }
        Duration whole = length(period);
        long percent = whole.minus(missing).toMinutes() * 100 / whole.toMinutes();
        return missing.equals(whole) ? "never" : percent + " % of the time";
    }
}
