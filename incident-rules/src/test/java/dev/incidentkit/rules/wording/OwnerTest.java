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
                "Ida Holm (backup: Ole Ford)|SEVERAL",
                "ida@lists.example.com|TEAM",
                "oncall+ida@example.com|ROTATION",
                "1234@example.com|UNCLEAR",
                "ida@example.com, ole@example.com|SEVERAL",
                "@ida (@ole)|SEVERAL",
                "@ole, Ida Holm|SEVERAL",
                "Ida (Ole)|SEVERAL",
                "Robert (Ida Holm)|SEVERAL",
                "CHG1234|REFERENCE",
                "AB1234|REFERENCE",
                "April outage|REFERENCE",
                "Ida Holm Ltd|COMPANY",
                "Ida team|TEAM",
                "Quist storage team|TEAM",
                "Ida → Ole|SEVERAL",
                "Ida -> Ole|SEVERAL",
                "R&D|TEAM",
                "@ida/@ole|SEVERAL",
                "AT&T|COMPANY",
                "Ida & Ole|SEVERAL",
                "Ida & ole@example.com|SEVERAL",
                "Ida + Ole|SEVERAL",
                "Ida+Ole|SEVERAL",
                "Ida + ole@example.com|SEVERAL",
                "deploybot|AUTOMATION",
                "cloudops|TEAM",
                "netops|TEAM",
                "Swapping disks|UNCLEAR",
                "Fixing DNS|UNCLEAR",
                "Fixing|UNCLEAR",
                "Swapping|UNCLEAR",
                "dba1@example.com|ROLE",
                "@_oncall|ROTATION",
                "oncall2@example.com|ROTATION",
                "DataEng|TEAM",
                "Ida&Ole|SEVERAL",
                "jdo42, Ida Holm|SEVERAL",
                "Okafor (Ida Holm)|SEVERAL",
                "me (storage team)|PRONOUN",
                "ida@|UNCLEAR",
                "Holm Ltd|COMPANY",
                "Will reboot|UNCLEAR",
                "Quist Holm developer team|TEAM",
                "Ida (Ole).|SEVERAL",
                "x|UNCLEAR"
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
                "AnneMarie|AnneMarie",
                "ida+oncall@example.com|ida+oncall@example.com",
                "@van|@van",
                "@ida ida@example.com|@ida",
                "ida@example.com (@iholm)|ida@example.com",
                "@ida, Ida Holm|@ida",
                "Robert (Bob) Tran|Robert",
                "jdo42|jdo42",
                "DeLong|DeLong",
                "LaRue|LaRue",
                "XQZ|XQZ",
                "IH|IH",
                "assigned to Holm|Holm",
                "Ida Holm plumber|Ida Holm plumber",
                "Ida Holm SRE team|Ida Holm SRE team",
                "Holm, Ida M.|Ida M. Holm",
                "Ida - SRE|Ida",
                "Ida -- SRE|Ida",
                "@Ida Holm|Ida Holm",
                "R&D: Ida Holm|Ida Holm",
                "𠮷野 健|𠮷野 健",
                "𠮷野|𠮷野",
                "इडा|इडा",
                "Talbot|Talbot",
                "Abbot|Abbot",
                "<@U04ELIF> Elif|Elif",
                "Ida Holm, ida@example.com|Ida Holm",
                "Ida Holm <ida@example.com>|Ida Holm",
                "Ida Holm @ida|Ida Holm",
                "Ida, Ole's team|Ida",
                "Anna 2|Anna 2",
                "jdo42 (Ida Holm)|jdo42",
                "@ida Ida Holm|@ida",
                "@ida/|@ida",
                "Ida&|Ida",
                "Ida -|Ida",
                "Ida ->|Ida",
                "... / Ida|Ida",
                "野𠮷|野𠮷",
                "An Nguyen|An Nguyen",
                "Hannah Low|Hannah Low",
                "Maria Co|Maria Co",
                "Thandeka Best|Thandeka Best",
                "George Weeks|George Weeks",
                "Will van Dam|Will van Dam",
                "Will Smith|Will Smith",
                "van der Berg, Joost M.|Joost M. van der Berg",
                "Holm, I.|I. Holm",
                "Maria da Conceicao Silva Santos Pereira|Maria da Conceicao Silva Santos Pereira",
                "assigned to Maria Silva Santos Pereira|Maria Silva Santos Pereira",
                "ida maria quist|ida maria quist",
                "IDA HOLM|IDA HOLM",
                "' Robert (Bob) Tran'|Robert"
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
