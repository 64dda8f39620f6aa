package dev.incidentkit.documents.kind;

import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.TextNotation;
import dev.incidentkit.documents.notation.Writing;

/** The timeline of a postmortem, by the name of its file. */
final class TimelineFileNotation extends TextNotation<TimelineFile> {
    TimelineFileNotation() {
        super("the name of the timeline's file, such as timelines/2026-05-20-db-degraded.yaml");
    }

    @Override
    protected TimelineFile parse(String text, Reading reading) {
        return TimelineFile.named(text);
    }

    @Override
    protected String print(TimelineFile file, Writing writing) {
        return file.name();
    }
}
