/**
 * The text checks: what a sentence gives away about itself, without context.
 *
 * <p>{@link dev.incidentkit.rules.wording.WordingCheck} is the entry point: {@code WordingCheck.CONDITIONS.read(text)} lists the
 * places that break the check, each with its reason and a better way to say it. What is looked for is data, a {@link
 * dev.incidentkit.rules.wording.Lexicon}, which a team extends or cuts.
 *
 * <p>One pass splits the text into words and sentences, sets quotations aside, and looks up cues (sequences of words and of word
 * classes) in a trie. A closed list of guards then asks whether a cue means what it usually means. Time and memory are linear in
 * the text, whatever the text.
 */
@NullMarked
package dev.incidentkit.rules.wording;

import org.jspecify.annotations.NullMarked;
