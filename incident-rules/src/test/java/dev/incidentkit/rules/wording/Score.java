package dev.incidentkit.rules.wording;

import java.util.Locale;

/** How often a check is right: of what it flags, and of what it has to flag. Hard texts count double. */
record Score(int texts, int right, int wrong, int missed) {
    static final Score NONE = new Score(0, 0, 0, 0);

    Score with(LabelledSample.Row row, boolean flagged) {
        int weight = row.hard() ? 2 : 1;
        return new Score(
                texts + 1,
                right + (flagged && row.flagged() ? weight : 0),
                wrong + (flagged && !row.flagged() ? weight : 0),
                missed + (!flagged && row.flagged() ? weight : 0));
    }

    static Score of(Iterable<LabelledSample.Row> rows) {
        Score score = NONE;
        for (LabelledSample.Row row : rows) {
            score = score.with(row, row.isFlagged());
        }
        return score;
    }

    double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** A row of the table in {@code docs/wording.md}. */
    String line(String task) {
        return String.format(Locale.ROOT, "| %s | %d | %.3f | %.3f |", task, texts, precision(), recall());
    }
}
