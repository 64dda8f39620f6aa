package dev.incidentkit.core.timeline;

/** The Scribe's own entries ("Scribe"). */
public sealed interface Remark extends Event {

    /** Whatever no other event says. */
    record Noted(String text) implements Remark {}

    /** An earlier entry was wrong; it stays, and this one says what is right. */
    record Corrected(int entry, String correction) implements Remark {}
}
