package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Ascii;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the sections of a lexicon file. */
final class LexiconParser {
    private static final Splitter SPACE = Splitter.on(' ').omitEmptyStrings();
    private static final ImmutableSet<String> KEYS = ImmutableSet.of("why", "say", "strength", "scope", "only");

    private final ImmutableList.Builder<Section> sections = ImmutableList.builder();
    private final ImmutableList.Builder<Cue> cues = ImmutableList.builder();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private String header = "";
    private Optional<Section> section = Optional.empty();

    /** What a file holds, in its order. */
    record Parsed(ImmutableList<Section> sections, ImmutableList<Cue> cues) {}

    private LexiconParser() {}

    static Parsed parse(String source) {
        LexiconParser parser = new LexiconParser();
        for (String line : Lexicon.lines(source)) {
            try {
                parser.line(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("lexicon line '" + line + "': " + e.getMessage(), e);
            }
        }
        parser.close();
        return new Parsed(parser.sections.build(), parser.cues.build());
    }

    private void line(String line) {
        int equals = line.indexOf(" = ");
        if (line.startsWith("[") && line.endsWith("]")) {
            close();
            header = line;
        } else if (equals > 0 && KEYS.contains(line.substring(0, equals))) {
            checkArgument(section.isEmpty(), "a section's settings stand before its cues");
            settings.put(line.substring(0, equals), line.substring(equals + 3));
        } else {
            checkArgument(!header.isEmpty(), "a cue before the first section");
            cue(line, open());
        }
    }

    /** The section at hand, complete once its first cue or its end is read. */
    private Section open() {
        if (section.isEmpty()) {
            section = Optional.of(section());
            section.ifPresent(sections::add);
        }
        return section.get();
    }

    private void close() {
        if (!header.isEmpty()) {
            open();
        }
        section = Optional.empty();
        settings.clear();
    }

    private Section section() {
        int colon = header.indexOf(" : ");
        checkArgument(colon > 1, "a section is [checks : family], not %s", header);
        String name = header.substring(colon + 3, header.length() - 1);
        boolean excuses = name.startsWith("pass ");
        checkArgument(settings.containsKey("why"), "section %s gives no reason (why = ...)", header);
        checkArgument(excuses || settings.containsKey("say"), "section %s gives no better way (say = ...)", header);
        return new Section(
                SPACE.splitToStream(header.substring(1, colon))
                        .map(check -> named(WordingCheck.class, check))
                        .collect(ImmutableSet.toImmutableSet()),
                excuses ? name.substring(5) : name,
                excuses,
                settings.get("why"),
                settings.getOrDefault("say", ""),
                named(Flag.Strength.class, settings.getOrDefault("strength", "strong")),
                named(Section.Scope.class, settings.getOrDefault("scope", "words")),
                ImmutableSet.copyOf(SPACE.splitToList(settings.getOrDefault("only", ""))));
    }

    private void cue(String line, Section section) {
        int at = line.indexOf(" @");
        Pattern pattern = Pattern.of(at < 0 ? line : line.substring(0, at));
        ImmutableSet<Guard> guards = at < 0
                ? ImmutableSet.of()
                : SPACE.splitToStream(line.substring(at))
                        .map(name -> named(Guard.class, name.substring(1)))
                        .collect(ImmutableSet.toImmutableSet());
        cues.add(new Cue(section, pattern, guards));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) {
        String constant = Ascii.toUpperCase(name).replace('-', '_');
        E[] all = type.getEnumConstants();
        return Arrays.stream(all)
                .filter(e -> e.name().equals(constant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no " + type.getSimpleName() + " '" + name + "'; there are " + Arrays.toString(all)));
    }
}
