package dev.incidentkit.rules.wording;

import java.util.Optional;

/**
 * Who an action item belongs to: the one person whom the text names, or why it names none ("Action items").
 *
 * <p>A person is named by a name, initials, a handle or a mail address, with or without a role or a team beside it: {@code Ida
 * Holm}, {@code @ole.ford}, {@code SRE Ida Holm}, {@code Ida (storage team)}. Names are those of any culture: what is no word
 * of a closed list, and looks like a name, is one.
 *
 * @param person the words that name the person, if exactly one is named
 * @param objection why nobody in particular is named; absent if somebody is
 */
public record Owner(Optional<String> person, Optional<Objection> objection) {

    /** Why a text names no one person. */
    public enum Objection {
        BLANK("nobody owns it"),
        PLACEHOLDER("the name is missing"),
        SEVERAL("it names more than one owner"),
        TEAM("it names a team or a mailing list"),
        ROLE("it names a role"),
        ROTATION("it names whoever is on duty"),
        COMPANY("it names a company"),
        AUTOMATION("it names a program"),
        PRONOUN("it names nobody by name"),
        REFERENCE("it names a ticket, a date or a thing"),
        UNCLEAR("it doesn't read as one person's name");

        private final String clause;

        Objection(String clause) {
            this.clause = clause;
        }

        /** The objection as a clause of English. */
        @Override
        public String toString() {
            return clause;
        }
    }

    /** Reads an owner as people type it: any text, of any length, in linear time. */
    public static Owner read(String text) {
        return new OwnerReader(text).read();
    }

    static Owner of(String person) {
        return new Owner(Optional.of(person), Optional.empty());
    }

    static Owner not(Objection objection) {
        return new Owner(Optional.empty(), Optional.of(objection));
    }
}
