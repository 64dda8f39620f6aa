package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.MoreFiles;
import dev.incidentkit.documents.markdown.MarkdownPostmortems;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Source;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/** What the paths of a command line stand for. */
final class Inputs {
    private static final ImmutableSet<String> ENDINGS = ImmutableSet.of("yaml", "yml", "json", "jsonl");

    private final Console console;
    private final Set<Path> found = new HashSet<>();

    Inputs(Console console) {
        this.console = console;
    }

    /** Hands over each file once, those of folders in the order of their names. */
    void find(List<String> paths, Consumer<Source> sources, Consumer<Problem> problems) {
        for (String path : paths) {
            try {
                find(path, sources, problems);
            } catch (InvalidPathException e) {
                problems.accept(new Problem(path, 0, Position.start(), "", "is no path: " + e.getReason()));
            } catch (IOException e) {
                problems.accept(Problem.unreadable(path, e));
            }
        }
    }

    /**
     * The one file that a path stands for.
     *
     * @throws Unusable if it is no path
     */
    Source one(String path) {
        try {
            return path.equals("-") ? Source.stream("-", console.in()) : Source.file(Path.of(path));
        } catch (InvalidPathException e) {
            throw new Unusable(path + ": is no path: " + e.getReason());
        }
    }

    private void find(String name, Consumer<Source> sources, Consumer<Problem> problems) throws IOException {
        if (name.equals("-")) {
            sources.accept(Source.stream("-", console.in()));
            return;
        }
        Path path = Path.of(name);
        if (!Files.isDirectory(path)) {
            if (!isNew(path)) {
                return;
            }
            Source file = Source.file(path);
            if (file.isMarkdown()) {
                MarkdownPostmortems.claim(file)
                        .unread()
                        .ifPresent(names -> console.error(
                                name + ": its front matter doesn't say kind: postmortem, so nothing of it is read: "
                                        + names));
            }
            sources.accept(file);
            return;
        }
        ImmutableList<Path> files = filesIn(path, problems);
        if (files.isEmpty()) {
            console.error(name + ": holds no documents, so nothing in it is checked");
        }
        files.stream().filter(this::isNew).forEach(file -> sources.accept(Source.file(file)));
    }

    private boolean isNew(Path file) {
        return found.add(file.toAbsolutePath().normalize());
    }

    /**
     * The documents in a folder, which may itself be a link to one; links inside it are followed to files alone. What can't
     * be read in it doesn't hide the rest.
     */
    private ImmutableList<Path> filesIn(Path folder, Consumer<Problem> problems) throws IOException {
        Path real = folder.toRealPath();
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path within, BasicFileAttributes attributes) {
                return isHidden(within) && !within.equals(real)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isHidden(file) && (Files.isRegularFile(file) || leadsNowhere(file))) {
                    files.add(folder.resolve(real.relativize(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
                problems.accept(
                        Problem.unreadable(folder.resolve(real.relativize(file)).toString(), why));
                return FileVisitResult.CONTINUE;
            }
        });
        return files.stream().filter(this::isDocument).sorted().collect(ImmutableList.toImmutableList());
    }

    /** Whether it is called like a document. Markdown is one if its front matter says so: most of it is for people alone. */
    private boolean isDocument(Path file) {
        String ending = MoreFiles.getFileExtension(file).toLowerCase(Locale.ROOT);
        Source source = Source.file(file);
        return ENDINGS.contains(ending) || source.isMarkdown() && saysSo(source);
    }

    private boolean saysSo(Source markdown) {
        MarkdownPostmortems.Claim claim = MarkdownPostmortems.claim(markdown);
        claim.unread()
                .ifPresent(names -> console.error(markdown.name() + ": isn't checked: its front matter has " + names
                        + ", and doesn't say kind: postmortem"));
        return claim.isDocument();
    }

    /** Whether it is a link to a file that isn't there, which somebody took for a document. */
    private static boolean leadsNowhere(Path file) {
        return Files.isSymbolicLink(file) && Files.notExists(file);
    }

    private static boolean isHidden(Path file) {
        return String.valueOf(file.getFileName()).startsWith(".");
    }
}
