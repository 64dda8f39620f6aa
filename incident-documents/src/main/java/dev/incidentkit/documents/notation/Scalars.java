package dev.incidentkit.documents.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The notations of values that are written as one scalar each. */
public final class Scalars {
    private static final String EXAMPLE_INSTANT = "2026-05-20T14:32:00Z";

    /** Any text. */
    public static final Notation<String> TEXT = text("a text", (text, reading) -> text, text -> text, "");

    /** Any text, and a number or a truth value as it is written. */
    public static final Notation<String> AS_WRITTEN = new AsWrittenNotation();

    /** A length of time in its ISO-8601 form. */
    public static final Notation<Duration> DURATION =
            text("a duration such as PT3H", (text, reading) -> duration(text), Duration::toString, "duration");

    /** A length of time that isn't negative. */
    public static final Notation<Duration> AGE =
            text("a duration such as PT3H", (text, reading) -> age(text), Duration::toString, "duration");

    /** A moment in its ISO-8601 form, with {@code Z} or an offset. */
    public static final Notation<Instant> INSTANT = text(
            "a time such as " + EXAMPLE_INSTANT,
            (text, reading) -> time(text).toInstant(),
            Instant::toString,
            "date-time");

    /** A moment in its ISO-8601 form, and the offset in which it is written. */
    public static final Notation<OffsetDateTime> TIME = text(
            "a time such as " + EXAMPLE_INSTANT,
            (text, reading) -> time(text),
            DateTimeFormatter.ISO_OFFSET_DATE_TIME::format,
            "date-time");

    /** A day in its ISO-8601 form. */
    public static final Notation<LocalDate> DATE =
            text("a date such as 2026-08-15", (text, reading) -> LocalDate.parse(text), LocalDate::toString, "date");

    /** A time of day by some clock. */
    public static final Notation<LocalTime> TIME_OF_DAY =
            text("a time of day such as 09:00", (text, reading) -> LocalTime.parse(text), LocalTime::toString, "");

    /** A time zone by its name. */
    public static final Notation<ZoneId> ZONE =
            text("a time zone such as Europe/Berlin", (text, reading) -> zone(text), ZoneId::getId, "");

    /** The name of somebody. */
    public static final Notation<Person> PERSON = new TextNotation<>("a name") {
        @Override
        protected Person parse(String text, Reading reading) {
            return reading.person(text);
        }

        @Override
        protected String print(Person person, Writing writing) {
            return writing.name(person);
        }

        @Override
        public Mapping schema() {
            return Mapping.builder().put("type", "string").put("minLength", 1).build();
        }
    };

    public static final Notation<Severity> SEVERITY = enumeration(Severity.class, Severity::id);

    public static final Notation<Boolean> BOOLEAN = new BooleanNotation();

    public static final Notation<Integer> INTEGER = new IntegerNotation();

    private Scalars() {}

    /**
     * A notation of one text a value.
     *
     * @param format the format in JSON Schema; empty for none
     */
    static <T> Notation<T> text(
            String expected, BiFunction<String, Reading, T> parse, Function<T, String> print, String format) {
        return new TextNotation<>(expected) {
            @Override
            protected T parse(String text, Reading reading) {
                return parse.apply(text, reading);
            }

            @Override
            protected String print(T value, Writing writing) {
                return print.apply(value);
            }

            @Override
            public Mapping schema() {
                return format.isEmpty()
                        ? super.schema()
                        : Mapping.builder()
                                .putAll(super.schema())
                                .put("format", format)
                                .build();
            }
        };
    }

    /** A text that is always the same. */
    public static Notation<String> only(String value) {
        return new TextNotation<>(value) {
            @Override
            protected String parse(String text, Reading reading) {
                if (!text.equals(value)) {
                    throw new IllegalArgumentException(Quotation.of(text) + " can't stand here; write " + value);
                }
                return text;
            }

            @Override
            protected String print(String text, Writing writing) {
                return text;
            }

            @Override
            public Mapping schema() {
                return Mapping.builder().put("const", value).build();
            }
        };
    }

    /** A notation of a closed set of values, each by its name. */
    public static <E extends Enum<E>> Notation<E> enumeration(Class<E> type, Function<E, String> name) {
        ImmutableMap<String, E> byName =
                Arrays.stream(type.getEnumConstants()).collect(ImmutableMap.toImmutableMap(name, constant -> constant));
        ImmutableSet<String> names = byName.keySet();
        return new TextNotation<>("one of " + String.join(", ", names)) {
            @Override
            protected E parse(String text, Reading reading) {
                E constant = byName.get(text);
                if (constant == null) {
                    throw new IllegalArgumentException(
                            Quotation.of(text) + " is unknown here; " + Nearest.advice(text, names));
                }
                return constant;
            }

            @Override
            protected String print(E constant, Writing writing) {
                return name.apply(constant);
            }

            @Override
            public Mapping schema() {
                return Mapping.builder()
                        .put(
                                "enum",
                                Sequence.of(names.stream().map(Scalar::text).toList()))
                        .build();
            }
        };
    }

