package dev.incidentkit.core.review;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.severity.Severity;
import java.util.Optional;

/**
 * What a team makes of an incident ("Postmortem structure"): interpretation, where the timeline is evidence. Any of its
 * seven sections may be empty.
 *
 * <pre>{@code
 * Postmortem postmortem = Postmortem.of("db-degraded").summary("On 2026-05-20 ...").wentWell("...").build();
 * }</pre>
 *
 * @param incident the name of the incident
 * @param severity how bad the incident was at its worst
 * @param timelineFile the timeline on which the postmortem rests
 * @param summary one paragraph for somebody who reads nothing else
 * @param timeline the course of events
 * @param impact whom and what it hurt
 * @param rootCause why it happened
 * @param wentWell what the response did right
 * @param wentPoorly where the response failed
 * @param actionItems what is to be done
 * @param remarks what else it says
 */
public record Postmortem(
        String incident,
        Optional<Severity> severity,
        Optional<TimelineFile> timelineFile,
        Prose summary,
        Prose timeline,
        Impact impact,
        RootCause rootCause,
        Prose wentWell,
        Prose wentPoorly,
        ImmutableList<ActionItem> actionItems,
        Prose remarks) {

    /** Starts a postmortem that says nothing yet. */
    public static Builder of(String incident) {
        return new Builder(incident);
    }

    /** Starts a postmortem that says the same as this one. */
    public Builder toBuilder() {
        Builder builder = of(incident);
        builder.severity = severity;
        builder.timelineFile = timelineFile;
        builder.summary = summary;
        builder.timeline = timeline;
        builder.impact = impact;
        builder.rootCause = rootCause;
        builder.wentWell = wentWell;
        builder.wentPoorly = wentPoorly;
        builder.actionItems = actionItems;
        builder.remarks = remarks;
        return builder;
    }

    /** What the section on action items says, as a list of its own. */
    public ActionItems asActionItems() {
        return new ActionItems(ImmutableList.of(), actionItems);
    }

    /** A postmortem that is being written. */
    public static final class Builder {
        private final String incident;
        private Optional<Severity> severity = Optional.empty();
        private Optional<TimelineFile> timelineFile = Optional.empty();
        private Prose summary = Prose.empty();
        private Prose timeline = Prose.empty();
        private Impact impact = Impact.described(Prose.empty());
        private RootCause rootCause = RootCause.told(Prose.empty());
        private Prose wentWell = Prose.empty();
        private Prose wentPoorly = Prose.empty();
        private ImmutableList<ActionItem> actionItems = ImmutableList.of();
        private Prose remarks = Prose.empty();

        private Builder(String incident) {
            this.incident = incident;
        }

        public Builder severity(Severity value) {
            severity = Optional.of(value);
            return this;
        }

        public Builder timelineFile(TimelineFile value) {
            timelineFile = Optional.of(value);
            return this;
        }

        public Builder summary(String text) {
            summary = Prose.of(text);
            return this;
        }

        public Builder timeline(String text) {
            timeline = Prose.of(text);
            return this;
        }

        public Builder impact(Impact value) {
            impact = value;
            return this;
        }

        public Builder rootCause(RootCause value) {
            rootCause = value;
            return this;
        }

        public Builder wentWell(String text) {
            wentWell = Prose.of(text);
            return this;
        }

        public Builder wentPoorly(String text) {
            wentPoorly = Prose.of(text);
            return this;
        }

        public Builder actionItems(ActionItem... items) {
            actionItems = ImmutableList.copyOf(items);
            return this;
        }

        public Builder remarks(String text) {
            remarks = Prose.of(text);
            return this;
        }

        public Postmortem build() {
            return new Postmortem(
                    incident,
                    severity,
                    timelineFile,
                    summary,
                    timeline,
                    impact,
                    rootCause,
                    wentWell,
                    wentPoorly,
                    actionItems,
                    remarks);
        }
    }
}
