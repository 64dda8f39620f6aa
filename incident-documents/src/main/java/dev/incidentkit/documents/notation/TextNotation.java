package dev.incidentkit.documents.notation;

import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Quotation;
import dev.incidentkit.documents.tree.Scalar;
import java.time.DateTimeException;
import java.util.Optional;

/** Values that are written as one text each. */
public abstract class TextNotation<T> implements Notation<T> {
    private final String expected;

    /**
     * @param expected what to write, {@code a duration such as PT3H}
     */
    protected TextNotation(String expected) {
        this.expected = expected;
    }

    /**
     * The value of a text.
     *
     * @throws IllegalArgumentException with what is wrong and what to write instead, if the text has no value
     * @throws DateTimeException if the text has no value
     */
    protected abstract T parse(String text, Reading reading);

    /** The text of a value. */
    protected abstract String print(T value, Writing writing);

    @Override
    public Optional<T> read(Node node, Reading reading) {
        if (!(node instanceof Scalar scalar) || scalar.type() == Scalar.Type.NULL) {
            reading.problem(node, "is " + node.description() + "; write " + expected);
            return Optional.empty();
        }
        if (scalar.type() != Scalar.Type.TEXT) {
            reading.problem(
                    node,
                    "is " + node.description() + "; write " + expected
                            + (isValue(scalar.text(), reading) ? ", in quotes if it must be this" : ""));
            return Optional.empty();
        }
        try {
            return Optional.of(parse(scalar.text(), reading));
        } catch (DateTimeException e) {
            reading.problem(node, Quotation.of(scalar.text()) + " isn't right; write " + expected);
        } catch (IllegalArgumentException e) {
            reading.problem(node, String.valueOf(e.getMessage()));
        }
        return Optional.empty();
    }

    private boolean isValue(String text, Reading reading) {
        try {
            parse(text, reading);
            return true;
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    @Override
    public Scalar write(T value, Writing writing) {
        return Scalar.text(print(value, writing));
    }

    @Override
    public Mapping schema() {
        return Mapping.builder().put("type", "string").build();
    }

    @Override
    public String expected() {
        return expected;
    }
}
