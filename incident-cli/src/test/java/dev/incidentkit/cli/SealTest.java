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

    /** An entry that was written down late, by a clock that ran ahead, and one after it that was in time. */
    private static final String LATE = """
            {"at":"2026-05-20T14:32:00Z","by":"amara","event":"declared","summary":"the wiki is down","reasons":["not-yet-known"]}
            {"at":"2026-05-20T14:33:00Z","by":"amara","event":"noted","text":"the wiki answers no request","recorded-at":"2026-05-20T15:30:00Z"}
            {"at":"2026-05-20T14:34:00Z","by":"amara","event":"severity-called","severity":"SEV-4"}
            {"at":"2026-05-20T14:35:00Z","by":"chen","event":"severity-called","severity":"SEV-3","reason":"more wikis"}
            """;

    @Test
    void aSealHoldsAtAMomentAtWhichAnEntryUnderItWasNotOnRecord() throws Exception {
        String log = Run.of(
                        "seal",
                        Files.writeString(folder.resolve("late.jsonl"), LATE).toString())
                .out();
        String file = Files.writeString(folder.resolve("sealed.jsonl"), log).toString();
        String moment = "2026-05-20T14:40:00Z";
        assertThat(Run.of("check", "--as-of", moment, file).out())
                .doesNotContain("timeline/append-only")
                .contains(file + ":5:1: error: chen called");
        assertThat(Run.of("next", "--as-of", moment, file).out()).doesNotContain("timeline/append-only");
        String shorter = Files.writeString(folder.resolve("shorter.jsonl"), log.replaceFirst("(?m)^.*noted.*\n", ""))
                .toString();
        assertThat(Run.of("check", "--as-of", moment, shorter).out())
                .contains(shorter + ":3:1: error: the seal doesn't hold");
    }

    @Test
    void onlyATimelineHasASeal() throws Exception {
        Run run = Run.reading("kind: response\nseverity: SEV-4\n", "seal", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("incident: -: holds a response, and seal takes timelines alone\n");
    }
}
