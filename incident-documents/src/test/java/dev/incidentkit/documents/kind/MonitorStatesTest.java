package dev.incidentkit.documents.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.rules.temporal.Monitor;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonitorStatesTest {
    private static final Policy POLICY = Catalogue.standard();

    private static Monitor restarted(Monitor monitor) {
        return Monitor.resume(POLICY, MonitorStates.read(MonitorStates.write(monitor.state())));
    }

    @Test
    void aRestartAfterAnyEntryChangesNothing() {
        List<List<Timeline>> dozens = Lists.partition(Stories.all(), 12);
        for (List<Timeline> dozen : dozens) {
            Timeline story = dozen.get(0);
            Monitor through = Monitor.of(POLICY);
            Monitor restarting = Monitor.of(POLICY);
            for (Entry entry : story.entries()) {
                through.record(entry);
                restarting.record(entry);
                restarting = restarted(restarting);
            }
            assertThat(restarting.state()).isEqualTo(through.state());
            assertThat(restarting.findings()).isEqualTo(through.findings());
            assertThat(restarting.obligations()).isEqualTo(through.obligations());
        }
    }

    @Test
    void aMonitorThatHasSeenNothingCanBeSaved() {
        Monitor restarted = restarted(Monitor.of(POLICY));
        assertThat(restarted.clock()).isEmpty();
        assertThat(restarted.state()).isEqualTo(Monitor.of(POLICY).state());
    }

    @Test
    void aProgramStaysAProgram() {
        Monitor monitor = Monitor.of(POLICY);
        monitor.record(Stories.all().get(0).entry(1).withBy(Person.automation("pagebot")));
        assertThat(restarted(monitor).state().latest().get(0).by().filter(Person::isAutomation))
                .isPresent();
    }

    @Test
    void aDamagedStateIsRefused() {
        String text = MonitorStates.write(saved().state());
        assertThat(MonitorStates.read(text)).isEqualTo(saved().state());
        for (int cut = 0; cut < text.length(); cut += 97) {
            refused(text.substring(0, cut), "the saved state is damaged: ");
        }
        refused(text.replace("14:32:00Z", "14:33:00Z"), "the saved state is damaged: its checksum is another one");
        refused(text.replace("\"checksum\"", "\"check\""), "the saved state is damaged: its checksum is another one");
        refused("[]", "the saved state is damaged: it is no mapping");
        refused("{}", "the saved state is damaged: it names no version");
        refused("{\"version\":1}", "the saved state is damaged: it holds no state");
        refused(text + text, "the saved state is damaged: it is no mapping");
    }

    @Test
    void aStateOfALaterVersionIsRefused() {
        refused(
                MonitorStates.write(saved().state()).replaceFirst("\"version\":1,", "\"version\":2,"),
                "the state was saved in version 2 of its form, and this library reads version 1");
    }

    private static Monitor saved() {
        Monitor monitor = Monitor.of(POLICY);
        Stories.all().get(0).prefix(5).entries().forEach(monitor::record);
        return monitor;
    }

    private static void refused(String text, String message) {
        assertThatThrownBy(() -> MonitorStates.read(text))
                .as(text)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }
}
