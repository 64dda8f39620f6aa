package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Interval;
import dev.incidentkit.core.time.Spoken;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Obligation;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What is wrong in an incident at a moment, and what is due next. */
final class Outlook {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private final Replay replay;
    private final Optional<Instant> asOf;
    private final Predicate<Finding> counts;
    private final Console console;
    private final Style style;
    private String incident = "";

    /**
     * @param counts whether what is wrong is to be told
     */
    Outlook(Replay replay, Optional<Instant> asOf, Predicate<Finding> counts, Console console) {
        this.replay = replay;
        this.asOf = asOf;
        this.counts = counts;
        this.console = console;
        this.style = new Style(console.colours());
    }

    /** The name of the incident. */
    void of(String name) {
        incident = name;
    }

    void record(Entry entry) {
        replay.record(entry);
    }

    /** Ends the replay, and prints what is wrong and then what is due, the most urgent first. */
    void print(NextCommand.Format format) {
        replay.end();
        Optional<Instant> now = replay.monitor().clock();
        ImmutableList<Finding> wrong = replay.monitor().findings().stream()
                .filter(finding -> finding.when().map(Interval::isOpen).orElse(false))
                .filter(counts)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Obligation> due = replay.monitor().obligations();
        switch (format) {
            case TEXT -> text(now, wrong, due);
            case JSON -> json(now, wrong, due);
        }
    }

    private void text(Optional<Instant> now, ImmutableList<Finding> wrong, ImmutableList<Obligation> due) {
        String moment = now.map(it -> " as of " + it).orElse(": nothing is on record")
                + (asOf.isEmpty() && now.isPresent() ? ", its last entry" : "");
        console.out().println(style.bold(Quotation.printable(incident)) + moment);
        wrong.forEach(finding -> console.out().println(line(finding, now.orElseThrow())));
        due.forEach(obligation -> console.out().println(line(obligation, now.orElseThrow())));
        if (now.isPresent() && wrong.isEmpty() && due.isEmpty()) {
            console.out().println("  nothing is wrong, and nothing is due");
        }
    }

    private String line(Finding finding, Instant now) {
        Instant since = finding.when().orElseThrow().start();
        return "  " + time(since, now) + "  for " + spoken(Duration.between(since, now)) + "  "
                + style.level(finding.level()) + ": " + Quotation.printable(finding.message()) + "  "
                + style.faint("[" + finding.rule() + "]");
    }

    private String line(Obligation obligation, Instant now) {
        Instant until = obligation.deadline().due();
        String by = obligation.by().isEmpty() ? "" : " by " + names(obligation.by());
        return "  " + time(until, now) + "  in " + spoken(Duration.between(now, until)) + "  "
                + Quotation.printable(obligation.what() + by) + "  " + style.faint("[" + obligation.rule() + "]");
    }

    /** The time of day in UTC, with its date where that is another one. */
    private static String time(Instant instant, Instant now) {
        Instant second = instant.truncatedTo(ChronoUnit.SECONDS);
        boolean today = second.truncatedTo(ChronoUnit.DAYS).equals(now.truncatedTo(ChronoUnit.DAYS));
        return today ? second.atOffset(ZoneOffset.UTC).toLocalTime().format(HOURS) + "Z" : second.toString();
    }

    private static String spoken(Duration duration) {
        return Spoken.duration(duration);
    }

    private static String names(ImmutableList<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private void json(Optional<Instant> now, ImmutableList<Finding> wrong, ImmutableList<Obligation> due) {
        wrong.forEach(finding -> print(Mapping.builder()
                .put("incident", incident)
                .put("state", "wrong")
                .put("rule", finding.rule())
                .put("what", finding.what())
                .put("by", people(finding.people()))
                .put("about", finding.about())
                .put("since", finding.when().orElseThrow().start().toString())
                .put("level", finding.level().toString())
                .put("remedy", finding.remedy())));
        due.forEach(obligation -> print(Mapping.builder()
                .put("incident", incident)
                .put("state", "due")
                .put("rule", obligation.rule())
                .put("what", obligation.what())
                .put("by", people(obligation.by()))
                .put("about", obligation.about())
                .put("until", obligation.deadline().due().toString())
                .put(
                        "seconds",
                        Duration.between(
                                        now.orElseThrow(), obligation.deadline().due())
                                .toSeconds())));
        Mapping.Builder summary = Mapping.builder().put("summary", true).put("incident", incident);
        now.ifPresent(moment -> summary.put("as-of", moment.toString()));
        print(summary.put("wrong", wrong.size()).put("due", due.size()));
    }

    private void print(Mapping.Builder line) {
        console.out().print(Texts.jsonLine(line.build()) + "\n");
    }

    private static Sequence people(ImmutableList<Person> people) {
        return Sequence.of(people.stream().map(Person::name).map(Scalar::text).toList());
    }
}
