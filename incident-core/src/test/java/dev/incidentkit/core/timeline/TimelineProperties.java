package dev.incidentkit.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A sealed timeline shows where somebody has touched it. */
class TimelineProperties {
    private static final Entry INTRUDER =
            Entry.of(Instant.EPOCH, Person.named("mallory"), new Remark.Noted("nothing to see here"));

    @Provide
    Arbitrary<Timeline> sealed() {
        Arbitrary<String> words = Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(2);
        return words.map(word ->
                        Entry.of(Instant.EPOCH.plusSeconds(word.length()), Person.named("bo"), new Remark.Noted(word)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(entries -> new Timeline("db", ImmutableList.copyOf(entries)).sealed());
    }

    private static Timeline touched(Timeline timeline, List<Entry> entries) {
        return new Timeline(timeline.incident(), ImmutableList.copyOf(entries));
    }

    private static int place(int random, int size) {
        return Math.floorMod(random, size);
    }

    @Property(tries = 100)
    void anUntouchedTimelineHolds(@ForAll("sealed") Timeline timeline) {
        assertThat(timeline.brokenSeal()).isEmpty();
        assertThat(timeline.seal())
                .isEqualTo(timeline.entry(timeline.entries().size()).seal().orElseThrow());
    }

    @Property(tries = 200)
    void aChangedEntryIsLocated(@ForAll("sealed") Timeline timeline, @ForAll int random) {
        int index = place(random, timeline.entries().size());
        List<Entry> entries = new ArrayList<>(timeline.entries());
        entries.set(index, entries.get(index).withEvent(INTRUDER.event()));
        assertThat(touched(timeline, entries).brokenSeal()).isEqualTo(OptionalInt.of(index + 1));
    }

    @Property(tries = 200)
    void anEntryIsMissedWhereItStood(@ForAll("sealed") Timeline timeline, @ForAll int random) {
        int index = place(random, timeline.entries().size());
        List<Entry> entries = new ArrayList<>(timeline.entries());
        entries.remove(index);
        boolean last = index == entries.size();
        assertThat(touched(timeline, entries).brokenSeal())
                .as("a shorter timeline is a prefix, which seals can't tell from the whole")
                .isEqualTo(last ? OptionalInt.empty() : OptionalInt.of(index + 1));
    }

    @Property(tries = 200)
    void anEntryThatWasPutInBetweenIsLocated(@ForAll("sealed") Timeline timeline, @ForAll int random) {
        int index = place(random, timeline.entries().size() + 1);
        List<Entry> entries = new ArrayList<>(timeline.entries());
        entries.add(index, INTRUDER);
        assertThat(touched(timeline, entries).brokenSeal())
                .as("unsealed at the front, it makes the next one the first that is wrong")
                .isEqualTo(OptionalInt.of(index == 0 ? 2 : index + 1));
    }

    @Property(tries = 200)
    void twoEntriesThatWereSwappedAreLocated(@ForAll("sealed") Timeline timeline, @ForAll int random) {
        int size = timeline.entries().size();
        int index = place(random, size);
        int next = (index + 1) % size;
        List<Entry> entries = new ArrayList<>(timeline.entries());
        entries.set(index, timeline.entries().get(next));
        entries.set(next, timeline.entries().get(index));
        int first = Math.min(index, next);
        assertThat(touched(timeline, entries).brokenSeal())
                .isEqualTo(index == next ? OptionalInt.empty() : OptionalInt.of(first + 1));
    }

    @Property(tries = 100)
    void aPrefixIsProvenToBeOne(@ForAll("sealed") Timeline timeline, @ForAll int random) {
        Timeline prefix = timeline.prefix(place(random, timeline.entries().size() + 1));
        assertThat(timeline.extendsFrom(prefix)).isTrue();
        assertThat(timeline.extendsFrom(prefix.with(INTRUDER))).isFalse();
        assertThat(timeline.with(INTRUDER).extendsFrom(timeline)).isTrue();
        assertThat(timeline.extendsFrom(timeline.with(INTRUDER))).isFalse();
    }

    @Property(tries = 50)
    void sealingAgainChangesNothing(@ForAll("sealed") Timeline timeline) {
        assertThat(timeline.sealed()).isEqualTo(timeline);
    }
}
