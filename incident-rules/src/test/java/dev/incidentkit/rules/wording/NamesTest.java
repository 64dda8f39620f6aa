package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.StringJoiner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words of a text are names, and of what; none is told by a hyphen. */
class NamesTest {
    private static final Lexicon ENGLISH = Lexicon.english();

    /** The words of a text that are in a class, in order. */
    private static String words(String text, String name) {
        Tokenizer tokenizer = new Tokenizer(text, new BitSet(), ENGLISH.vocabulary());
        Names names = new Names(text, ENGLISH.grammar());
        Sentence sentence = new Sentence();
        StringJoiner words = new StringJoiner(" ");
        while (tokenizer.next(sentence)) {
            names.mark(sentence);
            for (int i = 0; i < sentence.size(); i++) {
                if (sentence.is(i, ENGLISH.vocabulary().mask(name))) {
                    words.add(text.substring(sentence.start(i), sentence.end(i)));
                }
            }
        }
        return words.length() == 0 ? "-" : words.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Sven forgot it.;Sven",
                "Asked Sven Larsson about it.;Sven Larsson",
                "Told Xi about it.;Xi",
                "The plan of sven is old.;-",
                // a capital that nobody knows: a person where no sentence begins, or who acts
                "Told Okafor about it.;Okafor",
                "Told Featherman about it.;Featherman",
                "Told Hess about it.;Hess",
                "Okafor is on it.;Okafor",
                "Okafor also restarted it.;Okafor",
                "Okafor restarted it.;Okafor",
                "Okafor: failover is done.;Okafor",
                "Okafor Chukwu on the bridge.;Okafor Chukwu",
                "Okafor failover is done.;-",
                "Okafor:;-",
                // and a thing where it stands or ends like one
                "Told the Okafor about it.;-",
                "Restarted Okafor server.;-",
                "Saw Okafor latency.;-",
                "Restarted Fulfilment.;-",
                "Restarted Checkoutrunner.;-",
                "Restarted Kafka.;-",
                "Kafka is down.;-",
                "Monday is fine.;-",
                "The host Frobbed again.;-",
                "The host Frobbing again.;-",
                // a department only if it does what people do
                "Security approved it.;Security",
                "Security also approved it.;Security",
                "Security is down.;-",
            })
    void aPersonIsToldByTheNameOrByWhatStandsAroundIt(String text, String persons) {
        assertThat(words(text, "name")).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Will took it.;Will",
                "Will is on it.;Will",
                "Will's pager is silent.;Will",
                "Will and Sven took it.;Will Sven",
                "Will, Sven took it.;Will Sven",
                "Will restart it.;-",
                "Will put it back.;-",
                "Page took it.;Page",
                "Page is down.;-",
                "Page, Sven took it.;Sven",
                "Grace is on it.;Grace",
                "Mark's report is in.;Mark",
                "Asked Mark Larsson about it.;Mark Larsson",
                "Then Mark took it.;Mark",
                "Then Mark has it.;Mark",
                "Mark Kafka as down.;-",
                "Mark Monday as the date.;-",
                "Mark March as the month.;-",
                "Mark Api-7 as down.;-",
                "Mark the host.;-",
                "Please Mark the host.;-",
                "May Lindqvist has no access.;May Lindqvist",
                "Then May Okafor was paged.;May Okafor",
                "Then May Okafor took over.;May Okafor",
                "May affect ward 6.;-",
                "May's report is in.;-",
            })
    void aNameThatIsAlsoAWordIsToldByItsNeighbours(String text, String persons) {
        assertThat(words(text, "name")).isEqualTo(persons);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "It fell at 10 pm.;10 pm",
                "At 2100 the site fell.;2100",
                "It fell at 2100.;2100",
                "It fell at 2100;2100",
                "It fell by 0900, again.;0900",
                "It stays at 2100 hosts.;-",
                "It stays at 2100 frobs.;-",
                "It stays at 3100.;-",
                "It stays at 210.;-",
                "It stays at 100% again.;-",
                "It has 2100.;-",
                "2100 it has.;-",
            })
    void fourFiguresBehindAnAtAreATimeUnlessTheyCountThings(String text, String times) {
        assertThat(words(text, "time")).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "Unlikely Games Ltd was late.;id;Unlikely Games",
                "Unlikely Games Ltd was late.;any;Unlikely Games Ltd was late",
                "Told Sven Larsson Holding about it.;name;-",
                "Told the Engineer about it.;human;Engineer",
                "Saw the Restarted hosts.;past;Saw Restarted",
                "Saw the Restarting hosts.;ing;Restarting",
                "Saw the Latency rise.;noun;Latency",
                "In the last March of all.;month;March",
                "Saw the Latency rise.;cap;Latency",
                "Latency rose.;cap;-",
                "Sven said so.;firstname;Sven",
                "The sven said so.;firstname;-",
                "Ran ADD COLUMN on it.;base;-",
                "RESTART HOST;base;RESTART",
            })
    void aWordWithACapitalKeepsWhatItSaysOfThings(String text, String name, String words) {
        assertThat(words(text, name)).isEqualTo(words);
    }
}
