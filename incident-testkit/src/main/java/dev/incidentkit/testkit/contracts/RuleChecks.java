package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import com.google.common.collect.Ordering;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.wording.Owner;
import dev.incidentkit.testkit.arbitraries.Judging;
import dev.incidentkit.testkit.arbitraries.Retold;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** What every rule must keep, a method each. They throw an {@link AssertionError} that says what was asked. */
public final class RuleChecks {
    static final String R1 = "R1: a rule says what it asks, why, and what to do";
    static final String R2 = "R2: a rule passes its own passing example";
    static final String R3 = "R3: a rule finds its own violating example";
    static final String R4 = "R4: a rule is pure: the same subject, the same outcome";
    static final String R5 = "R5: a rule keeps its id, as a finding does, and takes none that the catalogue has";
    static final String R6 = "R6: a rule throws nothing, whatever it is shown";
    static final String R7 = "R7: a finding says what is wrong and what to do, and names people who are there";
    static final String R8 = "R8: a person is one person however the name is typed";
    static final String R9 = "R9: the order of assignments means nothing";
    static final String R10 = "R10: a clean subject costs no memory";

    private static final int QUOTED = 12;
    private static final int WARM_UP = 20_000;

    private static final Ordering<Assignment> BY_NAME =
            Ordering.natural().onResultOf(it -> it.person().key() + " " + it.role());

    private RuleChecks() {}

    /** R1: title, reason and both examples are there, the title in one line. */
    public static void isDescribed(Rule<?> rule) {
        Broken.unless(
                !rule.title().isBlank() && !rule.reason().isBlank(),
                R1,
                "title and reason of " + rule.id(),
                rule.toString(),
                "none is blank",
                ImmutableList.of(rule.title(), rule.reason()));
        Broken.unless(
                rule.title().lines().count() == 1,
                R1,
                "title of " + rule.id(),
                rule.toString(),
                "one line",
                rule.title());
        Broken.unless(
                rule.passing().isPresent() && rule.violating().isPresent(),
                R1,
                "the examples of " + rule.id(),
                rule.toString(),
                "one that passes and one that violates",
                "passes " + rule.passing() + ", violates " + rule.violating());
    }

    /** R2. */
    public static <S> void passesItsOwn(Rule<S> rule) {
        rule.passing().ifPresent(example -> {
            ImmutableList<Finding> found = findings(rule, example);
            Broken.unless(found.isEmpty(), R2, rule.id(), example.toString(), "no finding", found);
        });
    }

    /** R3. */
    public static <S> void findsItsOwn(Rule<S> rule) {
        rule.violating()
                .ifPresent(example -> Broken.unless(
                        !findings(rule, example).isEmpty(), R3, rule.id(), example.toString(), "a finding", "none"));
    }

    /** R4: also after it has looked at something else, or at the same at another severity. */
    public static <S> void isPure(Rule<S> rule, S subject, S other) {
        String before = subject.toString();
        String first = said(rule, subject);
        String second = said(rule, subject);
        Broken.unless(first.equals(second), R4, rule.id() + ", twice", before, first, second);
        String said = said(rule, other);
        String third = said(rule, subject);
        Broken.unless(first.equals(third), R4, rule.id() + ", with another in between", before, first, third);
        String again = said(rule, other);
        Broken.unless(said.equals(again), R4, rule.id() + ", twice", other.toString(), said, again);
        Broken.unless(before.equals(subject.toString()), R4, rule.id(), before, "the subject stays as it was", subject);
        if (subject instanceof Response response) {
            remembersNoSeverity(rule, response);
        }
    }

    /** Looks at each severity in turn, and then from the last at the same assignments in another order. */
    private static void remembersNoSeverity(Rule<?> rule, Response response) {
        Response turned =
                response.withRoster(Roster.of(Lists.reverse(response.roster().assignments())));
        ImmutableMap<Severity, ImmutableSet<String>> up = atEach(rule, response, Severity.all());
        ImmutableMap<Severity, ImmutableSet<String>> down = atEach(rule, turned, Lists.reverse(Severity.all()));
        Broken.unless(
                up.equals(down), R4, rule.id() + ", at each severity, up and down", response.toString(), up, down);
    }

