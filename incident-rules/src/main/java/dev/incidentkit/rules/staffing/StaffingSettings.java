package dev.incidentkit.rules.staffing;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import java.time.Duration;
import java.util.function.Predicate;

/** What a team may set about who does what. */
public final class StaffingSettings {
    /** How long an incident counts as short. */
    public static final Setting<Duration> SHORT_INCIDENT = Setting.ours(
            "short-incident",
            Duration.ofHours(2),
            "How long an incident counts as short, so that the Internal Liaison may also be Scribe at Sev-3 and Sev-4.");

    /** How long those who are paged have to answer. */
    public static final Setting<Duration> ANSWER_TIME = Setting.framework(
            "staffing-grace",
            Duration.ofMinutes(10),
            "How long after the declaration, or after the severity was raised, a shortage of people is no finding yet.");

    /** How long an incident that a program declared may be without a commander. */
    public static final Setting<Duration> COMMANDER_AFTER_AUTOMATION = Setting.ours(
            "commander-after-automation",
            Duration.ofMinutes(5),
            "How long an incident that was declared by automation may wait for a human to command it.");

    /** Whether an Incident Commander who is also Scribe is an error at every severity. */
    public static final Setting<Boolean> IC_NEVER_SCRIBE = Setting.ours(
            "ic-never-scribe",
            false,
            "Whether an Incident Commander who is also Scribe is an error at Sev-3 and Sev-4 too.");

    /** How many distinct people each severity takes in response roles, from Sev-0 on. */
    public static final ImmutableList<Setting<Integer>> MINIMUM_PEOPLE =
            Severity.all().stream().map(StaffingSettings::people).collect(ImmutableList.toImmutableList());

    private StaffingSettings() {}

    private static Setting<Integer> people(Severity severity) {
        return Setting.framework(
                Ascii.toLowerCase(severity.id()) + "-people",
                Minimum.of(severity).responders(),
                "How many distinct people a " + severity + " takes in response roles.");
    }

    /** All of these settings. */
    public static ImmutableList<Setting<?>> all() {
        return ImmutableList.<Setting<?>>builder()
                .add(SHORT_INCIDENT, ANSWER_TIME, COMMANDER_AFTER_AUTOMATION, IC_NEVER_SCRIBE, Policy.ROLES_IN_USE)
                .addAll(MINIMUM_PEOPLE)
                .build();
    }

    /** How many distinct people a severity takes in response roles: never more than there are such roles in use. */
    public static int minimumPeople(Severity severity, Settings settings) {
        return Math.min(settings.get(MINIMUM_PEOPLE.get(severity.ordinal())), count(settings, Role::isResponse));
    }

    /** How many distinct people a severity takes in business roles, likewise. */
    public static int minimumBusinessPeople(Severity severity, Settings settings) {
        return Math.min(Minimum.of(severity).businessPeople(), count(settings, Role::isBusiness));
    }

    private static int count(Settings settings, Predicate<Role> kind) {
        return (int)
                settings.get(Policy.ROLES_IN_USE).roles().stream().filter(kind).count();
    }
}
