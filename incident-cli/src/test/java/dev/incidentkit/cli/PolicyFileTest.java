package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {
    /** Bo keeps the timeline and writes to customers, which is a warning at Sev-3. */
    private static final String ROSTER = """
            kind: response
            severity: SEV-3
            roster:
              incident-commander: amara
              subject-matter-expert: chen
              scribe: bo
              communications-lead: bo
            """;

    private static final String RULE = "roles/scribe-not-communications-lead";
    private static final String WAIVER = """
            waivers:
              - rule: roles/scribe-not-communications-lead
                reason: we are few
                approved-by: hana
                until: 2026-12-31
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void writeRoster() throws IOException {
        write("roster.yaml", ROSTER);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run check(String policy, String... more) throws IOException {
        write("policy.yaml", "kind: policy\n" + policy);
        String[] arguments = new String[more.length + 5];
        arguments[0] = "check";
        arguments[1] = "--policy";
        arguments[2] = folder.resolve("policy.yaml").toString();
        arguments[3] = "--as-of=2026-05-20T14:32:00Z";
        arguments[4] = folder.resolve("roster.yaml").toString();
        System.arraycopy(more, 0, arguments, 5, more.length);
        return Run.of(arguments);
    }

    @Test
    void aLevelCanBeChanged() throws IOException {
        Run run = check("levels: {" + RULE + ": error}");

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("error: bo is both Scribe and Communications Lead");
    }

    @Test
    void aRuleCanBeSwitchedOff() throws IOException {
        assertThat(check("off: [" + RULE + "]").out()).doesNotContain(RULE);
    }

    @Test
    void aSettingCanBeChanged() throws IOException {
        Run run = check("settings: {sev-3-people: 4}");

        assertThat(run.out()).contains("staffing/minimum-people");
    }

    @Test
    void aStageLetsRulesRest() throws IOException {
        assertThat(check("stage: 1").out()).doesNotContain(RULE);
    }

    @Test
    void whatIsWaivedIsCountedAndDoesntFail() throws IOException {
        Run run = check(WAIVER, "--fail-on=warning");

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).isEqualTo("1 file, 1 document: 0 errors, 0 warnings, 0 advice, 1 waived\n");
    }

    @Test
    void anExpiredWaiverIsAnErrorAtItsLine() throws IOException {
        Run run = check(WAIVER.replace("2026-12-31", "2026-05-19"));

        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out())
                .contains("policy.yaml:3:5: error: the waiver of " + RULE + " that hana approved ended on 2026-05-19; ")
                .contains("[policy/waiver-expired]")
                .contains("warning: bo is both Scribe and Communications Lead");
    }

    @Test
    void aWaiverHoldsToTheEndOfItsDay() throws IOException {
        assertThat(check(WAIVER.replace("2026-12-31", "2026-05-20")).out()).contains("1 waived");
    }

    @Test
    void anUnusedWaiverIsAWarning() throws IOException {
        Run run = check(WAIVER.replace(RULE, "timeline/thin"));

        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out()).contains("warning: the waiver of timeline/thin that hana approved covers nothing");
    }

    @ParameterizedTest
    @CsvSource({"old/**, 1", "new/**, 2", "other.yaml, 1", "'old/*.yaml', 1", "'**/*.yaml', 1"})
    void aWaiverMayBeForSomeFilesAlone(String pattern, int warnings) throws IOException {
        write("old/other.yaml", ROSTER);

        Run run = check(
                WAIVER + "    paths: '" + pattern + "'\n", folder.resolve("old").toString());

        assertThat(run.out().lines().filter(line -> line.contains("[" + RULE + "]")))
                .hasSize(warnings);
    }

    @Test
    void changesMayBeForSomeFilesAlone() throws IOException {
        write("old/other.yaml", ROSTER);

        Run run = check(
                "paths:\n  - match: old/**\n    levels: {" + RULE + ": advice}\n",
                folder.resolve("old").toString());

        assertThat(run.out()).contains("1 warning").contains("1 advice");
    }

    @Test
    void aTeamMayCallTheRolesByItsOwnNames() throws IOException {
        write("roster.yaml", ROSTER.replace("incident-commander", "incident-lead"));

        Run run = check("role-names: {incident-commander: incident-lead}");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("0 errors, 1 warning");
    }

    @Test
    void theStandardKnowsNoOtherNames() throws IOException {
        write("roster.yaml", ROSTER.replace("incident-commander", "incident-lead"));

        assertThat(check("stage: 4").code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "off: [timeline/thinn] | policy.yaml:2:7: off/1: no rule is called \"timeline/thinn\"; did you mean timeline/thin?",
                "off: [roles/ic-not-sme] | roles/ic-not-sme is cardinal and can't be switched off; leave it out",
                "levels: {roles/one-ic: warning} | roles/one-ic is cardinal and can't be lowered",
                "levels: {timeline/thin: fatal} | \"fatal\" is unknown here; write one of error, warning, advice",
                "settings: {customer-every: PT20M} | did you mean customers-every?",
                "settings: {customers-every: often} | customers-every",
                "settings: {customers-every: P1.5W} | write a duration such as PT3H",
                "off: [staffing/grace] | staffing/grace is a setting; write staffing-grace under settings",
                "levels: {staffing/grace: advice} | staffing/grace is a setting; write staffing-grace under settings",
                "settings: {customers-every: PT-20M} | is negative",
                "settings: {sev-3-people: -1} | negative",
                "stage: 5 | there is no stage 5",
                "waivers: [{rule: timeline/thin}] | reason is missing",
                "waivers: [{rule: roles/one-ic, reason: few, approved-by: hana, until: 2026-12-31}] | can't be waived",
                "'waivers: [{rule: timeline/thin, reason: '''', approved-by: hana, until: 2026-12-31}]' | reason is empty",
                "role-names: {incident-commander: scribe} | scribe is another role of the framework",
                "colour: red | the name \"colour\" is unknown here"
            })
    void aPolicyThatCantBeReadIsRefused(String policy, String message) throws IOException {
        Run run = check(policy);

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains(message).contains("so nothing is checked");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aSettingMayBeInWeeks() throws IOException {
        assertThat(check("settings: {action-items-reviewed-every: P2W}\n").code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aPatternThatFitsNoFileIsTold() throws IOException {
        Run run = check("""
                paths:
                  - {match: roster.yaml, off: [timeline/thin]}
                  - {match: [legacy/**, old-*.yaml], off: [timeline/thin]}
                """);
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.err())
                .isEqualTo("incident: " + folder.resolve("policy.yaml")
                        + ":4:5: no file that was checked fits legacy/** and old-*.yaml\n");
    }

    @Test
    void anotherKindOfDocumentIsNoPolicy() {
        String roster = folder.resolve("roster.yaml").toString();

        Run run = Run.of("check", "--policy", roster, roster);

        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("holds no policy");
    }

    @Test
    void thePolicyOfThePageIsAPolicy() throws IOException {
        String policy = Page.at("docs/policy.md").blocks("yaml").get(0).substring("kind: policy\n".length());

        assertThat(check(policy).err().lines())
                .singleElement()
                .asString()
                .endsWith("no file that was checked fits legacy/**");
    }

    @Test
    void theExampleIsAPolicy() {
        Run run = Run.of("check", "--policy", "../docs/examples/policies/small-team.yaml", "../docs/examples/policies");

        assertThat(run.code()).isZero();
        assertThat(run.err().lines())
                .allSatisfy(line -> assertThat(line).endsWith("no file that was checked fits legacy/**"));
        assertThat(run.out()).contains("1 document");
    }
}
