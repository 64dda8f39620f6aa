package dev.incidentkit.testkit.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Assessment;
import dev.incidentkit.core.timeline.Communication;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** How the contract looks to those who run it. */
class IncidentToolContractTest {
    private static EngineExecutionResults run(Class<?> test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(test))
                .execute();
    }

    private static Optional<Event> event(EngineExecutionResults results, String method) {
        return results.testEvents().finished().stream()
                .filter(event -> event.getTestDescriptor().getDisplayName().startsWith(method))
                .findFirst();
    }

    @OptOut(value = ToolProperty.T10, because = "reasons are kept in the ticket")
    static final class LaxTool implements IncidentToolContract {
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

    @Test
    void aBrokenPropertyFailsWithTheShortestHistory() {
        EngineExecutionResults results = run(LaxTool.class);
        results.testEvents().assertStatistics(it -> it.failed(1));
        String message = results.testEvents().failed().stream()
                .map(event -> event.getPayload(TestExecutionResult.class)
                        .flatMap(TestExecutionResult::getThrowable)
                        .map(Throwable::getMessage)
                        .orElse(""))
                .findFirst()
                .orElseThrow();
        assertThat(message)
                .startsWith("T9: only the Incident Commander directs")
                .contains("calls Sev-")
                .contains("severity/set-by-ic")
                .contains("docs/testkit.md#t9")
                .contains("override seed()");
        assertThat(message.lines().filter(line -> line.contains("->"))).hasSize(2);
    }

    @Test
    void whatIsNotSupportedOrOptedOutOfIsSkippedWithAReason() {
        EngineExecutionResults results = run(LaxTool.class);
        assertThat(reason(results, "t10_")).contains("reasons are kept in the ticket");
        assertThat(reason(results, "t19_")).contains("doesn't support [RESTART]");
        results.testEvents().assertStatistics(it -> it.aborted(8));
    }

    private static String reason(EngineExecutionResults results, String method) {
        return event(results, method)
                .flatMap(event -> event.getPayload(TestExecutionResult.class))
                .flatMap(TestExecutionResult::getThrowable)
                .map(Throwable::getMessage)
                .orElse("");
    }

    static final class DriverThatForgets implements IncidentToolContract {
        @Override
        public IncidentTool newTool() {
            return new SoundTool() {
                @Override
                public Answer report(Instant at, Person by, Communication.Addressee addressee, CanReport report) {
                    return Answer.unsupported();
                }
            };
        }
    }

    @Test
    void aDriverThatDoesntWorkIsAllThatFails() {
        EngineExecutionResults results = run(DriverThatForgets.class);
        results.testEvents().assertStatistics(it -> it.failed(1).succeeded(0));
        assertThat(reason(results, "t01_"))
                .startsWith("T1: the driver works")
                .contains("the driver calls it unsupported");
        assertThat(reason(results, "t02_")).contains("the driver doesn't work yet, see T1");
    }
}
