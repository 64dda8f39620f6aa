package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffTest {
    private static final String TEAM = """
            kind: team
            people:
              - {person: amara, roles: incident-commander}
              - {person: chen, roles: [subject-matter-expert, incident-commander]}
            """;

    private static final String SCHEDULE = """
            kind: schedule
            zone: UTC
            from: 2026-03-02
            until: 2026-03-06
            promises: {severity: SEV-4}
            on-call:
              - {role: incident-commander, rotations: {people: amara, shift: P7D, starting: 2026-03-02, handover: 00:00}}
              - {role: subject-matter-expert, rotations: {people: chen, shift: P7D, starting: 2026-03-03, handover: 00:00}}
            """;

    @TempDir
    Path folder;

    private Run staff(String document, String... options) throws IOException {
        String file = Files.writeString(folder.resolve("file.yaml"), document).toString();
        String[] arguments = new String[options.length + 2];
        arguments[0] = "staff";
        System.arraycopy(options, 0, arguments, 1, options.length);
        arguments[arguments.length - 1] = file;
        return Run.of(arguments);
    }

    @Test
    void aTeamThatSufficesEndsWithZero() throws IOException {
        Run run = staff(TEAM, "--severity", "SEV-4");
        assertThat(run.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(run.out().lines())
                .containsExactly(
                        "a Sev-4 is staffed with 2 changes",
                        "Incident Commander: amara, new",
                        "Subject Matter Expert: chen, new");
    }

    @Test
    void aTeamThatDoesNotEndsWithOne() throws IOException {
        Run run = staff(TEAM, "--severity", "SEV-4", "--customer-visible");
        assertThat(run.code()).isEqualTo(ExitCode.FOUND);
        assertThat(run.out()).contains("1 more person is needed, for Communications Lead");
    }

    @Test
    void thePolicyOfTheTeamCounts() throws IOException {
        Path policy = folder.resolve("policy.yaml");
        Files.writeString(policy, "kind: policy\nstage: 1\n");
        assertThat(staff(TEAM, "--severity", "SEV-1").code()).isEqualTo(ExitCode.FOUND);
        assertThat(staff(TEAM, "--severity", "SEV-1", "--policy", policy.toString())
                        .code())
                .isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void aScheduleSaysWhatItCanStaffWhen() throws IOException {
        Run all = staff(SCHEDULE);
        assertThat(all.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(all.out()).contains("Sev-0: never\n").contains("Sev-4: 75 % of the time\n");
        Run one = staff(SCHEDULE, "--severity", "SEV-4");
        assertThat(one.code()).isEqualTo(ExitCode.FOUND);
        assertThat(one.out().lines())
                .containsExactly(
                        "Sev-4: 75 % of the time",
                        "  1 more person is needed, for Subject Matter Expert: 2026-03-02T00:00:00Z/2026-03-03T00:00:00Z");
    }

    @Test
    void aScheduleIsTellableToPrograms() throws IOException {
        assertThat(staff(SCHEDULE, "--severity", "SEV-4", "--format", "json").out())
                .isEqualTo("{\"severity\":\"SEV-4\",\"shortages\":[{\"from\":\"2026-03-02T00:00:00Z\","
                        + "\"until\":\"2026-03-03T00:00:00Z\",\"missing\":1,"
                        + "\"for\":[\"Subject Matter Expert\"]}]}\n");
        Run all = staff(SCHEDULE, "--format", "json");
        assertThat(all.code()).isEqualTo(ExitCode.CLEAN);
        assertThat(all.jsonLines()).hasSize(5);
    }

    @Test
    void thoseOnCallAreAskedAtAMoment() throws IOException {
        assertThat(staff(SCHEDULE, "--as-of", "2026-03-02T23:59:59Z").code()).isEqualTo(ExitCode.FOUND);
        assertThat(staff(SCHEDULE, "--as-of", "2026-03-03T00:00:00Z").code()).isEqualTo(ExitCode.CLEAN);
    }

    @Test
    void whatCannotBeStaffedIsOneLine() throws IOException {
        assertUnusable(staff(TEAM), "names no severity; say --severity, such as SEV-2");
        assertUnusable(staff(TEAM, "--severity", "SEV-7"), "write SEV-0, SEV-1, SEV-2, SEV-3 or SEV-4");
        assertUnusable(staff(SCHEDULE, "--as-of", "2026-03-06T00:00:00Z"), "the schedule says nothing of");
        assertUnusable(staff("kind: response\nseverity: SEV-4\n"), "only a team or a schedule can staff anything");
        assertUnusable(staff("kind: team\npeopel: []\n"), "did you mean people?");
        assertUnusable(Run.of("staff", folder.resolve("gone.yaml").toString()), "there is no such file");
    }

    private static void assertUnusable(Run run, String message) {
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .hasSize(1)
                .allSatisfy(line -> assertThat(line).contains(message));
    }
}