    private static <S> ImmutableMap<Severity, ImmutableSet<String>> atEach(
            Rule<S> rule, Response response, List<Severity> severities) {
        Class<S> type = rule.subject().type();
        return Maps.toMap(severities, severity -> identities(rule, type.cast(response.withSeverity(severity))));
    }

    /** R4: in another country, with another language and time of day. */
    public static <S> void isPureElsewhere(Rule<S> rule, S subject) {
        String here = said(rule, subject);
        for (Elsewhere elsewhere : Elsewhere.ALL) {
            String there = elsewhere.ask(() -> said(rule, subject));
            Broken.unless(here.equals(there), R4, rule.id() + ", " + elsewhere, subject.toString(), here, there);
        }
    }

    /** R5: every time it is asked for, and in its findings; of a rule of the catalogue it is known by the title. */
    public static <S> void keepsItsId(Supplier<Rule<S>> rules, S subject) {
        Rule<S> rule = rules.get();
        String again = rules.get().id();
        Broken.unless(rule.id().equals(again), R5, "the id, twice", rule.toString(), rule.id(), again);
        Optional<String> known = Catalogue.standard().find(rule.id()).map(Rule::title);
        Broken.unless(
                known.isEmpty() || known.get().equals(rule.title()),
                R5,
                "the id of " + rule,
                rule.title(),
                "an id of its own",
                "that of: " + known.orElse(""));
        for (Finding finding : findings(rule, subject)) {
            Broken.unless(
                    finding.rule().equals(rule.id()), R5, rule.id(), subject.toString(), rule.id(), finding.rule());
        }
        if (subject instanceof Response response) {
            keepsIdentity(rule, response);
        }
    }

    /** It may come and go with time, but isn't another one at each of three minutes. */
    private static <S> void keepsIdentity(Rule<S> rule, Response response) {
        ImmutableList<ImmutableSet<String>> minutes = IntStream.range(0, 3)
                .mapToObj(
                        minute -> response.withRunningFor(response.runningFor().plusMinutes(minute)))
                .map(later -> identities(rule, rule.subject().type().cast(later)))
                .collect(ImmutableList.toImmutableList());
        Broken.unless(
                ImmutableSet.copyOf(minutes).size() < minutes.size(),
                R5,
                rule.id() + ", minute by minute",
                response.toString(),
                "findings that concern the same as time passes",
                minutes);
    }

    /** R6. */
    public static <S> void throwsNothing(Rule<S> rule, S subject) {
        try {
            findings(rule, subject);
        } catch (RuntimeException | StackOverflowError e) {
            throw Broken.because(R6, rule.id(), subject.toString(), "an outcome", "it throws " + e);
        }
    }

    /** R7. */
    public static <S> void findsSensibly(Rule<S> rule, S subject) {
        ImmutableList<Finding> all = findings(rule, subject);
        Broken.unless(
                all.stream().map(it -> concern(subject, it)).distinct().count() == all.size(),
                R7,
                rule.id(),
                subject.toString(),
                "findings that differ in whom or what they concern, where or when",
                all);
        for (Finding finding : all) {
            String given = subject.toString();
            Broken.unless(!finding.what().isBlank(), R7, rule.id(), given, "a word on what is wrong", "nothing");
            Broken.unless(!finding.remedy().isBlank(), R7, rule.id(), given, "a word on what to do", "nothing");
            for (String text : ImmutableList.of(finding.what(), finding.remedy())) {
                Broken.unless(
                        !text.stripTrailing().endsWith(".") || endsInQuotation(text, given),
                        R7,
                        rule.id(),
                        given,
                        "a clause without a full stop",
                        text);
            }
            Broken.unless(
                    ImmutableSet.copyOf(finding.people()).size()
                            == finding.people().size(),
                    R7,
                    rule.id(),
                    given,
                    "each person once",
                    finding.people());
            Broken.unless(
                    Retold.peopleIn(subject).containsAll(finding.people()),
                    R7,
                    rule.id(),
                    given,
                    "people who are in it",
                    finding.people());
        }
    }

