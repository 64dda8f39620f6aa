package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.testkit.arbitraries.Timelines;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What every store of timelines must keep. Let your test implement this and say how an empty store is made. */
public interface TimelineStoreContract {

    /** A store with nothing in it. */
    TimelineStore newStore();

    /** Timelines with late entries and odd offsets, and entries of the same instant. */
    @Provide
    default Arbitrary<Timeline> timelines() {
        return Timelines.any();
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L1)
    default void l01_comesBackEqual(@ForAll("timelines") Timeline timeline) {
        TimelineStoreChecks.comesBackEqual(newStore(), timeline);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L2)
    default void l02_onlyGrows(@ForAll("timelines") Timeline timeline) {
        TimelineStoreChecks.onlyGrows(newStore(), timeline);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L3)
    default void l03_keepsSeals(@ForAll("timelines") Timeline timeline) {
        TimelineStoreChecks.keepsSeals(newStore(), timeline);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L3)
    default void l03_keepsSealsOfEverything(@ForAll("everything") Timeline everything) {
        TimelineStoreChecks.keepsSeals(newStore(), everything);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L4)
    default void l04_resumes(@ForAll("timelines") Timeline timeline) {
        TimelineStoreChecks.resumes(newStore(), timeline);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L5)
    default void l05_keepsApart(@ForAll("timelines") Timeline timeline) {
        TimelineStoreChecks.keepsApart(newStore(), timeline);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L6)
    default void l06_knowsNothingElse(@ForAll("timelines") Timeline timeline) {
        TimelineStoreChecks.knowsNothingElse(newStore(), timeline);
    }

    /** Timelines of all that a timeline may hold. */
    @Provide
    default Arbitrary<Timeline> everything() {
        return Timelines.everything();
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 2, edgeCases = EdgeCasesMode.NONE)
    @Label(TimelineStoreChecks.L7)
    default void l07_holdsEverything(@ForAll("everything") Timeline everything) {
        TimelineStoreChecks.holdsEverything(newStore(), everything);
    }
}
