package dev.incidentkit.testkit.tool;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;

/** How the contract looks to those who run it. */
class IncidentToolContractTest {
    /** Lets everybody call the severity. */
    @OptOut(value = ToolProperty.T10, because = "reasons are kept in the ticket")
    private static final class LaxTool implements IncidentToolContract {
        @Override
        public IncidentTool newTool() {
            return new SoundTool() {
                @Override
                public Answer callSeverity(Instant at, Person by, Severity called, Optional<String> reason) {
                    severity = isOn() ? Optional.of(called) : severity;
                    return isOn()
                            ? recorded(at, by, new Assessment.SeverityCalled(called, reason))
                            : super.callSeverity(at, by, called, reason);
                }
            };
        }

        @Override
        public int tries() {
            return 200;
        }
    }

    private static final class DriverThatForgets implements IncidentToolContract {
        @Override
        public IncidentTool newTool() {
            return new SoundTool() {
                @Override
                public Answer assign(Instant at, Person by, Role role, Person person, Optional<String> domain) {
                    return Answer.unsupported();
                }
            };
        }
    }

    private static final class DriverWithoutHandoff implements IncidentToolContract {
        @Override
        public IncidentTool newTool() {
            return new SoundTool() {
                @Override
                public Answer confirmHandoff(Instant at, Person by) {
                    return Answer.unsupported();
                }
            };
        }

        @Override
        public int tries() {
            return 50;
        }
    }

    /** Two steps, or three if whoever calls the severity is known by a role that they are given first. */
    @Test
    void aBrokenPropertyFailsWithTheShortestHistory() {
        assertThatThrownBy(new LaxTool()::t09_onlyTheCommanderDirects)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("T9: only the Incident Commander directs")
                .hasMessageContaining("1. ")
                .hasMessageContaining("2. ")
                .hasMessageContaining("calls Sev-")
                .hasMessageContaining("severity/set-by-ic")
                .hasMessageContaining("docs/testkit.md#t9")
                .hasMessageContaining("override seed()")
                .hasMessageNotContaining("4. ");
        assertThatCode(new LaxTool()::t05_commandChangesWithTheConfirmation).doesNotThrowAnyException();
    }

    @Test
    void whatIsNotSupportedOrOptedOutOfIsSkippedWithAReason() {
        assertThatThrownBy(new LaxTool()::t10_aChangeOfSeverityCarriesItsReason)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("reasons are kept in the ticket");
        assertThatThrownBy(new LaxTool()::t19_everythingSurvivesARestart)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("doesn't support [RESTART]");
        assertThatThrownBy(new DriverWithoutHandoff()::t05_commandChangesWithTheConfirmation)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("T5 is skipped: the driver answers that this is unsupported: confirm");
    }

    @Test
    void aDriverThatDoesntWorkIsAllThatFails() {
        assertThatThrownBy(new DriverThatForgets()::t01_theDriverWorks)
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("T1: the driver works")
                .hasMessageContaining("a driver that knows: assign")
                .hasMessageContaining("it is unsupported");
        assertThatThrownBy(new DriverThatForgets()::t02_theRosterIsWhatTheRecordComesTo)
                .isInstanceOf(TestAbortedException.class)
                .hasMessageContaining("the driver doesn't work yet, see T1");
    }
}
