package dev.incidentkit.core.review;

import dev.incidentkit.core.timeline.Timeline;

/**
 * The timeline file on which a postmortem rests ("Postmortem vs. timeline"): its name, and what somebody found who went
 * there. To read files is not for this module, so a file is named first and {@linkplain #followed followed} later.
 *
 * @param name the name as it is written
 */
public record TimelineFile(String name, Search search) {

    /** What came of looking for the file. */
    public sealed interface Search {
        /** Nobody has looked. */
        record NotFollowed() implements Search {}

        /**
         * There is no such timeline.
         *
         * @param why a clause that completes "the timeline file": {@code doesn't exist}
         */
        record NotFound(String why) implements Search {}

        /** There it is. */
        record Found(Timeline timeline) implements Search {}
    }

    /** A file of this name, where nobody has looked yet. */
    public static TimelineFile named(String name) {
        return new TimelineFile(name, new Search.NotFollowed());
    }

    /** This file, now that somebody has looked. */
    public TimelineFile followed(Search found) {
        return new TimelineFile(name, found);
    }
}
