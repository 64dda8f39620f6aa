package dev.incidentkit.testkit.contracts;

import dev.incidentkit.core.roster.Roster;
import java.util.Optional;

/** A place where rosters are kept, as the kit drives it. */
public interface RosterStore {
    /** Keeps the roster under this name, in the place of any that was kept there. */
    void save(String name, Roster roster);

    /** What is kept under this name. */
    Optional<Roster> load(String name);

    /** The same store after its process was stopped and started again; this very one, where nothing is kept in memory. */
    default RosterStore reopened() {
        return this;
    }
}
