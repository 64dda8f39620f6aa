package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import dev.incidentkit.rules.staffing.StaffingSettings;
import java.util.Optional;

/**
 * The framework as a policy, and the rules it is made of.
 *
 * <pre>{@code
 * Policy policy = Catalogue.standard();
 * Report report = policy.check(response);
 * report.findings().forEach(System.out::println);
 * }</pre>
 */
public final class Catalogue {
    private static final ImmutableList<Rule<?>> RULES = ImmutableList.<Rule<?>>builder()
            .addAll(RoleRules.all())
            .addAll(StaffingRules.all())
            .addAll(DeclarationRules.all())
            .addAll(OpeningRules.all())
            .addAll(CommandRules.all())
            .addAll(HandoffRules.all())
            .addAll(SeverityRules.all())
            .addAll(RubricRules.all())
            .addAll(TimelineRules.all())
            .addAll(CadenceRules.all())
            .addAll(UpdateRules.all())
            .addAll(CanRules.all())
            .addAll(ResolutionRules.all())
            .addAll(Sev0Rules.all())
            .addAll(PostmortemRules.all())
            .addAll(ActionItemRules.all())
            .addAll(ReadinessRules.all())
            .addAll(ScheduleRules.all())
            .addAll(AdoptionRules.all())
            .addAll(GameDayRules.all())
            .addAll(WaiverRules.all())
            .build();

    private static final Policy STANDARD = Policy.of(RULES);

    private Catalogue() {}

    /** Every rule at its default level, every setting at its default. */
    public static Policy standard() {
        return STANDARD;
    }

    /**
     * The policy for a team at a stage of adoption: rules that need a role which the team hasn't come to yet rest ("The
     * realistic adoption path").
     */
    public static Policy at(Stage stage) {
        return STANDARD.with(profile(stage));
    }

    /** The settings that make a policy one for a team at a stage of adoption. */
    public static Settings profile(Stage stage) {
        boolean last = stage.number() == Stage.all().size();
        return Settings.standard().with(Policy.ROLES_IN_USE, RoleSet.of(last ? Role.all() : stage.roles()));
    }

    /** Every rule, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> rules() {
        return RULES;
    }

    /** The setting of a name, which may be written as the ids of rules are: {@code staffing/grace}. */
    public static Optional<Setting<?>> setting(String id) {
        String name = id.replace('/', '-');
        return settings().stream()
                .filter(setting -> setting.name().equals(name))
                .findFirst();
    }

    /** Every setting that some rule looks at. */
    public static ImmutableList<Setting<?>> settings() {
        return ImmutableList.<Setting<?>>builder()
                .addAll(StaffingSettings.all())
                .addAll(OpeningSettings.all())
                .add(
                        DeclarationRules.PROMPT_DECLARATION,
                        CommandRules.BRIDGE_DECISION_POSTED,
                        HandoffRules.HANDOFF_CONFIRMED_WITHIN,
                        HandoffRules.HANDOFF_ANNOUNCED_WITHIN,
                        HandoffRules.SHIFT_LENGTH_LIMIT,
                        SeverityRules.RAISED_WITHIN,
                        TimelineRules.THIN_AFTER,
                        CadenceRules.CUSTOMERS_EVERY,
                        CadenceRules.STAKEHOLDERS_EVERY,
                        CadenceRules.RESPONDERS_EVERY,
                        CadenceRules.EXPERTS_EVERY,
                        CanRules.SAID_WITHIN,
                        CanRules.WORDS_PER_MINUTE,
                        ResolutionRules.RECURRENCE,
                        ResolutionRules.CHANNEL_ARCHIVED_WITHIN,
                        ResolutionRules.POSTMORTEM_WITHIN,
                        Sev0Rules.CLOCKS_IDENTIFIED_WITHIN,
                        ActionItemRules.REVIEWED_EVERY,
                        GameDayRules.GAME_DAY_EVERY)
                .addAll(AdoptionRules.settings())
                .build();
    }
}
