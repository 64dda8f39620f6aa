package dev.incidentkit.testkit.contracts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.testkit.arbitraries.Rosters;
import dev.incidentkit.testkit.arbitraries.Timelines;
import java.text.Normalizer;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Stores with one fault each. */
class StoreZooTest {
    private static final Event UNKNOWN = new Remark.Noted("an event");
    private static final CharMatcher ODD = CharMatcher.inRange('a', 'z').negate();
    private static final int TRIES = 200;
    private static final Arbitrary<Roster> ROSTERS = Rosters.any();
    private static final Arbitrary<Timeline> TIMELINES = Timelines.any();

    @TestFactory
    Stream<DynamicTest> everyRosterStoreIsCaught() {
        return Stream.of(
                rosters(
                        "loses the domain of an expert",
                        "S1",
                        () -> mapping(it -> Assignment.of(it.person(), it.role())),
                        RosterStoreChecks::comesBackEqual),
                rosters(
                        "merges two domains of one expert",
                        "S1",
                        MergesDomains::new,
                        RosterStoreChecks::comesBackEqual),
                rosters("keeps one person a role", "S1", OneEach::new, RosterStoreChecks::comesBackEqual),
                rosters(
                        "writes names in lower case",
                        "S2",
                        () -> mapping(StoreZooTest::lowerCase),
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "makes programs human",
                        "S2",
                        () -> mapping(
                                it -> new Assignment(Person.named(it.person().name()), it.role(), it.domain())),
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "adds to what was there",
                        "S3",
                        Adds::new,
                        (store, roster) -> RosterStoreChecks.replaces(store, roster, Roster.empty())),
                rosters(
                        "keeps one roster",
                        "S4",
                        OneForAll::new,
                        (store, roster) -> RosterStoreChecks.keepsApart(store, roster, Roster.empty())),
                rosters("gives out a roster for any name", "S5", OneForAll::new, RosterStoreChecks::knowsNothingElse),
                rosters(
                        "forgets all when it is opened again",
                        "S6",
                        Forgets::new,
                        RosterStoreChecks::survivesReopening),
                rosters(
                        "writes domains in lower case",
                        "S1",
                        () -> mapping(it -> new Assignment(
                                it.person(), it.role(), it.domain().map(Ascii::toLowerCase))),
                        RosterStoreChecks::comesBackEqual),
                rosters(
                        "mixes up names that differ in case",
                        "S4",
                        () -> naming(Ascii::toLowerCase),
                        (store, roster) -> RosterStoreChecks.keepsApart(store, roster, Roster.empty())),
                rosters(
                        "can't be written to when it was opened again",
                        "S6",
                        ReadOnly::new,
                        RosterStoreChecks::survivesReopening),
                rosters(
                        "keeps the last roster when it is opened again",
                        "S6",
                        KeepsTheLast::new,
                        RosterStoreChecks::survivesReopening),
                rosters(
                        "has the first again when it is opened again",
                        "S6",
                        KeepsTheFirst::new,
                        RosterStoreChecks::survivesReopening),
                rosters(
                        "writes the same once",
                        "S3",
                        WritesOnce::new,
                        (store, roster) -> RosterStoreChecks.replaces(store, roster, Roster.empty())),
                rosters("finds names that begin alike", "S5", BeginsAlike::new, RosterStoreChecks::knowsNothingElse),
                rosters(
                        "cuts blanks off its names",
                        "S4",
                        () -> naming(String::strip),
                        (store, roster) -> RosterStoreChecks.keepsApart(store, roster, Roster.empty())),
                rosters(
                        "composes its names",
                        "S4",
                        () -> naming(name -> Normalizer.normalize(name, Normalizer.Form.NFC)),
                        (store, roster) -> RosterStoreChecks.keepsApart(store, roster, Roster.empty())),
                rosters(
                        "composes people's names",
                        "S2",
                        () -> renaming(name -> Normalizer.normalize(name, Normalizer.Form.NFC)),
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "keeps 40 letters of a name",
                        "S2",
                        () -> renaming(name -> name.substring(0, Math.min(40, name.length()))),
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "reads digits as a number",
                        "S2",
                        () -> renaming(name -> CharMatcher.inRange('0', '9').matchesAllOf(name)
                                ? String.valueOf(Long.parseLong(name))
                                : name),
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "reads null as nothing",
                        "S2",
                        () -> renaming(name -> Ascii.equalsIgnoreCase(name, "null") ? "nobody" : name),
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "drops characters of four bytes",
                        "S2",
                        () -> renaming(CharMatcher.inRange('\ud800', '\udfff')::removeFrom),
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "keeps 255 letters of a name",
                        "S1",
                        () -> mapping(it -> new Assignment(shortened(it.person()), it.role(), it.domain())),
                        RosterStoreChecks::comesBackEqual),
                rosters(
                        "keeps 64 letters of a domain",
                        "S1",
                        () -> domains(domain -> domain.substring(0, Math.min(64, domain.length()))),
                        RosterStoreChecks::comesBackEqual),
                rosters(
                        "keeps one line of a domain",
                        "S1",
                        () -> domains(domain -> domain.lines().findFirst().orElseThrow()),
                        RosterStoreChecks::comesBackEqual),
                rosters(
                        "writes a roster only if it is another one",
                        "S2",
                        OnlyIfAnother::new,
                        RosterStoreChecks::comesBackAsTyped),
                rosters(
                        "makes hyphens of what no file may be called",
                        "S4",
                        () -> naming(name -> ODD.replaceFrom(name, '-')),
                        (store, roster) -> RosterStoreChecks.keepsApart(store, roster, Roster.empty())),
                rosters("keeps a hundred assignments", "S1", Page::new, RosterStoreChecks::comesBackEqual),
                rosters("an empty roster is none", "S1", NoneWhenEmpty::new, RosterStoreChecks::comesBackEqual),
                rosters(
                        "cuts blanks off domains",
                        "S1",
                        () -> mapping(it -> new Assignment(
                                it.person(), it.role(), it.domain().map(String::strip))),
                        RosterStoreChecks::comesBackEqual),
                rosters("sorts by role", "S1", SortsByRole::new, RosterStoreChecks::comesBackEqual),
                rosters("spells names as it first saw them", "S2", Same::new, RosterStoreChecks::comesBackAsTyped));
    }

