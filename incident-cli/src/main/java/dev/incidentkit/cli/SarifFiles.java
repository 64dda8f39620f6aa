package dev.incidentkit.cli;

import com.google.common.net.UrlEscapers;
import dev.incidentkit.documents.tree.Mapping;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** How SARIF names files: by their way from the root of the sources, which is where the program was started. */
final class SarifFiles {
    private static final String ROOT = "%SRCROOT%";

    private SarifFiles() {}

    /** The artifact location of a file; an absolute one if the file lies outside of the folder of the start. */
    static Mapping location(String file) {
        try {
            Path root = Path.of("").toAbsolutePath();
            Path path = root.resolve(file).normalize();
            return path.startsWith(root)
                    ? relative(encoded(root.relativize(path)))
                    : Mapping.builder().put("uri", path.toUri().toString()).build();
        } catch (InvalidPathException e) {
            return relative(encoded(file));
        }
    }

    private static Mapping relative(String uri) {
        return Mapping.builder().put("uri", uri).put("uriBaseId", ROOT).build();
    }

    private static String encoded(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(part -> encoded(part.toString()))
                .collect(Collectors.joining("/"));
    }

    /** One part of a path. A colon in the first part would end a scheme. */
    private static String encoded(String part) {
        return UrlEscapers.urlPathSegmentEscaper().escape(part).replace(":", "%3A");
    }
}
