package dev.incidentkit.core.review;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * Text of paragraphs, each of passages: whole paragraphs where nothing is known of their inside, or their sentences where
 * each has a place of its own. It may be empty.
 */
public record Prose(ImmutableList<ImmutableList<String>> paragraphs) {
    private static final Splitter LINES = Splitter.on('\n');
    private static final Prose EMPTY = new Prose(ImmutableList.of());

    /**
     * @throws IllegalArgumentException if a paragraph has no passage, or a passage no visible character
     */
    public Prose {
        for (ImmutableList<String> paragraph : paragraphs) {
            checkArgument(!paragraph.isEmpty(), "a paragraph is empty");
            paragraph.forEach(passage -> checkArgument(!passage.isBlank(), "a passage is blank"));
        }
    }

    /** A passage, and where it stands: paragraph and passage are counted from 1. */
    public record Passage(String text, int paragraph, int number) {}

    /** No text at all. */
    public static Prose empty() {
        return EMPTY;
    }

    /** The paragraphs of a text, which blank lines separate. */
    public static Prose of(String text) {
        ImmutableList.Builder<ImmutableList<String>> paragraphs = ImmutableList.builder();
        StringBuilder paragraph = new StringBuilder();
        for (String line : LINES.split(text + "\n\n")) {
            if (!line.isBlank()) {
                paragraph.append(line).append('\n');
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(ImmutableList.of(paragraph.toString().strip()));
                paragraph.setLength(0);
            }
        }
        return new Prose(paragraphs.build());
    }

    /** A list of points, each a paragraph of its own. */
    public static Prose points(String... points) {
        return new Prose(
                ImmutableList.copyOf(points).stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList()));
    }

    public boolean isEmpty() {
        return paragraphs.isEmpty();
    }

    /** All passages in their order. */
    public ImmutableList<Passage> passages() {
        ImmutableList.Builder<Passage> passages = ImmutableList.builder();
        for (int i = 0; i < paragraphs.size(); i++) {
            for (int j = 0; j < paragraphs.get(i).size(); j++) {
                passages.add(new Passage(paragraphs.get(i).get(j), i + 1, j + 1));
            }
        }
        return passages.build();
    }

    /** The whole text, a line a passage. */
    public String text() {
        return passages().stream().map(Passage::text).collect(Collectors.joining("\n"));
    }

    @Override
    public String toString() {
        return text();
    }
}
