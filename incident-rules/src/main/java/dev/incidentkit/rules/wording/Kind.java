package dev.incidentkit.rules.wording;

import com.google.common.base.Ascii;

/** The word classes that are seen from a word's form or place rather than looked up. */
enum Kind {
    /** Any word, but no punctuation mark. */
    ANY,
    /** A figure, with or without a unit. */
    NUM,
    PERCENT,
    /** A time of day. */
    TIME,
    /** A length of time, such as {@code 5m}. */
    DURATION,
    DATE,
    /** A host, path, version, ticket, handle, or anything else that is a name by its form. */
    ID,
    /** A quotation, as one token. */
    QUOTE,
    PUNCT,
    /** Written with a capital where ordinary words are not. */
    CAP,
    /** A person's name. */
    NAME,
    /** A verb's progressive form. */
    ING,
    /** A verb's past form or past participle. */
    PAST,
    /** A verb's base form. */
    BASE,
    /** A person, a role or a group of people. */
    HUMAN,
    /** A word that ends like a plural. */
    PLURAL;

    long mask() {
        return 1L << ordinal();
    }

    String className() {
        return Ascii.toLowerCase(name());
    }
}
