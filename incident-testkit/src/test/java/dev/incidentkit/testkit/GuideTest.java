package dev.incidentkit.testkit;

import static dev.incidentkit.testkit.assertions.IncidentAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.CharMatcher;
import dev.incidentkit.core.roster.Assignment;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.roster.Response;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.core.timeline.Ending;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.catalogue.Catalogue;
import dev.incidentkit.testkit.files.FileTests;
import dev.incidentkit.testkit.stories.Stories;
import dev.incidentkit.testkit.stories.Story;
import dev.incidentkit.testkit.tool.Answer;
import dev.incidentkit.testkit.tool.ToolDriver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The code of docs/testkit.md stands here or in the example of an adopter, so that it compiles. */
class GuideTest {
    private static final Path EXAMPLE = Path.of("src/it/pager/src/test/java/com/example/pager");
    private static final Pattern BLOCK = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private static final class MyFiles {
        static Response read(Path file) throws IOException {
            return Response.of(
                    Severity.parse(Files.readString(file)),
                    Stories.staffed(Severity.SEV_3).roster());
        }
    }

    static class RosterFiles {
        @TestFactory
        Stream<DynamicNode> rosters() {
            return FileTests.in(Path.of("rosters"), "**.yaml", file -> MyFiles.read(file))
                    .tests();
        }
    }

    private record AnsweringTool(boolean resolved) {
        boolean resolve(Person by) {
            return resolved && !by.isAutomation();
        }
    }

    private static final class AnsweringDriver extends ToolDriver {
        AnsweringDriver(AnsweringTool tool) {
            super(Stories.staffed(Severity.SEV_3)::roster, Stories::shiftChange, RuntimeException.class);
            onAsking(
                    Ending.Resolved.class,
                    (at, by, it) -> tool.resolve(by) ? Answer.done() : Answer.refused("not yet"));
        }
    }

    @Test
    void aToolMayAnswer() {
        assertThat(new AnsweringDriver(new AnsweringTool(true))
                        .handle(Story.START, Person.named("chen"), new Ending.Resolved()))
                .isEqualTo(Answer.done());
        assertThat(new AnsweringDriver(new AnsweringTool(false))
                        .handle(Story.START, Person.named("chen"), new Ending.Resolved()))
                .isEqualTo(Answer.refused("not yet"));
    }

    @Test
    void theAssertionsHold() {
        Policy policy = Catalogue.standard();
        Person chen = Person.named("chen");
        Response response = Stories.staffed(Severity.SEV_3);
        Response doubled = response.withRoster(response.roster()
                .with(Assignment.of(chen, Role.INCIDENT_COMMANDER))
                .with(Assignment.of(chen, Role.SUBJECT_MATTER_EXPERT)));
        Timeline timeline = Stories.sev2ByTheBook().prefix(3);
        Instant now = Story.START.plus(Duration.ofMinutes(11));

        assertThat(response).satisfies(policy);
        assertThat(doubled).violates("roles/ic-not-sme", "chen");
        assertThat(timeline).asOf(now).violates("opening/first-can");
    }

    @Test
    void theGuideShowsWhatIsCompiled() throws IOException {
        String compiled = Files.readString(Path.of("src/test/java/dev/incidentkit/testkit/GuideTest.java"))
                + Files.readString(Path.of("src/test/java/dev/incidentkit/testkit/BankLiaisonTest.java"))
                + Files.readString(EXAMPLE.resolve("PagerDriver.java"))
                + Files.readString(EXAMPLE.resolve("PagerTest.java"));

        assertThat(BLOCK.matcher(Files.readString(Path.of("../docs/testkit.md")))
                        .results()
                        .map(block -> normal(block.group(1))))
                .hasSize(6)
                .allSatisfy(block ->
                        assertThat(normal(compiled).contains(block)).as(block).isTrue());
    }

    private static String normal(String code) {
        return CharMatcher.whitespace().removeFrom(code);
    }

    @Test
    void theDriverHasAboutTwentyLines() throws IOException {
        assertThat(Files.readString(EXAMPLE.resolve("PagerDriver.java"))
                        .lines()
                        .dropWhile(line -> !line.startsWith("class"))
                        .collect(Collectors.toList()))
                .hasSizeLessThanOrEqualTo(20)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(120));
    }
}
