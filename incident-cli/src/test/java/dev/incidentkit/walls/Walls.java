package dev.incidentkit.walls;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The walls of the house, each with its reason. Each holds of the modules, and of the fixture that breaks it. */
final class Walls {
    private static final String[] CORE = {"dev.incidentkit.core..", "dev.incidentkit.walls.fixtures.core.."};
    private static final String[] RULES = {"dev.incidentkit.rules..", "dev.incidentkit.walls.fixtures.rules.."};
    private static final String[] DOCUMENTS = {
        "dev.incidentkit.documents..", "dev.incidentkit.walls.fixtures.documents.."
    };
    private static final String[] PLATFORM = {"java..", "com.google.common..", "org.jspecify.."};

    static final ArchRule CORE_STANDS_ALONE = classes()
            .that(resideInAnyPackage(CORE))
            .should()
            .onlyDependOnClassesThat(resideInAnyPackage(CORE)
                    .or(resideInAnyPackage(PLATFORM))
                    .or(resideInAnyPackage("org.immutables.value..")))
            .because("the words of the framework must fit into every tool");

    static final ArchRule RULES_STAND_ON_CORE = classes()
            .that(resideInAnyPackage(RULES))
            .should()
            .onlyDependOnClassesThat(
                    resideInAnyPackage(RULES).or(resideInAnyPackage(CORE)).or(resideInAnyPackage(PLATFORM)))
            .because("whoever embeds the rules gets Guava with them, and nothing more");

    static final ArchRule DOCUMENTS_STAND_ON_RULES = noClasses()
            .that(resideInAnyPackage(DOCUMENTS))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("dev.incidentkit.cli..", "picocli..")
            .because("documents are read by other programs than the command line too");

    static final ArchRule NO_CYCLES = slices().matching("dev.incidentkit.(**)")
            .should()
            .beFreeOfCycles()
            .because("each package is to be readable alone");

    static final ArchRule NO_AMBIENT_INPUT = noClasses()
            .that(resideInAnyPackage(CORE).or(resideInAnyPackage(RULES)))
            .should()
            .accessTargetWhere(describe("asks for the time, the zone, the locale or chance", Walls::isAmbient))
            .because("a verdict must be the same tomorrow, elsewhere and in a test");

    static final ArchRule NO_FILES = noClasses()
            .that(resideInAnyPackage(CORE).or(resideInAnyPackage(RULES)))
            .and()
            .haveNameNotMatching(".*\\.OwnFile") // reads the library's own words from its jar
            .should()
            .dependOnClassesThat(resideInAnyPackage("java.nio.file..", "java.net..", "com.google.common.io..")
                    .or(describe(
                            "are streams",
                            type -> type.getPackageName().equals("java.io")
                                    && !type.getSimpleName().equals("Serializable"))))
            .because("where values come from and go to is the matter of documents");

    static final ArchRule NO_PRINTING = noClasses()
            .that(resideInAnyPackage(CORE).or(resideInAnyPackage(RULES)).or(resideInAnyPackage(DOCUMENTS)))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("a library speaks by its return values");

    static final ArchRule NO_REGULAR_EXPRESSIONS = noClasses()
            .that(resideInAnyPackage(RULES))
            .should()
            .dependOnClassesThat()
            .resideInAPackage("java.util.regex..")
            .because("text checks are linear in the text, and a regular expression may track back");

    static final ArchRule IMMUTABLE_VALUES = fields().that()
            .areDeclaredInClassesThat(resideInAnyPackage(CORE)
                    .and(describe("are written by hand", type -> !type.getName().contains(".Immutable")))
                    .and(describe(
                            "are no builders", type -> !type.getSimpleName().endsWith("Builder"))))
            .should()
            .beFinal()
            .because("a value that changes can't be shared, compared or remembered");

    static final ArchRule CLOSED_TYPES = classes()
            .that(resideInAnyPackage(CORE))
            .and()
            .arePublic()
            .should(beClosed())
            .because("a subclass of a value could be anything");

    static final ArchRule IMMUTABLE_COLLECTIONS = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(resideInAnyPackage(CORE)
                    .or(resideInAnyPackage(RULES))
                    .and(describe("public", type -> type.getModifiers().contains(JavaModifier.PUBLIC))))
            .should(mentionNoMutableCollection())
            .because("whoever gets a collection must know that it stays as it is");

    static final ArchRule NULL_MARKED = classes()
            .should(beInANullMarkedPackage())
            .because("what is absent is an Optional, and the compiler holds us to it");

    private Walls() {}

    private static final ImmutableSet<String> AMBIENT_METHODS = ImmutableSet.of(
            "now", "systemUTC", "systemDefaultZone", "systemDefault", "currentTimeMillis", "nanoTime", "random");

    private static final ImmutableSet<String> AMBIENT_TYPES =
            ImmutableSet.of("java.util.Random", "java.util.concurrent.ThreadLocalRandom", "java.util.UUID");

    private static boolean isAmbient(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean ofTheSystem = owner.getPackageName().startsWith("java.time")
                || owner.isEquivalentTo(System.class)
                || owner.isEquivalentTo(Math.class);
        return ofTheSystem && AMBIENT_METHODS.contains(access.getName())
                || AMBIENT_TYPES.contains(owner.getName())
                || access.getName().equals("getDefault")
                        && (owner.isEquivalentTo(java.util.Locale.class)
                                || owner.isEquivalentTo(java.util.TimeZone.class));
    }

    private static ArchCondition<JavaClass> beClosed() {
        return condition("be final, or have no public constructor", (type, events) -> {
            boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                    || type.isInterface()
                    || type.isEnum()
                    || type.getConstructors().stream().noneMatch(made -> isForAll(made));
            report(type, closed, type.getName() + " can be extended by anybody", events);
        });
    }

    private static boolean isForAll(JavaCodeUnit member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static ArchCondition<JavaMethod> mentionNoMutableCollection() {
        return condition("mention no collection that may change", (method, events) -> {
            boolean mentions = Stream.concat(
                            Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                    .anyMatch(Walls::isMutableCollection);
            boolean allowed = method.getOwner().isRecord() && method.getName().equals("equals");
            report(
                    method,
                    !mentions || allowed,
                    method.getFullName() + " mentions a collection that may change",
                    events);
        });
    }

    private static boolean isMutableCollection(JavaClass type) {
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return collection && !type.getName().startsWith("com.google.common.collect.Immutable");
    }

    private static ArchCondition<JavaClass> beInANullMarkedPackage() {
        return condition("be in a package that is @NullMarked", (type, events) -> {
            boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
            report(type, marked, type.getPackageName() + " isn't @NullMarked", events);
        });
    }

    private static <T> void report(T subject, boolean fine, String message, ConditionEvents events) {
        events.add(new SimpleConditionEvent(subject, fine, message));
    }

    private interface Inspection<T> {
        void inspect(T subject, ConditionEvents events);
    }

    private static <T> ArchCondition<T> condition(String description, Inspection<T> inspection) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T subject, ConditionEvents events) {
                inspection.inspect(subject, events);
            }
        };
    }
}
