package dev.incidentkit.core.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final Instant NOON = Instant.parse("2026-05-20T12:00:00Z");
    private static final Entry NOTE = Entry.of(NOON, Person.named("bo"), new Remark.Noted("quiet"));

    private static Seal sealOf(Entry entry) {
        return Seal.start().after(entry);
    }

    @Test
    void everyPartOfAnEntryCounts() {
        Seal seal = sealOf(NOTE);
        assertThat(ImmutableList.of(
                        NOTE.withAt(NOON.plusNanos(1)),
                        NOTE.withBy(Person.named("chen")),
                        NOTE.unattributed(),
                        NOTE.withEvent(new Remark.Noted("quiet ")),
                        NOTE.recorded(NOON, Person.named("bo")),
                        NOTE.withOffset(ZoneOffset.ofHours(2))))
                .noneMatch(other -> sealOf(other).equals(seal));
    }

    @Test
    void howANameIsTypedAndAnOlderSealDoNotCount() {
        assertThat(sealOf(NOTE.withBy(Person.named("Bo ")))).isEqualTo(sealOf(NOTE));
        assertThat(sealOf(NOTE.withSeal(Seal.start()))).isEqualTo(sealOf(NOTE));
    }

    @Test
    void textCanNotMoveFromOneFieldToTheNext() {
        Entry one = NOTE.withEvent(new Communication.Coordinated("ab", "c"));
        Entry other = NOTE.withEvent(new Communication.Coordinated("a", "bc"));
        assertThat(sealOf(one)).isNotEqualTo(sealOf(other));
        assertThat(sealOf(NOTE.withEvent(new Compliance.ClocksIdentified(ImmutableList.of("a", "b")))))
                .isNotEqualTo(sealOf(NOTE.withEvent(new Compliance.ClocksIdentified(ImmutableList.of("ab")))));
    }

    @Test
    void eachOfAListCountsAndEachNameOfAKind() {
        assertThat(sealOf(NOTE.withEvent(new Compliance.ClocksIdentified(ImmutableList.of("a", "b")))))
                .isNotEqualTo(sealOf(NOTE.withEvent(new Compliance.ClocksIdentified(ImmutableList.of("a", "c")))));
        assertThat(sealOf(NOTE.withEvent(new Command.RoleReleased(Role.SCRIBE, Person.named("bo")))))
                .isNotEqualTo(sealOf(NOTE.withEvent(new Command.RoleReleased(Role.DEPUTY, Person.named("bo")))));
    }

    @Test
    void anEntryIsKnownWhenItIsRecordedAndIsByItsAuthor() {
        assertThat(NOTE.knownAt()).isEqualTo(NOON);
        assertThat(NOTE.recorded(NOON.plusSeconds(9), Person.named("chen")).knownAt())
                .isEqualTo(NOON.plusSeconds(9));
        assertThat(NOTE.isBy(Person.named(" BO"))).isTrue();
        assertThat(NOTE.isBy(Person.named("chen"))).isFalse();
        assertThat(NOTE.unattributed().isBy(Person.named("bo"))).isFalse();
        assertThat(NOTE).asString().startsWith("2026-05-20T12:00:00Z bo: ").contains("quiet");
        assertThat(NOTE.event().name()).isEqualTo("noted");
    }

    @Test
    void eventsOfTheSameFormAndOtherTypesDiffer() {
        assertThat(sealOf(NOTE.withEvent(new Work.ActionAuthorised("restart"))))
                .isNotEqualTo(sealOf(NOTE.withEvent(new Work.ActionAnnounced("restart"))));
        assertThat(sealOf(NOTE.withEvent(new Work.ActionCompleted("restart", Optional.empty()))))
                .isNotEqualTo(sealOf(NOTE.withEvent(new Work.ActionCompleted("restart", Optional.of("")))));
    }

    /** Sealed timelines outlive this library: the bytes may never change. */
    @Test
    void theSealOfAKnownEntryIsKnown() {
        assertThat(sealOf(NOTE).hex()).isEqualTo("149f0f55a3493187e57307d4f60da07cd7803bfc99a3d7653b1c20f47ef9893a");
    }

    @Test
    void aSealIsRefusedUnlessItIsOne() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal("abc"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal("x".repeat(64)));
        assertThat(new Seal("A".repeat(64))).isEqualTo(new Seal("a".repeat(64)));
    }
}
