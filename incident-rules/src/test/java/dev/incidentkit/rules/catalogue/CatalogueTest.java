package dev.incidentkit.rules.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.staffing.StaffingSettings;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class CatalogueTest {
    private static final List<Class<?>> AREAS = List.of(
            RoleRules.class,
            StaffingRules.class,
            DeclarationRules.class,
            OpeningRules.class,
            CommandRules.class,
            HandoffRules.class,
            SeverityRules.class,
            TimelineRules.class,
            CadenceRules.class,
            UpdateRules.class,
            CanRules.class,
            ResolutionRules.class,
            Sev0Rules.class,
            RubricRules.class,
            PostmortemRules.class,
            ActionItemRules.class,
            ReadinessRules.class,
            ScheduleRules.class,
            AdoptionRules.class,
            GameDayRules.class,
            WaiverRules.class);

    /** An expert who isn't paged in ten minutes isn't there in ten minutes either: one can't be broken without the other. */
    private static final ImmutableMap<String, String> INSEPARABLE =
            ImmutableMap.of("opening/sme-paged", "staffing/required-role");

    @TestFactory
    Stream<DynamicTest> passingExamplesAreClean() {
        return Catalogue.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(findings(rule, rule.passing().orElseThrow()))
                                .noneMatch(finding -> finding.rule().equals(rule.id()))));
    }

    @TestFactory
    Stream<DynamicTest> violatingExamplesBreakTheirRuleAlone() {
        return Catalogue.rules().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.id(),
                        () -> assertThat(ImmutableSet.copyOf(
                                        findings(rule, rule.violating().orElseThrow()).stream()
                                                .map(Finding::rule)
                                                .filter(id -> !id.equals(INSEPARABLE.get(rule.id())))
                                                .toList()))
                                .containsExactly(rule.id())));
    }

    private static List<Finding> findings(Rule<?> rule, Object subject) {
        Policy policy = Catalogue.standard();
        Report report =
                rule.judgedAsOf().map(moment -> policy.check(subject, moment)).orElseGet(() -> policy.check(subject));
        return report.findings();
    }

    /** The public constants of a type. */
    private static ImmutableSet<Object> constants(Class<?> type, Iterable<Class<?>> classes)
            throws IllegalAccessException {
        ImmutableSet.Builder<Object> constants = ImmutableSet.builder();
        for (Class<?> each : classes) {
            for (Field field : each.getFields()) {
                if (type.isAssignableFrom(field.getType())) {
                    constants.add(field.get(null));
                }
            }
        }
        return constants.build();
    }

    @Test
    void everyRuleOfEveryAreaIsInTheCatalogue() throws IllegalAccessException {
        assertThat(ImmutableSet.<Object>copyOf(Catalogue.rules())).isEqualTo(constants(Rule.class, AREAS));
    }

    @ParameterizedTest
    @FieldSource("AREAS")
    void anAreaHasTheRulesThatItDeclares(Class<?> area) throws ReflectiveOperationException {
        Iterable<?> rules = (Iterable<?>) area.getMethod("all").invoke(null);

        assertThat(ImmutableSet.<Object>copyOf(rules)).isEqualTo(constants(Rule.class, List.of(area)));
    }

    @Test
    void everySettingIsInTheCatalogue() throws IllegalAccessException {
        Iterable<Class<?>> declaring =
                Iterables.concat(AREAS, List.of(OpeningSettings.class, StaffingSettings.class, Policy.class));

        assertThat(ImmutableSet.<Object>copyOf(Catalogue.settings()))
                .isEqualTo(
                        Sets.union(constants(Setting.class, declaring), Set.copyOf(StaffingSettings.MINIMUM_PEOPLE)));
    }

    @Test
    void aSettingIsFoundByItsNameHoweverItIsWritten() {
        assertThat(Catalogue.settings())
                .allSatisfy(
                        setting -> assertThat(Catalogue.setting(setting.name())).containsSame(setting));
        assertThat(Catalogue.setting("can/said-within")).contains(CanRules.SAID_WITHIN);
        assertThat(Catalogue.setting("can/speculation")).as("a rule").isEmpty();
    }

    @Test
    void everyRuleIsCompletelyDescribed() {
        assertThat(Catalogue.rules())
                .allSatisfy(
                        rule -> assertThat(Arrays.asList(rule.title(), rule.reason(), rule.source(), rule.exception()))
                                .noneMatch(String::isBlank));
    }
}
