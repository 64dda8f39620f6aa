package dev.incidentkit.documents.markdown;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A part of a postmortem, and the names that people give it. The order matters: of the parts whose name stands in a heading
 * the first one is meant, so that "What didn't go well" isn't what went well.
 */
enum Part {
    WENT_POORLY(
            "went-poorly",
            "went wrong, went poorly, went badly, not go well, not go so well, didn't go well, didn't go so well, not work,"
                    + " went less well, gone better, do better, be better, been better, improve, improved, improvement areas,"
                    + " areas for improvement, areas of improvement, room for improvement, challenges",
            "lessons, lesson, learned, learnt, learnings, takeaways, retrospective, retro"),
    WENT_WELL(
            "went-well",
            "went well, go well, go right, went right, worked well, went as planned, what worked, positives, successes",
            ""),
    TIMELINE(
            "timeline",
            "timeline, time line, chronology, sequence of events, course of events, event log, log of events",
            "what happened, events, incident log, history"),
    ACTION_ITEMS(
            "action-items",
            "action item, action items, actions items, action points, action plan, follow up, follow ups,"
                    + " followup, followups, corrective, preventative, preventive, prevention, remediation, remediations,"
                    + " next steps, next step, todo, todos, to do, to dos, improvements, future work, future steps",
            "actions, mitigations, long term, prevent, tasks, future, recommendations, plan"),
    ROOT_CAUSE(
            "root-cause",
            "root cause, root causes, root cause analysis, contributing factor, contributing factors, causes, cause, caused,"
                    + " why did, why it happened, five whys, 5 whys, rca",
            "analysis, technical details, details, trigger, diagnosis, explanation"),
    IMPACT(
            "impact",
            "impact, impacts, impacted, affected, blast radius, consequences",
            "scope, effect, effects, symptoms, duration"),
    SUMMARY(
            "summary",
            "summary, overview, tl dr, tldr, abstract, synopsis, at a glance",
            "what happened, description, background, introduction, context, incident, issue, problem");

    /** Longer than any name of a section: a heading that is a sentence says something of its own. */
    private static final int LONGEST = 9;

    private static final CharMatcher WORD =
            CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.is('\''));

    private final String member;
    private final ImmutableList<String> names;
    private final ImmutableList<String> weakNames;

    Part(String member, String names, String weakNames) {
        this.member = member;
        this.names = padded(names);
        this.weakNames = padded(weakNames);
    }

    private static ImmutableList<String> padded(String names) {
        return Splitter.on(',')
                .trimResults()
                .omitEmptyStrings()
                .splitToStream(names)
                .map(name -> " " + name + " ")
                .collect(ImmutableList.toImmutableList());
    }

    /** The name of the part in a document. */
    String member() {
        return member;
    }

    /** The part that a heading names outright. */
    static Optional<Part> named(String heading) {
        String plain = plain(heading);
        for (Part part : values()) {
            if (part.names.stream().anyMatch(plain::contains)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** The parts that a heading may stand for where nothing else does, the likeliest first. */
    static ImmutableList<Part> hintedAt(String heading) {
        String plain = plain(heading);
        ImmutableList.Builder<Part> parts = ImmutableList.builder();
        for (Part part : List.of(WENT_POORLY, SUMMARY, TIMELINE, ROOT_CAUSE, IMPACT, ACTION_ITEMS)) {
            if (part.weakNames.stream().anyMatch(plain::contains)) {
                parts.add(part);
            }
        }
        return parts.build();
    }

    /** The words of a heading in lower case with a space around each; nothing if they are too many for a name. */
    private static String plain(String heading) {
        String lower = heading.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        String words = WORD.negate().trimAndCollapseFrom(withoutBrackets(lower), ' ');
        return Splitter.on(' ').splitToList(words).size() > LONGEST ? "" : " " + words + " ";
    }

    private static String withoutBrackets(String heading) {
        int open = heading.indexOf('(');
        int close = heading.indexOf(')', open + 1);
        return open > 0 && close > 0 ? heading.substring(0, open) + heading.substring(close + 1) : heading;
    }
}
