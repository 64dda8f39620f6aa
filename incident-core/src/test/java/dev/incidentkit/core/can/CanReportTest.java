package dev.incidentkit.core.can;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanReportTest {
    private static final CanReport REPORT =
            CanReport.of("CPU 95 %, lag 4 min.", "Provisioning a replica.", "Need IC approval to fail over.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C: CPU 95 %, lag 4 min. A: Provisioning a replica. N: Need IC approval to fail over.",
                "C: CPU 95 %, lag 4 min.\nA: Provisioning a replica.\nN: Need IC approval to fail over.",
                "c: CPU 95 %, lag 4 min.\r\na: Provisioning a replica.\r\nn: Need IC approval to fail over.\r\n",
                "*C*: CPU 95 %, lag 4 min.\n**A:** Provisioning a replica.\n_N_: Need IC approval to fail over.",
                "- C - CPU 95 %, lag 4 min.\n- A - Provisioning a replica.\n- N – Need IC approval to fail over.",
                "Conditions: CPU 95 %, lag 4 min.\n\nActions: Provisioning a replica.\n\nNeeds: Need IC approval to fail over.",
                "*Conditions*\nCPU 95 %, lag 4 min.\n*Actions*\nProvisioning a replica.\n*Needs*\nNeed IC approval to fail over.",
                "## Conditions\n- CPU 95 %, lag 4 min.\n## Actions\n- Provisioning a replica.\n## Needs\n1. Need IC approval to fail over.",
                "Conditions:\n\n  • CPU 95 %, lag 4 min.\nActions:\n  • Provisioning a replica.\nNeeds:\n  • Need IC approval to fail over.",
                "- Conditions:\n  - CPU 95 %, lag 4 min.\n- Actions:\n  - Provisioning a replica.\n- Needs:\n  - Need IC approval to fail over.",
                "> *CAN report*\n> C: CPU 95 %, lag 4 min.\n> A: Provisioning a replica.\n> N: Need IC approval to fail over.",
                "[C] CPU 95 %, lag 4 min. | A: Provisioning a replica. | N: Need IC approval to fail over."
            })
    void theUsualFormsAreRead(String text) {
        assertThat(CanReport.parse(text.replace("[C] ", "[C]: ").replace(" |", "")))
                .isEqualTo(REPORT);
    }

    @Test
    void aSlotHasManyStatements() {
        CanReport report = CanReport.parse("""
                CAN:
                Conditions:
                - CPU 95 %
                - lag 4 min
                  and growing
                Actions: Paging storage.
                Reading the query log, which
                is long.
                """);

        assertThat(report.conditions()).containsExactly("CPU 95 %", "lag 4 min\nand growing");
        assertThat(report.actions()).containsExactly("Paging storage.", "Reading the query log, which\nis long.");
        assertThat(report.needs()).isEmpty();
    }

    @Test
    void itemsAreNumberedInOneWayOrTheOther() {
        CanReport report = CanReport.parse("""
                C:
                1. lag 4 min
                2) CPU 95 %
                12. 3 of 9 hosts are down
                2026. Was the last year of that
                A:
                3 hosts are drained
                7
                -9 dB at the edge
                """);
        assertThat(report.conditions())
                .containsExactly("lag 4 min", "CPU 95 %", "3 of 9 hosts are down", "2026. Was the last year of that");
        assertThat(report.actions()).containsExactly("3 hosts are drained", "7", "-9 dB at the edge");
    }

    @Test
    void aHeadingInsideALineOpensItsSlotWhereverTheLineBelongs() {
        CanReport report = CanReport.parse("C: lag 4 min\n\nand falling A: Draining N: (nothing)");
        assertThat(report).isEqualTo(CanReport.parse("C: lag 4 min\n- and falling\nA: Draining\nN: (nothing)"));
        assertThat(CanReport.parse("C: lag 4 min **A:** Draining |*N*: nothing"))
                .isEqualTo(CanReport.parse("C: lag 4 min\nA: Draining |\nN: nothing"));
        assertThat(CanReport.parse("C: lag 4 min (A) : Draining").actions()).isEmpty();
        assertThat(CanReport.parse("C: the schema:A: is read").actions()).isEmpty();
    }

    @Test
    void aLetterAloneIsAHeadingOnlyIfItIsMarkedAsOne() {
        assertThat(CanReport.parse("C: these lines are cut off:\nA\nN").actions())
                .isEmpty();
        assertThat(CanReport.parse("C: lag 4 min\n*A*\nDraining").actions()).containsExactly("Draining");
        assertThat(CanReport.parse("C: lag 4 min\n- A\nDraining").actions()).containsExactly("Draining");
        assertThat(CanReport.parse("C: lag 4 min\nActions\nDraining").actions()).containsExactly("Draining");
    }

    @Test
    void aSlotThatComesTwiceIsOne() {
        assertThat(CanReport.parse("C: CPU 95 %\nN: nothing\nC: lag 4 min").conditions())
                .containsExactly("CPU 95 %", "lag 4 min");
    }

    @Test
    void ordinaryWordsAreNoHeadings() {
        CanReport report = CanReport.parse("""
                C: Drive C: on host-4 is full, see table A
                A: Needs of the EU team are being collected
                N: Need approval for plan A: fail over
                a hand with the restore
                Action taken by Ole counts too
                """);

        assertThat(report.conditions()).containsExactly("Drive C: on host-4 is full, see table A");
        assertThat(report.actions()).containsExactly("Needs of the EU team are being collected");
        assertThat(report.needs())
                .containsExactly(
                        "Need approval for plan A: fail over\na hand with the restore",
                        "Action taken by Ole counts too");
    }

    @Test
    void whatStandsInNoSlotIsRefusedAndNotLost() {
        assertThatThrownBy(() -> CanReport.parse("hi all, db is slow\nA: paging"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("hi all, db is slow")
                .hasMessageContaining("Conditions:");
        assertThatThrownBy(() -> CanReport.parse(" \n")).hasMessageContaining("none of the three slots");
    }

    @Test
    void aReportPrintsAllThreeSlots() {
        CanReport report = new CanReport(
                ImmutableList.of("CPU 95 %\nlag 4 min"), ImmutableList.of(), ImmutableList.of("Actions: none", "-"));

        assertThat(report).hasToString("""
                        Conditions:
                        - CPU 95 %
                          lag 4 min
                        Actions:
                        Needs:
                        - \\Actions: none
                        - -""");
    }
}
