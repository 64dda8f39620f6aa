package dev.incidentkit.documents.tree;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a plain scalar is by chapter 10.3 of YAML 1.2.2. */
class CoreSchemaTest {
    @ParameterizedTest
    @EmptySource
    @ValueSource(strings = {"~", "null", "Null", "NULL"})
    void nulls(String text) {
        assertThat(CoreSchema.typeOf(text)).isEqualTo(Scalar.Type.NULL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void truthValues(String text) {
        assertThat(CoreSchema.typeOf(text)).isEqualTo(Scalar.Type.BOOLEAN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0", "007", "-19", "+12", "0o17", "0x3A", "0xff", "0.", "-0.0", ".5", "+12e03", "-2E+05", "1.5e-3",
                ".5e1", ".inf", "-.Inf", "+.INF", ".nan"
            })
    void numbers(String text) {
        assertThat(CoreSchema.typeOf(text)).isEqualTo(Scalar.Type.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nULL",
                "tRUE",
                "yes",
                "no",
                "-",
                "+",
                ".",
                "e5",
                "1e",
                "1e+",
                "1e5e",
                "1.2.3",
                "--1",
                "1-2",
                "2026-05-20",
                "08:00",
                "0o8",
                "0x",
                "0xg",
                ".info",
                ".e1",
                "12 ",
                "1_000",
                "\u0661"
            })
    void texts(String text) {
        assertThat(CoreSchema.typeOf(text)).isEqualTo(Scalar.Type.TEXT);
    }
}
