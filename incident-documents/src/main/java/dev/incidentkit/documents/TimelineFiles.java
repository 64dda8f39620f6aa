package dev.incidentkit.documents;

import com.google.common.io.MoreFiles;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.review.TimelineFile.Search;
import dev.incidentkit.core.timeline.Timeline;
import dev.incidentkit.documents.tree.Source;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Follows postmortems to the timeline files that they cite. */
final class TimelineFiles {
    private TimelineFiles() {}

    /** The document, with what was found at the file that it names, seen from where the document is. */
    static <T> Document<T> follow(Document<T> document, Source source, Documents documents) {
        if (!(document.value() instanceof Postmortem postmortem)
                || postmortem.timelineFile().isEmpty()
                || source.path().isEmpty()) {
            return document;
        }
        TimelineFile file = postmortem.timelineFile().get();
        Postmortem followed = postmortem.toBuilder()
                .timelineFile(file.followed(search(file.name(), source.path().get(), documents)))
                .build();
        return document.withValue(document.kind().type().cast(followed));
    }

    private static Search search(String name, Path from, Documents documents) {
        if (name.contains("://")) {
            return new Search.NotFollowed();
        }
        Path path;
        try {
            path = from.resolveSibling(name);
        } catch (InvalidPathException e) {
            return new Search.NotFound("has a name that no file can have");
        }
        if (!Files.isRegularFile(path)) {
            return new Search.NotFound("doesn't exist");
        }
        // As something that is no file, so that a file that names itself isn't followed for ever.
        Source file = new Source(path.toString(), MoreFiles.asByteSource(path));
        return timeline(documents.read(file))
                .<Search>map(Search.Found::new)
                .orElseGet(() -> new Search.NotFound("holds no timeline that can be read"));
    }

    private static Optional<Timeline> timeline(Contents contents) {
        return contents.documents().stream()
                .map(Document::value)
                .filter(Timeline.class::isInstance)
                .map(Timeline.class::cast)
                .findFirst();
    }
}
