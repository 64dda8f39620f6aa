package dev.incidentkit.testkit.tool;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import java.time.Instant;
import java.util.Optional;

/** Gives nobody a second role. That is sound, unless the tool is said to combine roles. */
final class OneJobEach extends SoundTool {
    @Override
    public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
        boolean busy = roster.heldBy(person).roles().stream().anyMatch(held -> held != role);
        return busy ? Answer.refused(person + " has another job") : super.assign(at, by, role, person, domain);
    }
}
