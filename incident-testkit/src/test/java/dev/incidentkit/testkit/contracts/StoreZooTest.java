package dev.incidentkit.testkit.contracts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.base.Ascii;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Compliance;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Remark;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.testkit.arbitraries.Rosters;
import dev.incidentkit.testkit.arbitraries.Timelines;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Stores with one fault each. */
class StoreZooTest {
    private static final Event UNKNOWN = new Remark.Noted("an event");
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
                        KnowsNoCase::new,
                        (store, roster) -> RosterStoreChecks.keepsApart(store, roster, Roster.empty())),
                rosters(
                        "can't be written to when it was opened again",
                        "S6",
                        ReadOnly::new,
                        RosterStoreChecks::survivesReopening));
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
                timelines("reads one page", "L1", OnePage::new, TimelineStoreChecks::comesBackEqual),
                timelines("computes the seals anew", "L3", Reseals::new, TimelineStoreChecks::keepsSeals),
                timelines("knows no case", "L5", KnowsNoCaseEither::new, TimelineStoreChecks::keepsApart),
                timelines("mixes incidents", "L5", Mixes::new, TimelineStoreChecks::keepsApart),
                timelines("has something for any name", "L6", Mixes::new, TimelineStoreChecks::knowsNothingElse));
    }

    private static DynamicTest rosters(
            String fault, String property, Supplier<RosterStore> store, BiConsumer<RosterStore, Roster> check) {
        return caught(fault, property, ROSTERS, roster -> check.accept(store.get(), roster));
    }

    private static DynamicTest timelines(
            String fault, String property, Supplier<TimelineStore> store, BiConsumer<TimelineStore, Timeline> check) {
        return caught(fault, property, TIMELINES, timeline -> check.accept(store.get(), timeline));
    }

    private static <T> DynamicTest caught(
            String fault, String property, Arbitrary<T> given, java.util.function.Consumer<T> check) {
        return DynamicTest.dynamicTest(
                fault,
                () -> JqwikSession.run(() -> {
                    Optional<Throwable> caught = given.sampleStream()
                            .limit(200)
                            .map(value -> Optional.ofNullable(catchThrowable(() -> check.accept(value))))
                            .flatMap(Optional::stream)
                            .findFirst();
                    assertThat(caught).isPresent();
                    assertThat(caught.get()).isInstanceOf(AssertionError.class).hasMessageStartingWith(property + ":");
                }));
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

    private static final class KnowsNoCase extends MemoryStores.Rosters {
        @Override
        public void save(String name, Roster roster) {
            super.save(Ascii.toLowerCase(name), roster);
        }

        @Override
        public Optional<Roster> load(String name) {
            return super.load(Ascii.toLowerCase(name));
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

    private static final class OnePage extends MemoryStores.Timelines {
        @Override
        public Timeline read(String incident) {
            Timeline whole = super.read(incident);
            return whole.prefix(Math.min(100, whole.entries().size()));
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
