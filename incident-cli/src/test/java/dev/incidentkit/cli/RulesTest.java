package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.incidentkit.documents.kind.Kinds;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Trees;
import dev.incidentkit.rules.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static String text(Mapping object, String name) {
        return ((Scalar) object.find(name).orElseThrow()).text();
    }

    @Test
    void everyRuleIsALine() {
        Run run = Run.of("rules");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .as("and the grace")
                .hasSize(Catalogue.rules().size() + 1);
        assertThat(run.out().lines().findFirst().orElseThrow())
                .startsWith("roles/one-ic ")
                .contains("There is exactly one Incident Commander")
                .endsWith("(error, cardinal)");
    }

    @Test
    void everyRuleIsAnObject() {
        Run run = Run.of("rules", "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.jsonLines())
                .extracting(line -> text(line, "rule"))
                .filteredOn(rule -> !rule.equals("staffing/grace"))
                .containsExactlyElementsOf(
                        Catalogue.rules().stream().map(rule -> rule.id()).toList());
        Mapping icNotScribe = run.jsonLines().stream()
                .filter(line -> text(line, "rule").equals("roles/ic-not-scribe"))
                .findFirst()
                .orElseThrow();
        assertThat(text(icNotScribe, "cardinal")).isEqualTo("false");
        assertThat(((Mapping) icNotScribe.find("levels").orElseThrow()).members())
                .extracting(member -> ((Scalar) member.value()).text())
                .containsExactly("error", "error", "error", "warning", "warning");
    }

    @Test
    void aRuleIsExplainedWithReasonRemedySourceAndExamples() {
        Run run = Run.of("explain", "roles/ic-not-sme");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("roles/ic-not-sme: The Incident Commander never works the problem")
                .contains("\nLevel: error, cardinal\n")
                .contains("\nBecause: whoever is fixing the problem")
                .contains("\nRemedy: page someone else to command\n")
                .contains("\nSource: What must never be combined: IC + SME\n")
                .contains("\nThis is fine:\n\nkind: response\n")
                .contains("\nThis breaks the rule:\n\nkind: response\n");
    }

    @Test
    void anExampleThatDependsOnTheDaySaysAsOfWhichItIsJudged() {
        assertThat(Run.of("explain", "action-items/overdue").out())
                .contains("\nThe examples are judged as of: 2026-07-");
        assertThat(Run.of("explain", "roles/ic-not-sme").out()).doesNotContain("judged as of");
    }

    @Test
    void everyRuleCanBeExplained() {
        assertThat(Catalogue.rules())
                .allSatisfy(
                        rule -> assertThat(Run.of("explain", rule.id()).code()).isZero());
    }

    @Test
    void aSettingIsExplainedWithItsDefaultAndHowToSetIt() {
        Run run = Run.of("explain", "staffing-grace");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("staffing-grace: How long after the declaration")
                .contains("\nDefault: PT10M\nWhose: the framework's\n")
                .endsWith("\nkind: policy\nsettings:\n  staffing-grace: PT10M\n");
        assertThat(Run.of("explain", "staffing/grace").out()).isEqualTo(run.out());
    }

    @Test
    void howToSetASettingIsAPolicyThatIsRead() {
        assertThat(Catalogue.settings()).allSatisfy(setting -> {
            String explained = Run.of("explain", setting.name()).out();
            String policy = explained.substring(explained.indexOf("kind: policy"));
            assertThat(Run.reading(policy, "check", "-")).satisfies(run -> {
                assertThat(run.err()).isEmpty();
                assertThat(run.code()).isZero();
            });
        });
    }

    @Test
    void anUnknownRuleOffersTheNearest() {
        Run run = Run.of("explain", "roles/ic-not-sm");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .isEqualTo(
                        "incident: there is no rule or setting \"roles/ic-not-sm\"; did you mean roles/ic-not-sme?\n");
        assertThat(Run.of("explain", "shift-lenght").err()).endsWith("did you mean shift-length?\n");
        assertThat(Run.of("explain", "zzz").err())
                .isEqualTo("incident: there is no rule or setting \"zzz\"; see incident rules\n");
    }

    @Test
    void everyKindHasASchema() {
        assertThat(Kinds.standard().names()).allSatisfy(kind -> {
            Run run = Run.of("schema", kind);
            assertThat(run.code()).isZero();
            Trees.read(
                    Source.text("schema.json", run.out()),
                    tree -> assertThat(text((Mapping) tree.root().orElseThrow(), "$schema"))
                            .isEqualTo("https://json-schema.org/draft/2020-12/schema"));
        });
        Run run = Run.of("schema", "respons");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("incident: there is no kind \"respons\"; did you mean response?\n");
    }
}
