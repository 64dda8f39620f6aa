package dev.incidentkit.testkit.architecture;

import static dev.incidentkit.rules.response.Responses.RESPONSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.RoleRules;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RuleClassesTest {
    private static JavaClasses only(Class<?> type) {
        return new ClassFileImporter().importClasses(type);
    }

    @Test
    void theClassesOfTheCatalogueKeepThem() {
        RuleClasses.check(new ClassFileImporter().importClasses(RoleRules.class));
    }

    @Test
    void eachIsBrokenBySomething() {
        assertBroken(RuleClasses.LOOK_AT_NO_CLOCK, LooksAtTheClock.class);
        assertBroken(RuleClasses.ROLL_NO_DICE, RollsDice.class);
        assertBroken(RuleClasses.TOUCH_NO_FILES_OR_NETWORK, ReadsFiles.class);
        assertBroken(RuleClasses.ASK_NO_DEFAULTS, AsksWhereItIs.class);
        assertBroken(RuleClasses.HOLD_RULES_AS_CONSTANTS, MakesRules.class);
        assertThat(RuleClasses.all()).hasSize(5);
    }

    private static void assertBroken(ArchRule rule, Class<?> type) {
        assertThatThrownBy(() -> rule.check(only(type)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(type.getSimpleName());
    }

    private static Outcome bad(Object why) {
        return Outcome.violated(Evidence.that("it is " + why));
    }

    /** Read by ArchUnit alone. */
    @SuppressWarnings("unused")
    private static final class LooksAtTheClock {
        static final Rule<Response> RULE = Rule.on(RESPONSE, "zoo/clock")
                .check((r, b) -> bad(Instant.now()))
                .because("reasons");
    }

    @SuppressWarnings("unused")
    private static final class RollsDice {
        static final Rule<Response> RULE = Rule.on(RESPONSE, "zoo/dice")
                .check((r, b) -> bad(new Random().nextInt()))
                .because("reasons");
    }

    @SuppressWarnings("unused")
    private static final class ReadsFiles {
        static final Rule<Response> RULE = Rule.on(RESPONSE, "zoo/file")
                .check((r, b) -> bad(new java.io.File("waivers").exists()))
                .because("reasons");
    }

    @SuppressWarnings("unused")
    private static final class AsksWhereItIs {
        static final Rule<Response> RULE = Rule.on(RESPONSE, "zoo/zone")
                .check((r, b) -> bad(ZoneId.systemDefault()))
                .because("reasons");
    }

    @SuppressWarnings("unused")
    private static final class MakesRules {
        private Rule<Response> rule =
                Rule.on(RESPONSE, "zoo/field").check((r, b) -> bad("so")).because("reasons");
    }
}