    /**
     * R8.
     *
     * @param respelled the same subject, in which names are typed in another way
     */
    public static <S> void seesThroughSpelling(Rule<S> rule, S subject, S respelled) {
        ImmutableSet<String> expected = foldedIdentities(rule, subject);
        ImmutableSet<String> actual = foldedIdentities(rule, respelled);
        Broken.unless(expected.equals(actual), R8, rule.id(), respelled.toString(), expected, actual);
    }

    /** R9, which is about responses alone: turned round, and by name, so that neighbours are parted. */
    public static <S> void ignoresOrder(Rule<S> rule, S subject) {
        if (subject instanceof Response response) {
            ImmutableList<Assignment> given = response.roster().assignments();
            for (Iterable<Assignment> order : ImmutableList.of(Lists.reverse(given), BY_NAME.sortedCopy(given))) {
                Response turned = response.withRoster(Roster.of(order));
                ImmutableSet<String> expected = identities(rule, subject);
                ImmutableSet<String> actual =
                        identities(rule, rule.subject().type().cast(turned));
                Broken.unless(expected.equals(actual), R9, rule.id(), turned.toString(), expected, actual);
            }
        }
    }

    /** R10, for rules that promise it: on their passing example, at each severity at which it is one. */
    public static <S> void costsNothingWhenClean(Rule<S> rule) {
        S example = rule.passing().orElseThrow();
        costsNothing(rule, example);
        if (example instanceof Response response) {
            Severity.all().stream()
                    .map(severity -> rule.subject().type().cast(response.withSeverity(severity)))
                    .filter(other -> findings(rule, other).isEmpty())
                    .forEach(other -> costsNothing(rule, other));
        }
    }

    private static <S> void costsNothing(Rule<S> rule, S example) {
        Policy policy = Policy.of(rule);
        Basis basis = new Basis(policy, rule.judgedAsOf());
        long least = Math.min(
                least(() -> policy.check(example)), // a condition is looked at without asking the rule
                least(() -> rule.check().check(example, basis)));
        Broken.unless(least == 0, R10, rule.id(), example.toString(), "0 bytes", least + " bytes");
    }

    private static long least(Runnable work) {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        return LongStream.generate(() -> Allocation.of(work)).limit(10).min().orElseThrow();
    }

    private static <S> ImmutableList<Finding> findings(Rule<S> rule, S subject) {
        return Judging.report(Policy.of(rule), rule, subject).findings();
    }

    private static <S> String said(Rule<S> rule, S subject) {
        Report report = Judging.report(Policy.of(rule), rule, subject);
        return report.outcomes() + " " + report.findings() + " " + report.obligations();
    }

    /** Whether its last words are those of the subject, which may end as they like. */
    private static boolean endsInQuotation(String text, String given) {
        return given.contains(text.substring(Math.max(0, text.length() - QUOTED)));
    }

    /** What a finding is about; with one moment of an incident several things may be wrong. */
    private static ImmutableList<Object> concern(Object subject, Finding finding) {
        String what = subject instanceof Timeline ? finding.what() : "";
        return ImmutableList.of(finding.identity(), finding.where(), finding.when(), what);
    }

    private static <S> ImmutableSet<String> identities(Rule<S> rule, S subject) {
        return findings(rule, subject).stream().map(Finding::identity).collect(ImmutableSet.toImmutableSet());
    }

    /** The same, where a finding about somebody who owns something is one about that person, however the name is typed. */
    private static <S> ImmutableSet<String> foldedIdentities(Rule<S> rule, S subject) {
        ImmutableSet<String> owners = Retold.ownersIn(subject);
        return findings(rule, subject).stream()
                .map(it -> owners.contains(it.about()) ? aboutPerson(it) : it)
                .map(Finding::identity)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Finding aboutPerson(Finding it) {
        String about = Owner.read(it.about())
                .person()
                .map(name -> Person.named(name).key())
                .orElse(it.about());
        return new Finding(it.rule(), it.level(), it.what(), it.remedy(), it.people(), about, it.where(), it.when());
    }
}
