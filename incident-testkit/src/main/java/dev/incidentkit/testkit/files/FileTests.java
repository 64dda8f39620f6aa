package dev.incidentkit.testkit.files;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Tests of the files of a repository: a container for each file, in it a test for each rule. A rule that has nothing to
 * say of a file is shown as skipped, a file that can't be read as one failing test.
 *
 * <pre>{@code
 * @TestFactory
 * Stream<DynamicNode> rosters() {
 *     return FileTests.in(Path.of("rosters"), "**.yaml", file -> read(file)).tests();
 * }
 * }</pre>
 *
 * <p>The kit doesn't know how your files are written, so you give it a reader; {@code incident-documents} has one for
 * the files of this library.
 */
public final class FileTests {

    /** Reads a file. */
    @FunctionalInterface
    public interface Reader {
        /**
         * What the file says, as something that rules look at.
         *
         * @throws Exception if it can't be read; its message is what the test says
         */
        Object read(Path file) throws Exception;
    }

    private final ImmutableList<Path> files;
    private final Reader reader;
    private final Policy policy;
    private final Level failing;

    private FileTests(ImmutableList<Path> files, Reader reader, Policy policy, Level failing) {
        this.files = files;
        this.reader = reader;
        this.policy = policy;
        this.failing = failing;
    }

    /**
     * Tests of the files in a folder and below, by the framework's own policy; errors and warnings fail.
     *
     * @param glob which files, as in {@link java.nio.file.FileSystem#getPathMatcher}, relative to the folder
     * @throws IllegalArgumentException if there is no such file, because then nothing would be tested
     */
    public static FileTests in(Path folder, String glob, Reader reader) {
        PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
        try (Stream<Path> all = Files.walk(folder)) {
            ImmutableList<Path> files = all.filter(Files::isRegularFile)
                    .filter(file -> matcher.matches(folder.relativize(file)))
                    .sorted()
                    .collect(ImmutableList.toImmutableList());
            if (files.isEmpty()) {
                throw new IllegalArgumentException("no file in " + folder + " is called " + glob);
            }
            return new FileTests(files, reader, Catalogue.standard(), Level.WARNING);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " can't be read", e);
        }
    }

    /** By this policy. */
    public FileTests by(Policy value) {
        return new FileTests(files, reader, value, failing);
    }

    /** Findings of this level and heavier ones fail. */
    public FileTests failingAt(Level level) {
        return new FileTests(files, reader, policy, level);
    }

    /** The tests, for a {@code @TestFactory}. */
    public Stream<DynamicNode> tests() {
        return files.stream().map(this::container);
    }

    private DynamicNode container(Path file) {
        Object subject;
        try {
            subject = reader.read(file);
        } catch (Exception e) {
            return DynamicTest.dynamicTest(
                    file.toString(), file.toUri(), () -> Assertions.fail(file + " can't be read: " + e.getMessage()));
        }
        Report report = policy.check(subject);
        Stream<DynamicNode> tests = policy.rules().stream()
                .filter(rule -> rule.subject().type().isInstance(subject))
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check(rule, report)));
        Stream<DynamicNode> looked = Stream.of(DynamicTest.dynamicTest(
                "some rule looks at it",
                () -> Assertions.assertFalse(report.lookedAtNothing(), "no rule has anything to say of " + file)));
        return DynamicContainer.dynamicContainer(file.toString(), file.toUri(), Stream.concat(looked, tests));
    }

    private void check(Rule<?> rule, Report report) {
        String found = report.findings(failing).stream()
                .filter(finding -> finding.rule().equals(rule.id()))
                .map(Finding::toString)
                .collect(Collectors.joining("\n"));
        if (!found.isEmpty()) {
            Assertions.fail(found);
        }
        if (report.outcomes().get(rule.id()) instanceof Outcome.NotApplicable it) {
            Assumptions.abort("not applicable: " + it.why());
        }
    }
}
