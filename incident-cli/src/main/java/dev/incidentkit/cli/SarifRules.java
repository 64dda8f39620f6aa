package dev.incidentkit.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The part of a SARIF report that tells of the tool, and of those of its rules that the results refer to. */
final class SarifRules {
    private static final String HOME = "https://github.com/incidentkit/incidentkit";

    private final ImmutableMap<String, Rule<?>> known = Maps.uniqueIndex(Catalogue.rules(), Rule::id);
    private final Map<String, Integer> indices = new HashMap<>();
    private final List<Mapping> descriptors = new ArrayList<>();

    /** The number of a rule, which is described under that number from now on. */
    int indexOf(String id) {
        return indices.computeIfAbsent(id, unseen -> {
            Rule<?> rule = known.get(unseen);
            descriptors.add(rule == null ? Mapping.builder().put("id", unseen).build() : descriptor(rule));
            return descriptors.size() - 1;
        });
    }

    /** The tool, with the rules that were asked for. */
    Mapping tool() {
        Mapping.Builder driver = Mapping.builder().put("name", "incident");
        Main.Version.number().ifPresent(number -> driver.put("version", number));
        driver.put("informationUri", HOME).put("rules", Sequence.of(descriptors));
        return Mapping.builder().put("driver", driver.build()).build();
    }

    static String level(Level level) {
        return level == Level.ADVICE ? "note" : level.toString();
    }

    private static Mapping descriptor(Rule<?> rule) {
        return Mapping.builder()
                .put("id", rule.id())
                .put("shortDescription", text(rule.title()))
                .put("fullDescription", text(rule.title() + ", because " + rule.reason()))
                .put("help", text(help(rule)))
                .put("helpUri", HOME + "/blob/main/docs/rules.md#" + rule.id().replace("/", ""))
                .put(
                        "defaultConfiguration",
                        Mapping.builder()
                                .put("level", level(rule.levels().heaviest()))
                                .build())
                .put(
                        "properties",
                        Mapping.builder()
                                .put("tags", Sequence.of(List.of(Scalar.text(rule.area()))))
                                .put("source", rule.source())
                                .build())
                .build();
    }

    private static String help(Rule<?> rule) {
        String remedy = rule.remedy().isEmpty() ? "Each finding names its own remedy" : "Remedy: " + rule.remedy();
        return rule.exception().isEmpty() ? remedy : remedy + ". Breaking it is right: " + rule.exception();
    }

    private static Mapping text(String sentence) {
        return Mapping.builder().put("text", sentence + ".").build();
    }
}
