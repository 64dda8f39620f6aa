package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Remark;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Tools that take one thing for another that looks like it: a name, an action, a fact, a blank for a word. */
final class LookalikeBeasts {
    private LookalikeBeasts() {}

    static ImmutableList<Beast> all() {
        return ImmutableList.of(
                Beast.of("a name that begins alike commands", ToolProperty.T9, "directs", BeginsAlike::new),
                Beast.of("a name that begins alike reads back", ToolProperty.T6, "command/handoff-", ReadsAlike::new),
                Beast.of(
                        "a name that begins alike leads communications",
                        ToolProperty.T20,
                        "updates/author",
                        HoldsAlike::new),
                Beast.of("knows nobody by a handle", ToolProperty.T7, "refused", NoHandles::new),
                Beast.of("knows nobody by a name with two blanks", ToolProperty.T7, "refused", TwoBlanks::new),
                Beast.of(
                        "reads letters without their marks",
                        ToolProperty.T9,
                        "directs",
                        () -> reading(it ->
                                Normalizer.normalize(it, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))),
                Beast.of(
                        "knows people by their first names",
                        ToolProperty.T9,
                        "directs",
                        () -> reading(it -> it.split(" ", 2)[0])),
                Beast.of(
                        "makes a handle of each name",
                        ToolProperty.T9,
                        "directs",
                        () -> reading(it -> it.replaceAll("[ ._-]", ""))),
                Beast.of(
                        "reads 32 letters of a name",
                        ToolProperty.T9,
                        "directs",
                        () -> reading(it -> it.substring(0, Math.min(32, it.length())))),
                Beast.of(
                        "an action that begins alike is authorised",
                        ToolProperty.T21,
                        "command/no-freelancing",
                        ActionAlike::new),
                Beast.of("a fact that begins alike is confirmed", ToolProperty.T20, "updates/grounded", FactAlike::new),
                Beast.of(
                        "a draft that begins alike is reviewed",
                        ToolProperty.T20,
                        "updates/legal-reviewed",
                        DraftAlike::new),
                Beast.of("a blank is a reason", ToolProperty.T10, "severity/justified", BlankReason::new),
                Beast.of("hands over to oneself", ToolProperty.T6, "command/handoff-", ToOneself::new),
                Beast.of(
                        "corrects the entry that comes next",
                        ToolProperty.T18,
                        "isn't an earlier one",
                        CorrectsNext::new),
                Beast.of("corrects entry zero", ToolProperty.T18, "isn't an earlier one", CorrectsZero::new));
    }

    private static final class BeginsAlike extends SoundTool {
        @Override
        protected boolean commands(Person person) {
            return super.commands(person)
                    || roster.holders(Role.INCIDENT_COMMANDER).stream()
                            .anyMatch(it -> it.key().startsWith(person.key()));
        }
    }

    /** A tool that reads more into a name than there is, and so takes two people for one. */
    private static SoundTool reading(UnaryOperator<String> form) {
        return new SoundTool() {
            @Override
            protected boolean commands(Person person) {
                return roster.holders(Role.INCIDENT_COMMANDER).stream()
                        .anyMatch(it -> form.apply(it.key()).equals(form.apply(person.key())));
            }
        };
    }

    private static final class HoldsAlike extends SoundTool {
        @Override
        protected boolean holds(Person person, Role role) {
            return role == Role.COMMUNICATIONS_LEAD
                    ? roster.holders(role).stream().anyMatch(it -> it.key().startsWith(person.key()))
                    : super.holds(person, role);
        }
    }

    private static final class ReadsAlike extends SoundTool {
        @Override
        public Answer readBackHandoff(Instant at, Person by, CanReport report) {
            boolean alike = isOn()
                    && !readBack
                    && to.map(it -> it.key().startsWith(by.key())).orElse(false);
            if (alike) {
                readBack = true;
                return recorded(at, by, new Command.HandoffReadBack(Optional.of(report)));
            }
            return super.readBackHandoff(at, by, report);
        }
    }

    /** Only the marks of chat are left in place. */
    private static final class NoHandles extends SoundTool {
        @Override
        protected boolean commands(Person person) {
            return !person.name().startsWith("@") && super.commands(person);
        }
    }

    private static final class TwoBlanks extends SoundTool {
        private static String folded(Person person) {
            return Normalizer.normalize(person.name(), Normalizer.Form.NFKC)
                    .toUpperCase(Locale.ROOT)
                    .toLowerCase(Locale.ROOT);
        }

        @Override
        protected boolean commands(Person person) {
            return super.commands(person)
                    && roster.holders(Role.INCIDENT_COMMANDER).stream()
                            .anyMatch(it -> folded(it).equals(folded(person))
                                    || person.name().startsWith("@"));
        }
    }

    private static final class ActionAlike extends SoundTool {
        @Override
        public Answer startAction(Instant at, Person by, String action) {
            if (authorised.stream().anyMatch(it -> it.startsWith(action) || action.startsWith(it))) {
                authorised.add(action);
            }
            return super.startAction(at, by, action);
        }
    }

    private static final class FactAlike extends SoundTool {
        @Override
        public Answer updateExternally(Instant at, Person by, Communication.ExternalUpdated update) {
            for (String fact : update.facts()) {
                if (facts.stream().anyMatch(it -> it.startsWith(fact) || fact.startsWith(it))) {
                    facts.add(fact);
                }
            }
            return super.updateExternally(at, by, update);
        }
    }

    private static final class DraftAlike extends SoundTool {
        @Override
        protected boolean isReviewed(Communication.ExternalUpdated update) {
            return update.draft()
                    .map(draft -> reviewed.stream().anyMatch(it -> it.startsWith(draft) || draft.startsWith(it)))
                    .orElse(false);
        }
    }

    private static final class BlankReason extends SoundTool {
        @Override
        public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
            if (reason.isPresent() && reason.get().isBlank() && isOn() && commands(by)) {
                severity = Optional.of(called);
                return recorded(at, by, new Assessment.SeverityCalled(called, reason));
            }
            return super.callSeverity(at, by, called, reason);
        }
    }

    private static final class ToOneself extends SoundTool {
        @Override
        public Answer briefHandoff(Instant at, Person by, Command.HandoffBriefed brief) {
            if (isOn() && commands(by) && brief.to().equals(by)) {
                from = Optional.of(by);
                to = Optional.of(by);
                readBack = true;
                return recorded(at, by, brief);
            }
            return super.briefHandoff(at, by, brief);
        }
    }

    private static final class CorrectsNext extends SoundTool {
        @Override
        public Answer correct(Instant at, Person by, int entry, String correction) {
            return entry == entries.size() + 1 && !entries.isEmpty()
                    ? recorded(at, by, new Remark.Corrected(entry, correction))
                    : super.correct(at, by, entry, correction);
        }
    }

    private static final class CorrectsZero extends SoundTool {
        @Override
        public Answer correct(Instant at, Person by, int entry, String correction) {
            return entry == 0 && !entries.isEmpty()
                    ? recorded(at, by, new Remark.Corrected(entry, correction))
                    : super.correct(at, by, entry, correction);
        }
    }
}
