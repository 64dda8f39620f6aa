package dev.incidentkit.core.timeline;

/** How an incident ends, and what becomes of it ("The IC owns severity and resolution", "After the incident"). */
public sealed interface Ending extends Event {

    /** The immediate symptom is gone. */
    record Mitigated() implements Ending {}

    /** The root cause is understood and addressed. */
    record Resolved() implements Ending {}

    /** The symptoms are back. */
    record Recurred() implements Ending {}

    /** The response is over. */
    record Closed() implements Ending {}

    /** The channel is archived, and stays searchable. */
    record ChannelArchived() implements Ending {}

    /** The channel is deleted, and with it the durable record. */
    record ChannelDeleted() implements Ending {}

    /** The postmortem is written, and this is where. */
    record PostmortemWritten(String document) implements Ending {}
}
