package dev.incidentkit.testkit.tool;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.testkit.stories.Story;

/** What is said in the histories. The first of each is plain; the others are what a tool stumbles over. */
final class Wordings {
    private static final int SHOWN = 40;
    private static final String LONG =
            "The primary ran out of connections. ".repeat(30).strip();

    private static final ImmutableList<String> NOTES = ImmutableList.of(
            "Payments still fail.",
            "Zo\u00eb: \u201ezu langsam\u201c \u2013 \u652f\u6255\u3044\u3067\u304d\u306a\u3044 \ud83d\udd25",
            "Two lines,\n    and a \"quoted\"  one; <b>it's</b> c:\\d & more.",
            LONG);

    private static final ImmutableList<CanReport> REPORTS = ImmutableList.of(
            Story.report(),
            new CanReport(
                    ImmutableList.of("Errors began at 14:30 UTC.", "p99 latency is 8 seconds."),
                    ImmutableList.of("Pulling the query log.", "Paged the application team."),
                    ImmutableList.of("Need approval to fail over.", "Need somebody who knows the pooler.")),
            CanReport.of("Error rate is 0.01 %.", "Watching it.", "nothing")); // which is a word on needs

    /** What may come after a plain text: nothing, mostly. */
    private static final ImmutableList<String> ENDINGS = ImmutableList.of(
            "",
            "",
            " \u2013 \u201ezu langsam\u201c, \u652f\u6255\u3044\u3067\u304d\u306a\u3044 \ud83d\udd25",
            " \"since 14:30\" & <b>it's</b> c:\\d",
            " since the deploy of 14:30 UTC: every third request, first in the EU, and now everywhere");

    private Wordings() {}

    /** A line of text, now and then with what a tool stumbles over at its end. */
    static String line(String plain, int which) {
        return plain + ENDINGS.get(which % ENDINGS.size());
    }

    static String note(int which) {
        return NOTES.get(which % NOTES.size());
    }

    static String reason(int which) {
        return which % 9 == 8 ? LONG : "30 % of users are affected";
    }

    static CanReport report(int which) {
        return REPORTS.get(which / 2 % REPORTS.size());
    }

    /** The beginning of a text, for a line in a history. */
    static String shown(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.length() <= SHOWN && line.equals(text)
                ? text
                : line.substring(0, Math.min(SHOWN, line.length())) + " ...";
    }
}
