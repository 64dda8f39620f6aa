package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom or what a verb is about; the verb that is asked for stands in brackets. */
class SubjectTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "Sven [forgot] it;HUMAN",
                "The pump [forgot] it;THING",
                "[Forgot] it;NONE",
                "Never [forgot] it;NONE",
                "Sven has never [forgotten] it;HUMAN",
                "Sven needs to [forget] it;HUMAN",
                "The need to [look] at it;THING",
                "The constant need to [look] at it;THING",
                "The runbook told Sven to [forget] it;NONE",
                "Whoever [forgot] it;HUMAN",
                "Whoever touched the pump [forgot] it;HUMAN",
                "The pump of the one who [forgot] it;HUMAN",
                // a phrase is about its head, not about what belongs to it
                "The operator of the pump [forgot] it;HUMAN",
                "The pump of the operator [forgot] it;THING",
                "The server of the operator [failed];THING",
                "The capacity of the operators [fell];THING",
                "db-1 of the operators [failed];THING",
                "Kafka of the operators [failed];THING",
                "5 of the operators [failed];HUMAN",
                "$quoted$ of the operators [failed];THING",
                "The operator paged by the monitor [forgot] it;HUMAN",
                "The engineer responsible [forgot] it;HUMAN",
                "The engineer (array A) [forgot] it;HUMAN",
                "The pump (operator B) [forgot] it;THING",
                "(array A) [forgot] it;NONE",
                "The operator of the pump was away and the alarm [failed];THING",
                "The operator of the pump has it and the alarm [failed];THING",
                "The operator of the pump may leave and the alarm [failed];THING",
            })
    void theSubjectIsTheHeadOfThePhraseBefore(String text, Subject subject) {
        assertSubject(text.replace('$', '"'), subject);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sven restarted it and [forgot] the other;HUMAN",
                "Sven restarted it, [forgot] the other;HUMAN",
                "The pump restarted and [forgot] it;THING",
                "Sven also restarted it and [forgot] the other;HUMAN",
                "Sven is late and [forgot] it;HUMAN",
                "Sven has it and [forgot] it;HUMAN",
                "Sven may look and [forgot] it;HUMAN",
                "Sven and Ida do it and [forgot] it;HUMAN",
                "Sven restarts it and [forgot] it;HUMAN",
                "The operator of the switches restarted it and [forgot] it;HUMAN",
                "It's late and [forgot] it;THING",
                "Sven's the lead and [forgot] it;HUMAN",
                "Sven's now off and [forgot] it;HUMAN",
                "Sven's not in and [forgot] it;HUMAN",
                "Sven's on call and [forgot] it;HUMAN",
                "Sven's waiting and [forgot] it;HUMAN",
                "Sven's paged Ida and [forgot] it;HUMAN",
                // none is named
                "Restarted it and [forgot] the other;NONE",
                "Restarted it, [forgot] the other;NONE",
                "Only restarted it and [forgot] the other;NONE",
                "10:05 restarted it and [forgot] the other;NONE",
                "5 restarted it and [forgot] the other;NONE",
                "By noon, [forgot] it;NONE",
                "By the team, in the night, [forgot] it;NONE",
                "While away, [forgot] it;NONE",
                "And [forgot] it;NONE",
            })
    void aVerbBehindAnotherHasTheSameSubject(String text, Subject subject) {
        assertSubject(text, subject);
    }

    private static void assertSubject(String marked, Subject subject) {
        MarkedSentence verb = MarkedSentence.of(marked);

        assertThat(Subject.of(MarkedSentence.ENGLISH, verb.sentence(), verb.from()))
                .isEqualTo(subject);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was pushed by Karin",
                "It was pushed by the operator",
                "It was pushed by careless operators",
                "It was pushed by the night shift",
                "By whom it was pushed is known: by Karin",
            })
    void anAgentIsNamedBehindBy(String text) {
        assertThat(isAgentNamed(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It was pushed",
                "It was pushed by the pump",
                "It was pushed by noon, operators say",
                "The day went by, operators saw it",
                "It stood by",
            })
    void noAgentIsNamedByThingsAndTimes(String text) {
        assertThat(isAgentNamed(text)).isFalse();
    }

    private static boolean isAgentNamed(String text) {
        return Subject.isAgentNamed(
                MarkedSentence.ENGLISH, MarkedSentence.of("[" + text + "]").sentence());
    }
}
