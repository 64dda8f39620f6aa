package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.staffing.StaffingSettings;
import dev.incidentkit.rules.temporal.Incidents;

/**
 * What stands among the rules of the catalogue, finds nothing by itself and is a setting of its neighbours.
 *
 * @param after the id of the rule after which it stands
 */
record SettingAsRule(String id, String after, String title, String reason, Setting<?> setting) {
    private static final ImmutableList<SettingAsRule> ALL = ImmutableList.of(new SettingAsRule(
            "staffing/grace",
            "staffing/rotation-prepared",
            "Over an incident, a shortage is a finding only once those who are paged had time to answer",
            "roles are paged when an incident is declared, and people take a while to come",
            StaffingSettings.ANSWER_TIME));

    /** Those that stand after a rule. */
    static ImmutableList<SettingAsRule> after(Rule<?> rule) {
        return ALL.stream().filter(it -> it.after.equals(rule.id())).collect(ImmutableList.toImmutableList());
    }

    /** How much it weighs, in words. */
    String weight() {
        return "no finding of its own; the setting " + setting.name() + ", " + setting.standard();
    }

    String json() {
        return Texts.jsonLine(Mapping.builder()
                        .put("rule", id)
                        .put("kind", Incidents.INCIDENT.kind())
                        .put("level", Scalar.nothing())
                        .put("setting", setting.name())
                        .put("cardinal", false)
                        .put("title", title)
                        .put("reason", reason)
                        .build())
                + "\n";
    }

    /** As a section of a page. */
    String markdown() {
        return "### `" + id + "`\n\n" + title + ", because " + reason + ".\n\n- Level: " + weight() + "\n";
    }
}
