package dev.incidentkit.rules.wording;

import dev.incidentkit.rules.wording.Owner.Objection;
import dev.incidentkit.rules.wording.OwnerWords.Meaning;
import java.util.Locale;
import java.util.Optional;

/** Tells a person's handle or mail address from that of a team, a list or a program. */
final class OwnerAddress {
    private static final OwnerWords WORDS = OwnerWords.english();

    private OwnerAddress() {}

    /** Why it is nobody's; absent if it is a person's. */
    static Optional<Objection> objection(String word) {
        int at = word.indexOf('@');
        if (at > 0 && at < word.length() - 1) {
            String domain = word.substring(at + 1).toLowerCase(Locale.ROOT);
            boolean list =
                    domain.startsWith("lists.") || domain.startsWith("groups.") || domain.startsWith("googlegroups.");
            String local = word.substring(0, at);
            int tag = local.indexOf('+');
            return list ? Optional.of(Objection.TEAM) : account(tag > 0 ? local.substring(0, tag) : local);
        }
        if (at != 0) {
            return Optional.of(Objection.UNCLEAR);
        }
        String handle = word.substring(1);
        return handle.indexOf('/') >= 0 ? Optional.of(Objection.TEAM) : account(handle);
    }

    private static Optional<Objection> account(String name) {
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return Optional.of(Objection.UNCLEAR);
        }
        return WORDS.isGiven(name)
                ? Optional.empty()
                : WORDS.meaning(name).filter(m -> m != Meaning.PARTICLE).map(OwnerPart::objection);
    }
}