    private static Duration duration(String text) {
        try {
            boolean weeks = text.length() > 2 && text.startsWith("P") && text.endsWith("W");
            return weeks ? ofWeeks(text.substring(1, text.length() - 1)) : Duration.parse(text);
        } catch (ArithmeticException e) {
            throw new DateTimeException("too long", e);
        }
    }

    /** ISO-8601 has weeks by themselves, which the parser of Java doesn't know. */
    private static Duration ofWeeks(String number) {
        Long weeks = Longs.tryParse(number);
        if (weeks == null) {
            throw new DateTimeException("no number of weeks");
        }
        return Duration.ofDays(Math.multiplyExact(weeks, 7L));
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    Quotation.of(text) + " is no time zone; "
                            + Nearest.of(text, ImmutableSet.copyOf(ZoneId.getAvailableZoneIds()))
                                    .map(nearest -> "did you mean " + nearest + "?")
                                    .orElse("write one such as Europe/Berlin or UTC"),
                    e);
        }
    }

    private static Duration age(String text) {
        Duration duration = duration(text);
        if (duration.isNegative()) {
            throw new IllegalArgumentException(Quotation.of(text) + " is negative; write a duration such as PT3H");
        }
        return duration;
    }

    /**
     * A moment, and the offset in which it was written.
     *
     * @throws IllegalArgumentException with what to write instead, if the text is no moment
     */
    public static OffsetDateTime time(String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException e) {
            boolean local = text.length() >= "2026-05-20T14:32".length()
                    && text.charAt(10) == 'T'
                    && text.indexOf('Z') < 0
                    && text.lastIndexOf('+') < 0
                    && text.lastIndexOf('-') < 10;
            throw new IllegalArgumentException(
                    local
                            ? Quotation.of(text) + " doesn't say in which offset from UTC; end it with Z, as in "
                                    + EXAMPLE_INSTANT
                            : Quotation.of(text) + " is no time; write one such as " + EXAMPLE_INSTANT,
                    e);
        }
    }

    private static final class BooleanNotation implements Notation<Boolean> {
        @Override
        public Optional<Boolean> read(Node node, Reading reading) {
            if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.BOOLEAN) {
                return Optional.of(Boolean.parseBoolean(scalar.text()));
            }
            boolean quoted = node instanceof Scalar scalar
                    && ImmutableSet.of("true", "false").contains(scalar.text());
            reading.problem(
                    node, "is " + node.description() + "; write " + expected() + (quoted ? ", without quotes" : ""));
            return Optional.empty();
        }

        @Override
        public Optional<Boolean> absent() {
            return Optional.of(false);
        }

        @Override
        public Scalar write(Boolean value, Writing writing) {
            return Scalar.of(value);
        }

        @Override
        public Mapping schema() {
            return Mapping.builder().put("type", "boolean").build();
        }

        @Override
        public String expected() {
            return "true or false";
        }
    }

    private static final class IntegerNotation implements Notation<Integer> {
        @Override
        public Optional<Integer> read(Node node, Reading reading) {
            if (node instanceof Scalar scalar && scalar.type() == Scalar.Type.NUMBER) {
                Integer number = Ints.tryParse(scalar.text());
                if (number != null) {
                    return Optional.of(number);
                }
            }
            reading.problem(node, "is " + node.description() + "; write " + expected());
            return Optional.empty();
        }

        @Override
        public Scalar write(Integer value, Writing writing) {
            return Scalar.of(value);
        }

        @Override
        public Mapping schema() {
            return Mapping.builder().put("type", "integer").build();
        }

        @Override
        public String expected() {
            return "a whole number such as 4";
        }
    }

    private static final class AsWrittenNotation implements Notation<String> {
        @Override
        public Optional<String> read(Node node, Reading reading) {
            if (node instanceof Scalar scalar && scalar.type() != Scalar.Type.NULL) {
                return Optional.of(scalar.text());
            }
            return TEXT.read(node, reading);
        }

        @Override
        public Node write(String value, Writing writing) {
            return TEXT.write(value, writing);
        }

        @Override
        public Mapping schema() {
            return Mapping.builder()
                    .put(
                            "type",
                            Sequence.of(ImmutableList.of(
                                    Scalar.text("string"), Scalar.text("number"), Scalar.text("boolean"))))
                    .build();
        }

        @Override
        public String expected() {
            return TEXT.expected();
        }
    }
}
