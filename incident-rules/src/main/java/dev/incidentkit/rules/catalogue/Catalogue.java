package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.staffing.StaffingSettings;

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
            .addAll(Roles.all())
            .addAll(Staffing.all())
            .build();

    private static final Policy STANDARD = Policy.of(RULES);

    private Catalogue() {}

    /** Every rule at its default level, every setting at its default. */
    public static Policy standard() {
        return STANDARD;
    }

    /** Every rule, in the order of the catalogue. */
    public static ImmutableList<Rule<?>> rules() {
        return RULES;
    }

    /** Every setting that some rule looks at. */
    public static ImmutableList<Setting<?>> settings() {
        return StaffingSettings.all();
    }
}
