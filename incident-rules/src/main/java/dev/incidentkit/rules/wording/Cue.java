package dev.incidentkit.rules.wording;

import com.google.common.collect.ImmutableSet;

/**
 * One entry of a lexicon: words that break a check, or that excuse others.
 *
 * @param section what it has in common with its neighbours, its reason first of all
 * @param pattern the words
 * @param guards what must hold around them
 */
record Cue(Section section, Pattern pattern, ImmutableSet<Guard> guards) {

    boolean excuses() {
        return section.excuses();
    }
}
