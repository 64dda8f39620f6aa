package dev.incidentkit.documents.kind;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.documents.notation.Fields;
import dev.incidentkit.documents.notation.MappingNotation;
import dev.incidentkit.documents.notation.Notation;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.ObjectSchema;
import dev.incidentkit.documents.notation.Reading;
import dev.incidentkit.documents.notation.Writing;
import dev.incidentkit.documents.policy.Changes;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.rules.Level;
import dev.incidentkit.rules.Settings;
import java.util.Optional;

/** What a team changes in a policy. */
final class ChangesNotation extends MappingNotation<Changes> {
    private static final String STAGE = "stage";
    private static final String SETTINGS = "settings";
    private static final String LEVELS = "levels";
    private static final String OFF = "off";
    static final ImmutableSet<String> NAMES = ImmutableSet.of(STAGE, SETTINGS, LEVELS, OFF);

    private static final Notation<Stage> STAGES = new StageNotation();
    private static final Notation<Settings> SETTING_VALUES = new SettingsNotation();
    private static final Notation<ImmutableMap<String, Level>> RULE_LEVELS = new LevelsNotation();
    private static final Notation<ImmutableList<String>> RULES =
            Notations.listOf(RuleNotation.switchable("switched off"));

    @Override
    protected Optional<ImmutableSet<String>> names(Mapping mapping) {
        return Optional.of(NAMES);
    }

    /** Reads the changes from a mapping that has other members too. */
    Optional<Changes> readAmongOthers(Mapping mapping, Reading reading) {
        return readMembers(mapping, reading);
    }

    @Override
    protected Optional<Changes> readMembers(Mapping mapping, Reading reading) {
        Fields fields = new Fields(mapping, reading);
        return Optional.of(new Changes(
                fields.optional(STAGE, STAGES),
                fields.optional(SETTINGS, SETTING_VALUES).orElse(Settings.standard()),
                fields.optional(LEVELS, RULE_LEVELS).orElse(ImmutableMap.of()),
                fields.optional(OFF, RULES).orElse(ImmutableList.of())));
    }

    @Override
    protected void writeMembers(Changes changes, Mapping.Builder members, Writing writing) {
        changes.stage().ifPresent(stage -> members.put(STAGE, STAGES.write(stage, writing)));
        if (!changes.settings().equals(Settings.standard())) {
            members.put(SETTINGS, SETTING_VALUES.write(changes.settings(), writing));
        }
        if (!changes.levels().isEmpty()) {
            members.put(LEVELS, RULE_LEVELS.write(changes.levels(), writing));
        }
        if (!changes.off().isEmpty()) {
            members.put(OFF, RULES.write(changes.off(), writing));
        }
    }

    @Override
    public ObjectSchema members() {
        return ObjectSchema.empty()
                .allowing(STAGE, STAGES.schema())
                .allowing(SETTINGS, SETTING_VALUES.schema())
                .allowing(LEVELS, RULE_LEVELS.schema())
                .allowing(OFF, RULES.schema());
    }

    @Override
    public String expected() {
        return "a mapping with " + String.join(", ", NAMES);
    }
}
