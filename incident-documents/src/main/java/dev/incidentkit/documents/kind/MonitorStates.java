package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.timeline.Entry;
import dev.incidentkit.core.timeline.Seal;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Source;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.documents.tree.Tree;
import dev.incidentkit.documents.tree.Trees;
import dev.incidentkit.rules.temporal.MonitorState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a monitor remembers as JSON on one line, for a bot that must survive its restart.
 *
 * <pre>{@code
 * store.put(incident, MonitorStates.write(monitor.state()));
 * Monitor monitor = Monitor.resume(policy, MonitorStates.read(store.get(incident)));
 * }</pre>
 *
 * <p>The text carries the version of its form and a checksum, so that one that was cut off or changed is refused rather
 * than gone on with.
 */
public final class MonitorStates {
    private static final String VERSION = "version";
    private static final String CHECKSUM = "checksum";
    private static final String STATE = "state";
    private static final Kind<MonitorState> KIND = Kind.of(
            "monitor-state",
            "What a monitor remembers",
            MonitorState.class,
            () -> Notations.standard()
                    .with(Entry.class, new EntryNotation())
                    .with(Seal.class, SealNotation.SEALS)
                    .with(Roster.class, new AssignmentsNotation())
                    .with(ImmutableMap.class, new CadencesNotation())
                    .mappingOf(MonitorState.class));

    private MonitorStates() {}

    /** The text of a state. */
    public static String write(MonitorState state) {
        Mapping written = KIND.write(state);
        return Texts.jsonLine(Mapping.builder()
                .put(VERSION, state.version())
                .put(CHECKSUM, checksum(written))
                .put(STATE, written)
                .build());
    }

    private static String checksum(Node state) {
        return Hashing.sha256()
                .hashString(Texts.jsonLine(state), StandardCharsets.UTF_8)
                .toString();
    }

    /**
     * The state that a text says.
     *
     * @throws IllegalArgumentException if the text is damaged, or was written by another version of this library
     */
    public static MonitorState read(String text) {
        Mapping root = rootOf(text);
        version(root);
        Node state = root.find(STATE).orElseThrow(() -> damaged("it holds no state"));
        if (!textOf(root, CHECKSUM).equals(Optional.of(checksum(state)))) {
            throw damaged("its checksum is another one");
        }
        return stateOf(state);
    }

    private static Mapping rootOf(String text) {
        List<Tree> trees = new ArrayList<>();
        Trees.read(Source.text("the saved state.json", text), trees::add);
        Tree tree = trees.get(0);
        tree.problems().stream().findFirst().ifPresent(problem -> {
            throw damaged(problem.message());
        });
        return tree.root()
                .filter(root -> trees.size() == 1 && root instanceof Mapping)
                .map(Mapping.class::cast)
                .orElseThrow(() -> damaged("it is no mapping"));
    }

    private static Optional<String> textOf(Mapping root, String name) {
        return root.find(name).filter(Scalar.class::isInstance).map(node -> ((Scalar) node).text());
    }

    private static void version(Mapping root) {
        String found = textOf(root, VERSION).orElseThrow(() -> damaged("it names no version"));
        if (!found.equals(Integer.toString(MonitorState.VERSION))) {
            throw new IllegalArgumentException("the state was saved in version " + found
                    + " of its form, and this library reads version " + MonitorState.VERSION);
        }
    }

    private static MonitorState stateOf(Node state) {
        Reading reading = new Reading("the saved state", 0, state);
        Optional<MonitorState> read = state instanceof Mapping mapping ? KIND.read(mapping, reading) : Optional.empty();
        return read.orElseThrow(() -> damaged(
                reading.problems().stream().findFirst().map(Problem::message).orElse("it is no mapping")));
    }

    private static IllegalArgumentException damaged(String how) {
        return new IllegalArgumentException("the saved state is damaged: " + how);
    }
}
