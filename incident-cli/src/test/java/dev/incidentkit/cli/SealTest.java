package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
    private static final String EXAMPLES = "../docs/examples/timelines/right/";

    @TempDir
    Path folder;

    private String sealed(String example) throws Exception {
        Run run = Run.of("seal", EXAMPLES + example);
        assertThat(run.code()).isZero();
        return run.out();
    }

    private Run check(String name, String text) throws Exception {
        return Run.of("check", Files.writeString(folder.resolve(name), text).toString());
    }

    @Test
    void whatIsSealedIsCleanUntilAnEntryIsChanged() throws Exception {
        String sealed = sealed("sev-4-build-farm.yaml");
        assertThat(check("a.yaml", sealed).out()).contains("0 errors, 0 warnings");
        assertThat(check("b.yaml", sealed.replace("22 of 44", "2 of 44")).out()).contains("[timeline/append-only]");
    }

    @Test
    void aLogStaysALog() throws Exception {
        String sealed = sealed("declared-by-a-bot.jsonl");
        assertThat(sealed)
                .startsWith("{\"kind\":\"timeline\",\"incident\":\"disk-filling\",\"automation\":[\"diskwatch\"]}\n");
        assertThat(check("a.jsonl", sealed).out()).contains("0 errors, 0 warnings");
        assertThat(check("b.jsonl", sealed.replaceFirst("(?m)^.*channel-opened.*\n", ""))
                        .out())
                .contains(".jsonl:5:1: error: ")
                .contains("[timeline/append-only]");
    }

    @Test
    void onlyATimelineHasASeal() throws Exception {
        Run run = Run.reading("kind: response\nseverity: SEV-4\n", "seal", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("incident: -: holds a response, and only a timeline has a seal\n");
    }
}
