package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Problem;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The reports of one run, each in its form and to its place. */
final class ReportOutput implements AutoCloseable {
    private final ImmutableList<Report> reports;

    private ReportOutput(ImmutableList<Report> reports) {
        this.reports = reports;
    }

    /** @param file where it goes; absent for standard output */
    private record Report(ReportFormat format, PrintWriter out, Optional<String> file) {

        /** Standard output is everybody's, and stays open. */
        void close() {
            if (file.isPresent()) {
                out.close();
            } else {
                out.flush();
            }
        }

        /** A writer keeps it to itself that the disk was full, unless it is asked. */
        boolean isLost() {
            return file.isPresent() && out.checkError();
        }
    }

    /**
     * Opens the reports that a command line asks for, each {@code FORMAT} for standard output or {@code FORMAT=FILE}.
     *
     * @throws Unusable if a format is unknown, if two are for standard output or for one file, or if a file can't be written
     */
    static ReportOutput open(ImmutableList<String> formats, Console console) {
        if (formats.stream().filter(format -> format.indexOf('=') < 0).count() > 1) {
            throw new Unusable("only one format can go to standard output; write the others as FORMAT=FILE");
        }
        List<Report> reports = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (String format : formats) {
            int equals = format.indexOf('=');
            if (equals < 0) {
                ReportFormat toScreen = ReportFormats.start(format, console.colours());
                reports.add(new Report(toScreen, console.outWriter(), Optional.empty()));
            } else {
                ReportFormat toFile = ReportFormats.start(format.substring(0, equals), false);
                String file = format.substring(equals + 1);
                reports.add(new Report(toFile, create(file, files), Optional.of(file)));
            }
        }
        return new ReportOutput(ImmutableList.copyOf(reports));
    }

    /** Opens a file, which none of the others may be by another name; it is one of them from then on. */
    private static PrintWriter create(String file, List<Path> others) {
        if (file.isEmpty()) {
            throw new Unusable("a format with = names a file after it, as in json=report.json");
        }
        try {
            Path path = Path.of(file);
            for (Path other : others) {
                if (Files.isRegularFile(path) && Files.isSameFile(path, other)) {
                    throw new Unusable(file + ": only one format can go to a file; write the other to one of its own");
                }
            }
            others.add(path);
            return new PrintWriter(Files.newBufferedWriter(path, StandardCharsets.UTF_8));
        } catch (NoSuchFileException e) {
            throw new Unusable(file + ": can't be written: there is no such folder");
        } catch (FileSystemException e) {
            throw new Unusable(file + ": can't be written: "
                    + Optional.ofNullable(e.getReason()).orElse("access is denied"));
        } catch (IOException | IllegalArgumentException e) {
            throw new Unusable(file + ": can't be written: " + e.getMessage());
        }
    }

    void file(String name) {
        reports.forEach(report -> report.format().file(name, report.out()));
    }

    void finding(Located finding) {
        reports.forEach(report -> report.format().finding(finding, report.out()));
    }

    void problem(Problem problem) {
        reports.forEach(report -> report.format().problem(problem, report.out()));
    }

    void end(Tally tally, int exitCode) {
        reports.forEach(report -> report.format().end(tally, exitCode, report.out()));
    }

    /** @throws Unusable if not all of a report could be written */
    @Override
    public void close() {
        reports.forEach(Report::close);
        reports.stream()
                .filter(Report::isLost)
                .findFirst()
                .flatMap(Report::file)
                .ifPresent(file -> {
                    throw new Unusable(file + ": can't be written to the end");
                });
    }
}
