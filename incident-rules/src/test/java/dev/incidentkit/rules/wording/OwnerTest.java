package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.incidentkit.rules.wording.Owner.Objection;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "storage team|TEAM",
                "@acme/storage|TEAM",
                "oncall@example.com|ROTATION",
                "the DBA on duty|ROLE",
                "first available|ROTATION",
                "Foo Bar GmbH|COMPANY",
                "CarrierOne|COMPANY",
                "me|PRONOUN",
                "Nothing|PLACEHOLDER",
                "Restarting the index|UNCLEAR",
                "me and Ida|PRONOUN",
                "renovate-bot|AUTOMATION",
                "T.B.D.|PLACEHOLDER",
                "whoever deploys next|PRONOUN",
                "OPS-42|REFERENCE",
                "CHG0042119|REFERENCE",
                "CR 55812|REFERENCE",
                "shift B|ROTATION",
                "Plumber|ROLE",
                "lift mechanic|ROLE",
                "team of Ida Holm|TEAM",
                "Rollback|UNCLEAR",
                "Wells Fargo|COMPANY",
                "Restart the primary|UNCLEAR",
                "2026-03-02|REFERENCE",
                "Ida, Ole|SEVERAL",
                "Ida & team|SEVERAL",
                "Ida Holm (backup: Ole Ford)|SEVERAL"
            })
    void aRefusalSaysWhy(String text, Objection why) {
        assertThat(Owner.read(text).objection()).contains(why);
        assertThat(Owner.read(text).person()).isEmpty();
    }

    @Test
    void nothingIsBlank() {
        assertThat(Owner.read(" \t").objection()).contains(Objection.BLANK);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ida Holm, storage team|Ida Holm",
                "storage team: Ida Holm|Ida Holm",
                "@ole.ford (SRE)|@ole.ford",
                "Paris Hall|Paris Hall",
                "April|April",
                "Okafor, Chidi|Chidi Okafor",
                "LEE, Min-jun|Min-jun LEE",
                "J.-P. Morel, network|J.-P. Morel",
                "@dmitri_k8s|@dmitri_k8s",
                "Sterling Manning|Sterling Manning",
                "ida@corp|ida@corp",
                "me (Ida)|Ida",
                "ops lead, currently Ida Holm|Ida Holm",
                "head of IT Ida Holm|Ida Holm",
                "AnneMarie|AnneMarie"
            })
    void aPersonIsNamed(String text, String person) {
        assertThat(Owner.read(text)).isEqualTo(new Owner(Optional.of(person), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "@ida ", "Ida / ", "a-", "🔥", "\ud800", "\0", "Ida (", "''", "<@"})
    void anyTextIsReadInLinearTime(String piece) {
        assertThatCode(() -> Owner.read(piece.repeat(100_000))).doesNotThrowAnyException();
    }
}
