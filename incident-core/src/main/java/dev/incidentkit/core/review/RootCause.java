package dev.incidentkit.core.review;

/**
 * Why an incident happened: the chain of its causes, link by link or in free words.
 *
 * @param whatBroke what broke
 * @param why why it broke
 * @param whyNotCaught why the safeguards that should have caught it didn't
 * @param analysis all of it, or the rest, in free words
 */
public record RootCause(Prose whatBroke, Prose why, Prose whyNotCaught, Prose analysis) {

    /** A cause that is told in free words alone. */
    public static RootCause told(Prose analysis) {
        return new RootCause(Prose.empty(), Prose.empty(), Prose.empty(), analysis);
    }

    /** Whether nothing at all is said. */
    public boolean isEmpty() {
        return !isLinked() && analysis.isEmpty();
    }

    /** Whether any link of the chain is named as such. */
    public boolean isLinked() {
        return !(whatBroke.isEmpty() && why.isEmpty() && whyNotCaught.isEmpty());
    }

    /** Everything that is said. */
    public String text() {
        return String.join("\n", whatBroke.text(), why.text(), whyNotCaught.text(), analysis.text());
    }
}
