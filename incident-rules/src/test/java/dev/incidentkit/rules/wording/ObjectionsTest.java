package dev.incidentkit.rules.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Why an owner is no owner and a date no date. */
class ObjectionsTest {
    static Stream<Enum<?>> all() {
        return Stream.of(Owner.Objection.values(), DueDate.Objection.values()).flatMap(Stream::of);
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachReadsAsAClause(Enum<?> why) {
        assertThat(why.toString()).contains(" ").isEqualTo(why.toString().toLowerCase(Locale.ROOT));
    }

    @Test
    void someSayWhatIsNamed() {
        assertThat(Owner.Objection.REFERENCE).hasToString("it names a ticket, a date or a thing");
        assertThat(DueDate.Objection.SEVERAL).hasToString("it names more than one day");
    }
}
