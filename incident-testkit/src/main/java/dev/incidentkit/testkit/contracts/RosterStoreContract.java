package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.testkit.arbitraries.IncidentDomain;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

/** What every store of rosters must keep. Let your test implement this and say how an empty store is made. */
@Domain(IncidentDomain.class)
public interface RosterStoreContract {

    /** A store with nothing in it. */
    RosterStore newStore();

    /** See {@code docs/testkit.md}. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label(RosterStoreChecks.S1)
    default void s01_comesBackEqual(@ForAll Roster roster) {
        RosterStoreChecks.comesBackEqual(newStore(), roster);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Label(RosterStoreChecks.S2)
    default void s02_comesBackAsTyped(@ForAll Roster roster) {
        RosterStoreChecks.comesBackAsTyped(newStore(), roster);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label(RosterStoreChecks.S3)
    default void s03_replaces(@ForAll Roster first, @ForAll Roster second) {
        RosterStoreChecks.replaces(newStore(), first, second);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label(RosterStoreChecks.S4)
    default void s04_keepsApart(@ForAll Roster one, @ForAll Roster other) {
        RosterStoreChecks.keepsApart(newStore(), one, other);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
    @Label(RosterStoreChecks.S5)
    default void s05_knowsNothingElse(@ForAll Roster roster) {
        RosterStoreChecks.knowsNothingElse(newStore(), roster);
    }

    /** See {@code docs/testkit.md}. */
    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Label(RosterStoreChecks.S6)
    default void s06_survivesReopening(@ForAll Roster roster) {
        RosterStoreChecks.survivesReopening(newStore(), roster);
    }
}
