package dev.incidentkit.testkit.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.core.timeline.Opening;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.testkit.stories.Story;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Drivers that know little: what they don't know is skipped, and what they do is tested. */
class ToolDriverTest {
    private static final Person AMARA = Person.named("amara");

    /** Passes on only some of what it is asked for. */
    private static class Knowing implements IncidentTool {
        private final SoundTool tool;
        private final BiPredicate<SoundTool, Event> known;

        Knowing(SoundTool tool, BiPredicate<SoundTool, Event> known) {
            this.tool = tool;
            this.known = known;
        }

        @Override
        public Answer handle(Instant at, Person by, Event event) {
            return known.test(tool, event) ? tool.handle(at, by, event) : Answer.unsupported();
        }

        @Override
        public Roster roster() {
            return tool.roster();
        }

        @Override
        public Timeline timeline() {
            return tool.timeline();
        }
    }

    private static ToolVerifier knowing(BiPredicate<SoundTool, Event> known) {
        return ToolVerifier.of(() -> new Knowing(new SoundTool(), known));
    }

    private static boolean opensOrAssigns(Event event) {
        return event instanceof Opening.Declared || event instanceof Command.RoleAssigned;
    }

    /** Two lines, and no more. */
    private static final class Smallest extends ToolDriver {
        Smallest(SoundTool tool) {
            super(tool::roster, tool::timeline, IllegalStateException.class);
            onAsking(Opening.Declared.class, tool::handle);
            onAsking(Command.RoleAssigned.class, tool::handle);
        }
    }

    @Test
    void aDriverOfTwoLinesIsEnough() {
        ToolVerifier verifier = ToolVerifier.of(() -> new Smallest(new SoundTool()));

        assertThat(verifier.driver()).isEmpty();
        assertThatCode(() -> verifier.verify(200, 1)).doesNotThrowAnyException();
    }

    @Test
    void whatTheDriverDoesntKnowIsSkippedAndNamed() {
        ToolVerifier verifier = knowing((tool, event) -> opensOrAssigns(event));

        assertThat(verifier.skipped())
                .containsEntry(
                        ToolProperty.T5, "the driver answers that this is unsupported: brief, read back, confirm")
                .containsEntry(ToolProperty.T10, "the driver answers that this is unsupported: call")
                .containsKeys(ToolProperty.T6, ToolProperty.T11, ToolProperty.T19)
                .doesNotContainKeys(ToolProperty.T1, ToolProperty.T2, ToolProperty.T8, ToolProperty.T9);
        assertThat(ToolVerifier.of(SoundTool::new).skipped()).doesNotContainKeys(ToolProperty.T5, ToolProperty.T10);
    }

    @Test
    void whatItDoesKnowIsTested() {
        ToolVerifier verifier = ToolVerifier.of(() -> new Knowing(
                new SoundTool() {
                    @Override
                    protected boolean isForbidden(Roster changed) {
                        return false;
                    }
                },
                (tool, event) -> opensOrAssigns(event)));

        assertThat(verifier.counterexamples(200, 1)).containsOnlyKeys(ToolProperty.T8);
    }

    @Test
    void thereIsNoToolThatDeclaresNothing() {
        Optional<Counterexample> found = knowing((tool, event) -> false).driver();

        assertThat(found).isPresent();
        assertThat(found.get().message())
                .startsWith("T1: the driver works")
                .contains("a driver that knows: declare")
                .contains("it is unsupported");
    }

    @Test
    void aToolNeedntHaveEveryRole() {
        ToolVerifier verifier = knowing((tool, event) -> !isAbout(event, Role.SCRIBE));

        assertThatCode(() -> verifier.verify(300, 1)).doesNotThrowAnyException();
    }

    private static boolean isAbout(Event event, Role role) {
        return event instanceof Command.RoleAssigned assigned && assigned.role() == role
                || event instanceof Command.RoleReleased released && released.role() == role;
    }

    @Test
    void whatIsUnsupportedLeavesNoTrace() {
        ToolVerifier verifier = knowing((tool, event) -> {
            if (isAbout(event, Role.SCRIBE)) {
                tool.handle(Story.START, AMARA, event);
                return false;
            }
            return true;
        });

        assertThat(verifier.counterexamples(300, 1)).containsKey(ToolProperty.T14);
    }

    @Test
    void whatIsKnownOnceIsKnownAlways() {
        ToolVerifier verifier =
                knowing((tool, event) -> !(event instanceof Command.HandoffConfirmed) || !tool.readBack);

        assertThat(verifier.counterexamples(300, 1)).containsKey(ToolProperty.T1);
    }

    @Test
    void aRefusalIsAnAnswerAndAnotherExceptionIsNot() {
        assertThat(Answer.unless(IllegalStateException.class, () -> {})).isEqualTo(Answer.done());
        assertThat(Answer.unless(IllegalStateException.class, () -> fail("not yours")))
                .isEqualTo(Answer.refused("not yours"));
        assertThatIllegalStateException()
                .isThrownBy(() -> Answer.unless(UnsupportedOperationException.class, () -> fail("broken")));
        assertThatThrownBy(() -> Answer.unless(IllegalStateException.class, () -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(StackOverflowError.class);
    }

    private static void fail(String why) {
        throw new IllegalStateException(why);
    }
}
