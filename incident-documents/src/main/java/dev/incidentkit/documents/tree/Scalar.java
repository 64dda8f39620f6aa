package dev.incidentkit.documents.tree;

/**
 * A single value.
 *
 * @param text the value as it is written, without quotes
 * @param type what it is by the core schema of YAML 1.2; anything in quotes is text
 */
public record Scalar(String text, Type type, Position position) implements Node {

    /** What a scalar is. */
    public enum Type {
        TEXT,
        NUMBER,
        BOOLEAN,
        NULL
    }

    /** A text that stands in no file. */
    public static Scalar text(String text) {
        return new Scalar(text, Type.TEXT, Position.nowhere());
    }

    /** A truth value that stands in no file. */
    public static Scalar of(boolean value) {
        return new Scalar(Boolean.toString(value), Type.BOOLEAN, Position.nowhere());
    }

    /** A number that stands in no file. */
    public static Scalar of(long value) {
        return new Scalar(Long.toString(value), Type.NUMBER, Position.nowhere());
    }

    /** A null that stands in no file. */
    public static Scalar nothing() {
        return new Scalar("null", Type.NULL, Position.nowhere());
    }

    /** Whether it is null, or a text without a visible character. */
    public boolean isBlank() {
        return type == Type.NULL || type == Type.TEXT && text.isBlank();
    }

    @Override
    public int size() {
        return 1;
    }

    @Override
    public String description() {
        return switch (type) {
            case TEXT -> Quotation.of(text);
            case NUMBER -> "the number " + Quotation.unquoted(text);
            case BOOLEAN -> "the truth value " + text;
            case NULL -> "empty";
        };
    }
}
