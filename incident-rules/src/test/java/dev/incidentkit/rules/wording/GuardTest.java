package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must hold around a cue, which stands in brackets. */
class GuardTest {
    private static void assertHolds(Guard guard, String text, boolean holds) {
        MarkedSentence cue = MarkedSentence.of(text);

        assertThat(guard.holds(MarkedSentence.ENGLISH, cue.sentence(), cue.from(), cue.to()))
                .isEqualTo(holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "UNNEGATED; It is [fixed]; true",
                "UNNEGATED; It is not [fixed]; false",
                "UNNEGATED; It is not yet [fixed]; false",
                "UNNEGATED; No [fix] is out; false",
                "UNNEGATED; It [could] not connect; false",
                "SIMPLE; Sven restarts the pump [tomorrow]; true",
                "SIMPLE; Restart the pump [tomorrow]; true",
                "SIMPLE; The pump restarts [tomorrow]; false",
                "SIMPLE; Sven is restarting the pump [tomorrow]; false",
                "SIMPLE; Sven restarted it and Ida restarts the other [tomorrow]; false",
                "SIMPLE; Sven [restarts] the pump; false",
                "SIMPLE; [Restart] the pump; false",
                "IDLE; The pump [again]; true",
                "IDLE; The pump is running [again]; false",
                "IDLE; The pump failed [again]; false",
                "UNDONE; It failed [to restart]; true",
                "UNDONE; It seems [to have failed]; false",
                "STARTS; Restarting [at 10:00]; true",
                "STARTS; Restarting [at 10:00] server time; false",
                "STARTS; Restart [at 10:00] failed; false",
                "STARTS; The pump [at 10:00]; false",
                "STEP; [Next] restart the pump; true",
                "STEP; [Next] we restarted the pump; false",
                "STEP; [Next]; false",
                "NOFUTURE; It is [full] now; true",
                "NOFUTURE; It is [full] tomorrow; false",
                "CONFIDENT; We are [certain] it holds; true",
                "CONFIDENT; We are [certain] Okafor holds it; true",
                "CONFIDENT; We are [certain]; true",
                "CONFIDENT; We are not [certain] whether it holds; false",
                "GUESS; DNS[?]; true",
                "GUESS; [?]; false",
                "GUESS; Why is it down[?]; false",
                "ACTIVE; Sven [forgot]; true",
                "ACTIVE; It [was forgotten]; false",
            })
    void aCueMeansWhatItSaysOnlyBesideSomeWords(Guard guard, String text, boolean holds) {
        assertHolds(guard, text, holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[When] the pump stops, restart it | true",
                "[When] the pump is stopped, restart it | true",
                "[When] stopped, restart it | true",
                "Restart it [when] stopped | true",
                "[When] we put it back, restart it | true",
                "Put it back [when] it leaks | true",
                "[When] the pump stopped, we restarted it | false",
                "[When] the valve stopped working, it leaks | false",
                "We restarted it [when] the pump stops | false",
                "We restarted it; restart the other [when] the pump stops | true",
            })
    void whatIsToBeDoneWhenIsNoReportOfWhenItWasDone(String text, boolean holds) {
        assertHolds(Guard.WHEN, text, holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Tom [ignored] the alert; true",
                "The pager [ignored] the alert; false",
                "Tom [ignored] the alert because it fires every night; false",
                "The alert fires every night, so Tom [ignored] it; false",
                // a reason before the deed
                "Because the alert fires every night, Tom [ignored] it; false",
                "Because the pager is mute, Tom [ignored] it; false",
                "Because the pager has no sound, Tom [ignored] it; false",
                "Because the pager may be mute, Tom [ignored] it; false",
                "Because the pager failed, Tom [ignored] it; false",
                "Because Tom [ignored] the alert, the array was lost; true",
                "Because Tom [slept], the array was lost; true",
                // what a later stretch tells of a thing
                "Tom [ignored] the alert: the pager is red every night; false",
                "Tom [ignored] the alert: the pager has no sound; false",
                "Tom [ignored] the alert: the pager cannot ring; false",
                "Tom [ignored] the alert: the pager fires every night; false",
                "Tom [ignored] the alert: the pager failed; false",
                "Tom [ignored] the alert: late, the pager has no sound; false",
                "Tom [ignored] the alert: Ida is away; true",
                "Tom [ignored] the alert: again; true",
                "Tom [ignored] the alert, and so the array was lost; true",
                "Tom [ignored] the alert, which broke the array; true",
            })
    void whoLeavesSomethingUndoneIsBlamedUnlessAReasonIsGiven(String text, boolean holds) {
        assertHolds(Guard.OMITS, text, holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "SINCERE; [No blame]; true",
                "SINCERE; [No blame], but the pump failed; true",
                "SINCERE; [No blame], but we forgot it; true",
                "SINCERE; [No blame], but Sven forgot it; false",
                "SINCERE; [No blame]: however, Sven forgot it; true",
                "NOACT; It failed [because] the disk was full; true",
                "NOACT; [Because] the disk was full, it failed; true",
                "NOACT; [Because] the disk was full, Sven restarted it; false",
                "NOACT; Sven restarted it [because] the disk was full; false",
                "NOACT; It was restarted by Karin [because] the disk was full; false",
                "SOMEBODY; Sven [forgot] it; true",
                "SOMEBODY; Sven was late, and the pump [failed]; true",
                "SOMEBODY; The pump [was stopped] by Karin; true",
                "SOMEBODY; The pump [failed]; false",
                "AGENT; [Forgot] it; true",
                "AGENT; Sven [forgot] it; true",
                "AGENT; The pump [forgot] it; false",
                "STANDING; The tool [takes] any date; true",
                "STANDING; [Takes] any date; false",
                "STANDING; The tool, [takes] any date; false",
                "STANDING; 5 [takes] any date; false",
                "STANDING; The tool [takes] no wrong date; false",
            })
    void whoActsIsReadFromTheRestOfTheSentence(Guard guard, String text, boolean holds) {
        assertHolds(guard, text, holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "A disk [array]; true",
                "The vendor's [disk]; true",
                "Backups of two [hosts]; true",
                "The [disk] is full; false",
                "The [disk] fills; false",
                "50% of the [disk]; false",
                "Put the [disk] in; false",
                "Put 5 [disks] in; false",
                "Put db-1 in [rack] 4; false",
                "The [disk] failed; false",
                "Lack of [disks]; false",
            })
    void aThingThatIsOnlyNamedTellsNothing(String text, boolean holds) {
        assertHolds(Guard.BARE, text, holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "The pool [should] be 64, is 8; true",
                "8 left, the pool [should] be 64; true",
                "The pool [should] be idle, 8 left; true",
                "The pool [should] be idle, reports db-1; true",
                "The pool [should] be idle, reports busy since 10:05; true",
                "The pool [should] be idle, reports idle for 5m; true",
                "The pool [should] be idle, reports failed; true",
                "The pool [should] be idle, reports two; true",
                "The pool [should] be idle, but runs; true",
                "The pool [should] not be idle, not at night; true",
                "Backups [should] be kept by regulation; true",
                "The pool [should] be idle; false",
                "The pool [should] be back; false",
                "The pool [should] be back at 5, 8 left; false",
                "The pool [should] be idle, 8 of the other hosts left; false",
                "The pool [should] be idle tomorrow, but runs; false",
                "The pool [should] be 64; false",
            })
    void aNormIsHeldAgainstAReading(String text, boolean holds) {
        assertHolds(Guard.NORM, text, holds);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                // where an order may begin
                "VERBAL; [Restart] the pump; true",
                "VERBAL; 1 [restart] the pump; true",
                "VERBAL; 10:05 [restart] the pump; true",
                "VERBAL; 2026-05-20 [restart] the pump; true",
                "VERBAL; - [restart] the pump; true",
                "VERBAL; Drain it, [restart] the pump; true",
                "VERBAL; Drain it and [restart] the pump; true",
                "VERBAL; Trying to drain it, [restart] the pump; false",
                "VERBAL; Then [restart] the pump; true",
                "VERBAL; Drain it, then [restart] the pump; true",
                "VERBAL; Trying to drain it, then [restart] the pump; false",
                "VERBAL; It will [restart] the pump; false",
                "VERBAL; Drained it and [restart] the pump; false",
                "VERBAL; Draining it and [restart] the pump; false",
                // what a base form is when it stands there
                "ORDER; [Restart] the pump; true",
                "ORDER; [Restart]; false",
                "ORDER; [Verify]; true",
                "ORDER; [Verify]: disks; false",
                "ORDER; [Verify] that it holds; true",
                "ORDER; [Restart] that failed; false",
                "ORDER; [Restart] of the pump; false",
                "ORDER; [Dispose] of the pump; true",
                "ORDER; [Restart] fails; false",
                "ORDER; [Restart] is done; false",
                "ORDER; [Restart] at 50%; false",
                "ORDER; [Restart] servers; true",
                "ORDER; [Restart] after the change; false",
                "ORDER; [Fire] the starter; true",
                "ORDER; [Offer] them money; true",
                "ORDER; [Fire] db-1; true",
                "ORDER; [Fire] db-1 stuck; false",
                "ORDER; [Fire] alarm; false",
                "ORDER; [Dial] plan reverted; false",
                "ORDER; [Dial] plan reverted in rack 4; false",
                "ORDER; [Dial] plan reverted, done; false",
                "ORDER; [Dial] plan reverted 10:05; false",
                "ORDER; [Deploy] failed; false",
                "ORDER; [Start] draining the pool; true",
                // what tells how something stands
                "PHRASAL; [Backup] of the pool; true",
                "PHRASAL; [Backup] of the pool running; false",
                "PHRASAL; [Backup] of the pool at 50%; false",
                "PHRASAL; [Backup] of the pool: done; false",
                "PHRASAL; [Backup] of the pool, 50% so far; false",
                "PHRASAL; [Backup] of the pool has no end; false",
                "PHRASAL; [Backup] of the pool may fail; false",
                "PHRASAL; [Backup] of all transfers; true",
            })
    void aBaseFormIsAnOrderWhereNothingReportsOnIt(Guard guard, String text, boolean holds) {
        assertHolds(guard, text, holds);
    }
}
