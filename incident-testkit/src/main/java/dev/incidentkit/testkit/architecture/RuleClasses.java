package dev.incidentkit.testkit.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.google.common.collect.ImmutableList;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import dev.incidentkit.rules.Rule;

/**
 * What holds of the classes in which you write rules, because rules must be pure. Run each with {@code @ArchTest}, or
 * all of them:
 *
 * <pre>{@code
 * RuleClasses.check(new ClassFileImporter().importPackages("com.example.rules"));
 * }</pre>
 */
public final class RuleClasses {
    private static final String TIME = "java\\.time\\.\\w+";

    /** Time comes in as a parameter. */
    public static final ArchRule LOOK_AT_NO_CLOCK = noClasses()
            .should()
            .callMethodWhere(target(owner(nameMatching(TIME)))
                    .and(target(nameMatching("now|systemUTC|systemDefaultZone|system"))))
            .orShould()
            .callMethodWhere(target(owner(nameMatching("java\\.lang\\.System")))
                    .and(target(nameMatching("currentTimeMillis|nanoTime"))))
            .because("a check afterwards must say what was said at the time");

    /** The same subject has the same outcome. */
    public static final ArchRule ROLL_NO_DICE = noClasses()
            .should()
            .dependOnClassesThat()
            .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)"
                    + "|java\\.util\\.random\\..*|java\\.security\\.SecureRandom")
            .orShould()
            .callMethodWhere(target(nameMatching("randomUUID|random"))
                    .and(target(owner(nameMatching("java\\.util\\.UUID|java\\.lang\\.Math")))))
            .because("a rule that changes its mind is no rule");

    /** Everything that a rule goes by is in its subject and in the settings. */
    public static final ArchRule TOUCH_NO_FILES_OR_NETWORK = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..", "java.net..", "java.sql..")
            .because("what a rule reads elsewhere isn't in the report");

    /** Times are in UTC, and letters fold alike everywhere. */
    public static final ArchRule ASK_NO_DEFAULTS = noClasses()
            .should()
            .callMethodWhere(target(owner(nameMatching("java\\.time\\.ZoneId|java\\.util\\.(TimeZone|Locale)")))
                    .and(target(nameMatching("systemDefault|getDefault"))))
            .because("the same rule must say the same in two offices");

    /** A rule is a constant. */
    public static final ArchRule HOLD_RULES_AS_CONSTANTS = fields().that()
            .haveRawType(Rule.class)
            .should()
            .beStatic()
            .andShould()
            .beFinal()
            .because("a rule has one identity for ever")
            .allowEmptyShould(true);

    private RuleClasses() {}

    /** All of them. */
    public static ImmutableList<ArchRule> all() {
        return ImmutableList.of(
                LOOK_AT_NO_CLOCK, ROLL_NO_DICE, TOUCH_NO_FILES_OR_NETWORK, ASK_NO_DEFAULTS, HOLD_RULES_AS_CONSTANTS);
    }

    /**
     * Checks these classes by all of them.
     *
     * @throws AssertionError if one is broken
     */
    public static void check(JavaClasses classes) {
        all().forEach(rule -> rule.check(classes));
    }
}