    @TestFactory
    Stream<DynamicTest> everyTimelineStoreIsCaught() {
        return Stream.of(
                timelines(
                        "drops the offset from UTC",
                        "L1",
                        () -> changing(it -> it.withOffset(ZoneOffset.UTC)),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "forgets who recorded an entry",
                        "L1",
                        () -> changing(it -> it.by()
                                .map(by -> Entry.of(it.at(), by, it.event()))
                                .orElse(it)),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "cuts times to the hour",
                        "L1",
                        () -> changing(it -> it.withAt(it.at().truncatedTo(ChronoUnit.HOURS))),
                        TimelineStoreChecks::comesBackEqual),
                timelines("sorts entries by time", "L2", Sorts::new, TimelineStoreChecks::onlyGrows),
                timelines("keeps an entry once", "L2", Once::new, TimelineStoreChecks::onlyGrows),
                timelines("forgets the seals", "L3", () -> changing(Entry::unsealed), TimelineStoreChecks::keepsSeals),
                timelines("begins anew when it is opened again", "L4", BeginsAnew::new, TimelineStoreChecks::resumes),
                timelines(
                        "cuts times to milliseconds",
                        "L1",
                        () -> changing(it -> it.withAt(it.at().truncatedTo(ChronoUnit.MILLIS))),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "makes programs human",
                        "L1",
                        () -> changing(it -> it.recordedBy()
                                .map(who -> it.recorded(it.knownAt(), Person.named(who.name())))
                                .orElse(it)),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "writes names in lower case",
                        "L1",
                        () -> changing(it -> it.by()
                                .filter(who -> !who.isAutomation())
                                .map(who -> it.withBy(Person.named(who.key())))
                                .orElse(it)),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "keeps the first 255 characters",
                        "L1",
                        () -> noting(text -> text.substring(0, Math.min(255, text.length()))),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "writes another encoding than it reads",
                        "L1",
                        () -> noting(text -> new String(text.getBytes(UTF_8), ISO_8859_1)),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "loses lines",
                        "L1",
                        () -> noting(text -> text.lines().findFirst().orElse(text)),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "drops events that it doesn't know",
                        "L1",
                        () -> changing(it -> it.event() instanceof Compliance ? it.withEvent(UNKNOWN) : it),
                        TimelineStoreChecks::comesBackEqual),
                timelines("reads one page", "L1", () -> paging(100), TimelineStoreChecks::comesBackEqual),
                timelines("computes the seals anew", "L3", Reseals::new, TimelineStoreChecks::keepsSeals),
                timelines("knows no case", "L5", KnowsNoCaseEither::new, TimelineStoreChecks::keepsApart),
                timelines("mixes incidents", "L5", Mixes::new, TimelineStoreChecks::keepsApart),
                timelines("has something for any name", "L6", Mixes::new, TimelineStoreChecks::knowsNothingElse),
                timelines(
                        "finds incidents that begin alike",
                        "L6",
                        ReadsAlike::new,
                        (store, timeline) -> TimelineStoreChecks.knowsNothingElse(
                                store, new Timeline("payments", timeline.entries()))),
                timelines("keeps the last incident only", "L4", LastIncident::new, TimelineStoreChecks::resumes),
                timelines("calls all incidents alike", "L5", Nameless::new, TimelineStoreChecks::keepsApart),
                timelines(
                        "somebody unknown writes what nobody wrote",
                        "L1",
                        () -> changing(it -> it.by().isPresent() ? it : it.withBy(Person.named("unknown"))),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "knows who recorded an entry only if it was late",
                        "L1",
                        () -> changing(it -> new Entry(
                                it.at(),
                                it.by(),
                                it.event(),
                                it.recordedAt(),
                                it.recordedBy().filter(who -> it.recordedAt().isPresent()),
                                it.offset(),
                                it.seal())),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "composes texts",
                        "L1",
                        () -> noting(text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "cuts blanks off texts",
                        "L1",
                        () -> noting(String::strip),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "keeps the first thousand characters",
                        "L1",
                        () -> noting(text -> text.substring(0, Math.min(1_000, text.length()))),
                        TimelineStoreChecks::comesBackEqual),
                timelines(
                        "ends lines as its machine does",
                        "L1",
                        () -> noting(text -> text.replace("\r\n", "\n")),
                        TimelineStoreChecks::comesBackEqual),
                timelines("keeps equal entries once", "L2", Distinct::new, TimelineStoreChecks::onlyGrows),
                timelines(
                        "spells names as it first saw them", "L1", Interns::new, TimelineStoreChecks::comesBackEqual));
    }

    /** What shows among so many entries, or in an event of a rare kind that leaves something out. */
    @TestFactory
    Stream<DynamicTest> everyTimelineStoreThatDoesNotHoldEverythingIsCaught() {
        return Stream.of(
                everything("reads a page of a thousand", () -> paging(1000)),
                everything(
                        "has two bytes for the length of a text",
                        () -> noting(text -> text.substring(0, text.length() & 0xffff))),
                everything(
                        "writes domains in lower case",
                        () -> changing(it -> it.event() instanceof Command.RoleAssigned assigned
                                ? it.withEvent(new Command.RoleAssigned(
                                        assigned.role(),
                                        assigned.person(),
                                        assigned.domain().map(Ascii::toLowerCase)))
                                : it)),
                everything(
                        "cuts the time at which work began to seconds",
                        () -> changing(it -> it.event() instanceof Opening.Declared declared
                                ? it.withEvent(new Opening.Declared(
                                        declared.summary(),
                                        declared.reasons(),
                                        declared.workBegan().map(began -> began.truncatedTo(ChronoUnit.SECONDS))))
                                : it)),
                everything(
                        "keeps each fact once",
                        () -> changing(it -> it.event() instanceof Communication.ExternalUpdated update
                                ? it.withEvent(new Communication.ExternalUpdated(
                                        update.text(),
                                        update.draft(),
                                        ImmutableSet.copyOf(update.facts()).asList(),
                                        update.heartbeat(),
                                        update.next()))
                                : it)),
                everything(
                        "an empty summary is none",
                        () -> changing(it -> it.event() instanceof Opening.Declared declared
                                ? it.withEvent(new Opening.Declared(
                                        declared.summary().filter(text -> !text.isEmpty()),
                                        declared.reasons(),
                                        declared.workBegan()))
                                : it)),
                everything(
                        "an empty list of clocks is dropped",
                        () -> changing(it -> it.event() instanceof Compliance.ClocksIdentified known
                                        && known.clocks().isEmpty()
                                ? it.withEvent(UNKNOWN)
                                : it)),
                everything(
                        "nothing open is nothing said",
                        () -> changing(it -> it.event() instanceof Command.HandoffBriefed brief
                                ? it.withEvent(new Command.HandoffBriefed(
                                        brief.to(),
                                        brief.report(),
                                        brief.openActions().filter(open -> !open.isEmpty()),
                                        brief.openQuestions(),
                                        brief.objectives(),
                                        brief.pendingDecisions()))
                                : it)),
                everything(
                        "nothing said is nothing open",
                        () -> changing(it -> it.event() instanceof Command.HandoffBriefed brief
                                ? it.withEvent(new Command.HandoffBriefed(
                                        brief.to(),
                                        brief.report(),
                                        brief.openActions(),
                                        brief.openQuestions(),
                                        Optional.of(brief.objectives().orElse(ImmutableList.of())),
                                        brief.pendingDecisions()))
                                : it)),
                everything(
                        "keeps the first fact",
                        () -> changing(it -> it.event() instanceof Communication.ExternalUpdated update
                                        && update.facts().size() > 1
                                ? it.withEvent(new Communication.ExternalUpdated(
                                        update.text(),
                                        update.draft(),
                                        update.facts().subList(0, 1),
                                        update.heartbeat(),
                                        update.next()))
                                : it)),
                everything(
                        "whoever isn't named is a blank",
                        () -> changing(it -> it.event() instanceof Opening.Paged page
                                ? it.withEvent(new Opening.Paged(
                                        page.role(),
                                        page.person(),
                                        Optional.of(page.domain().orElse(""))))
                                : it)));
    }

    @Test
    void ofALongTextOnlyWhatStandsAroundTheDifferenceIsShown() {
        String text = "connection refused; ".repeat(4_000);
        AssertionError error = Broken.because("L7: all", "entry 1", "db-degraded", text, text.substring(0, 65_535));

        assertThat(error).hasMessageContaining("of 80000 characters").hasMessageContaining("of 65535 characters");
        assertThat(error.toString()).hasSizeLessThan(1_000);
    }

    @Test
    void aStoreThatSortsReasonsBreaksSeals() {
        TimelineStore sorting = changing(it -> it.event() instanceof Opening.Declared declared
                ? it.withEvent(new Opening.Declared(
                        declared.summary(), ImmutableSortedSet.copyOf(declared.reasons()), declared.workBegan()))
                : it);
        JqwikSession.run(() -> assertThatThrownBy(() -> TimelineStoreChecks.keepsSeals(
                        sorting, Timelines.everything().sample()))
                .hasMessageStartingWith("L3:"));
    }

    private static DynamicTest everything(String fault, Supplier<TimelineStore> store) {
        return caught(
                fault, "L7", Timelines.everything(), 2, it -> TimelineStoreChecks.holdsEverything(store.get(), it));
    }

    private static DynamicTest rosters(
            String fault, String property, Supplier<RosterStore> store, BiConsumer<RosterStore, Roster> check) {
        return caught(fault, property, ROSTERS, TRIES, roster -> check.accept(store.get(), roster));
    }

    private static DynamicTest timelines(
            String fault, String property, Supplier<TimelineStore> store, BiConsumer<TimelineStore, Timeline> check) {
        return caught(fault, property, TIMELINES, TRIES, timeline -> check.accept(store.get(), timeline));
    }

    private static <T> DynamicTest caught(
            String fault, String property, Arbitrary<T> given, int tries, Consumer<T> check) {
        return DynamicTest.dynamicTest(
                fault,
                () -> JqwikSession.run(() -> {
                    Optional<Throwable> caught = given.sampleStream()
                            .limit(tries)
                            .map(value -> Optional.ofNullable(catchThrowable(() -> check.accept(value))))
                            .flatMap(Optional::stream)
                            .findFirst();
                    assertThat(caught).isPresent();
                    assertThat(caught.get()).isInstanceOf(AssertionError.class).hasMessageStartingWith(property + ":");
                }));
    }

    private static Person shortened(Person person) {
        String name = person.name().substring(0, Math.min(255, person.name().length()));
        return person.isAutomation() ? Person.automation(name) : Person.named(name);
    }

    private static Assignment lowerCase(Assignment it) {
        String key = it.person().key();
        return new Assignment(
                it.person().isAutomation() ? Person.automation(key) : Person.named(key), it.role(), it.domain());
    }

    private static RosterStore mapping(UnaryOperator<Assignment> change) {
        return new MemoryStores.Rosters() {
            @Override
            public void save(String name, Roster roster) {
                super.save(
                        name,
                        Roster.of(roster.assignments().stream().map(change).toList()));
            }
        };
    }

    private static TimelineStore changing(UnaryOperator<Entry> change) {
        return new MemoryStores.Timelines() {
            @Override
            public void append(String incident, Entry entry) {
                super.append(incident, change.apply(entry));
            }
        };
    }

    private static TimelineStore noting(UnaryOperator<String> change) {
        return changing(it -> it.event() instanceof Remark.Noted noted
                ? it.withEvent(new Remark.Noted(change.apply(noted.text())))
                : it);
    }

    private static RosterStore naming(UnaryOperator<String> change) {
        return new MemoryStores.Rosters() {
            @Override
            public void save(String name, Roster roster) {
                super.save(change.apply(name), roster);
            }

            @Override
            public Optional<Roster> load(String name) {
                return super.load(change.apply(name));
            }
        };
    }

    private static RosterStore domains(UnaryOperator<String> change) {
        return mapping(it -> new Assignment(it.person(), it.role(), it.domain().map(change)));
    }

    private static RosterStore renaming(UnaryOperator<String> change) {
        return mapping(it -> new Assignment(renamed(it.person(), change), it.role(), it.domain()));
    }

    private static Person renamed(Person person, UnaryOperator<String> change) {
        String name = change.apply(person.name());
        return person.isAutomation() ? Person.automation(name) : Person.named(name);
    }

    private static TimelineStore paging(int size) {
        return new MemoryStores.Timelines() {
            @Override
            public Timeline read(String incident) {
                Timeline whole = super.read(incident);
                return whole.prefix(Math.min(size, whole.entries().size()));
            }
        };
    }

    private static final class KeepsTheLast extends MemoryStores.Rosters {
        private String last = "";

        @Override
        public void save(String name, Roster roster) {
            super.save(name, roster);
            last = name;
        }

        @Override
        public RosterStore reopened() {
            kept.keySet().retainAll(ImmutableList.of(last));
            return this;
        }
    }

    private static final class KeepsTheFirst extends MemoryStores.Rosters {
        private final Map<String, Roster> first = new HashMap<>();

        @Override
        public void save(String name, Roster roster) {
            super.save(name, roster);
            first.putIfAbsent(name, roster);
        }

        @Override
        public RosterStore reopened() {
            kept.putAll(first);
            return this;
        }
    }

    private static final class OnlyIfAnother extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            if (!load(name).equals(Optional.of(roster))) {
                super.save(name, roster);
            }
        }
    }

    private static final class WritesOnce extends MemoryStores.Rosters {
        private final Set<Roster> written = new HashSet<>();

        @Override
        public void save(String name, Roster roster) {
            if (written.add(roster)) {
                super.save(name, roster);
            }
        }
    }

    private static final class BeginsAlike extends MemoryStores.Rosters {
        @Override
        public Optional<Roster> load(String name) {
            return super.load(name)
                    .or(() -> kept.keySet().stream()
                            .filter(it -> it.startsWith(name))
                            .findFirst()
                            .flatMap(super::load));
        }
    }

    private static final class Page extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            super.save(name, Roster.of(Iterables.limit(roster.assignments(), 100)));
        }
    }

    private static final class NoneWhenEmpty extends MemoryStores.Rosters {
        @Override
        public Optional<Roster> load(String name) {
            return super.load(name).filter(it -> it.size() > 0);
        }
    }

    private static final class Same extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            Map<Person, Person> known = new HashMap<>();
            super.save(
                    name,
                    Roster.of(roster.assignments().stream()
                            .map(it -> new Assignment(
                                    known.computeIfAbsent(it.person(), first -> first), it.role(), it.domain()))
                            .toList()));
        }
    }

    private static final class SortsByRole extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            super.save(
                    name,
                    Roster.of(roster.assignments().stream()
                            .sorted(Comparator.comparing(Assignment::role))
                            .toList()));
        }
    }

    private static final class ReadsAlike extends MemoryStores.Timelines {
        @Override
        public Timeline read(String incident) {
            return new Timeline(
                    incident,
                    kept.entrySet().stream()
                            .filter(it -> it.getKey().startsWith(incident))
                            .flatMap(it -> it.getValue().stream())
                            .collect(ImmutableList.toImmutableList()));
        }
    }

    private static final class LastIncident extends MemoryStores.Timelines {
        private String last = "";

        @Override
        public void append(String incident, Entry entry) {
            super.append(incident, entry);
            last = incident;
        }

        @Override
        public TimelineStore reopened() {
            kept.keySet().retainAll(ImmutableList.of(last));
            return this;
        }
    }

    private static final class Nameless extends MemoryStores.Timelines {
        @Override
        public Timeline read(String incident) {
            return new Timeline("incident", super.read(incident).entries());
        }
    }

    private static final class Distinct extends MemoryStores.Timelines {
        @Override
        public void append(String incident, Entry entry) {
            if (!read(incident).entries().contains(entry)) {
                super.append(incident, entry);
            }
        }
    }

    private static final class Interns extends MemoryStores.Timelines {
        private final Map<Person, Person> known = new HashMap<>();

        @Override
        public void append(String incident, Entry entry) {
            super.append(
                    incident,
                    entry.by()
                            .map(by -> entry.withBy(known.computeIfAbsent(by, first -> first)))
                            .orElse(entry));
        }
    }

    private static final class ReadOnly extends MemoryStores.Rosters {
        private boolean reopened;

        @Override
        public void save(String name, Roster roster) {
            if (!reopened) {
                super.save(name, roster);
            }
        }

        @Override
        public RosterStore reopened() {
            reopened = true;
            return this;
        }
    }

    private static final class Reseals extends MemoryStores.Timelines {
        @Override
        public Timeline read(String incident) {
            Timeline whole = super.read(incident);
            boolean sealed = whole.entries().stream().anyMatch(it -> it.seal().isPresent());
            return sealed ? whole.sealed() : whole;
        }
    }

    private static final class KnowsNoCaseEither extends MemoryStores.Timelines {
        @Override
        public void append(String incident, Entry entry) {
            super.append(Ascii.toLowerCase(incident), entry);
        }

        @Override
        public Timeline read(String incident) {
            return new Timeline(
                    incident, super.read(Ascii.toLowerCase(incident)).entries());
        }
    }

    private static final class MergesDomains extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            List<Assignment> merged = new ArrayList<>();
            for (Assignment assignment : roster.assignments()) {
                boolean known = merged.stream()
                        .anyMatch(it -> it.person().equals(assignment.person()) && it.role() == assignment.role());
                if (!known) {
                    merged.add(assignment);
                }
            }
            super.save(name, Roster.of(merged));
        }
    }

    private static final class OneEach extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            List<Assignment> kept = new ArrayList<>();
            for (Assignment assignment : roster.assignments()) {
                kept.removeIf(it -> it.role() == assignment.role());
                kept.add(assignment);
            }
            super.save(name, Roster.of(kept));
        }
    }

    private static final class Adds extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            List<Assignment> all =
                    new ArrayList<>(load(name).orElse(Roster.empty()).assignments());
            all.addAll(roster.assignments());
            super.save(name, Roster.of(all));
        }
    }

    private static final class OneForAll extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            super.save("", roster);
        }

        @Override
        public Optional<Roster> load(String name) {
            return super.load("");
        }
    }

    private static final class Forgets extends MemoryStores.Rosters {
        @Override
        public RosterStore reopened() {
            return new Forgets();
        }
    }

    private static final class Sorts extends MemoryStores.Timelines {
        @Override
        public void append(String incident, Entry entry) {
            super.append(incident, entry);
            kept.values().forEach(entries -> entries.sort(Comparator.comparing(Entry::at)));
        }
    }

    private static final class Once extends MemoryStores.Timelines {
        @Override
        public void append(String incident, Entry entry) {
            if (read(incident).entries().stream().noneMatch(it -> it.at().equals(entry.at()))) {
                super.append(incident, entry);
            }
        }
    }

    private static final class BeginsAnew extends MemoryStores.Timelines {
        @Override
        public TimelineStore reopened() {
            return new BeginsAnew();
        }
    }

    private static final class Mixes extends MemoryStores.Timelines {
        @Override
        public void append(String incident, Entry entry) {
            super.append("", entry);
        }

        @Override
        public Timeline read(String incident) {
            return new Timeline(incident, super.read("").entries());
        }
    }
}
