package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.incident.Incident;
import dev.incidentkit.core.timeline.Audience;
import dev.incidentkit.rules.Setting;
import dev.incidentkit.rules.Settings;
import java.time.Duration;
import java.util.Optional;

/** How fast the first ten minutes have to be. */
public final class OpeningSettings {
    public static final Setting<Duration> TEN_MINUTES = Setting.framework(
            "opening",
            Duration.ofMinutes(10),
            "How long the response has to open a channel and a bridge, call a severity and page an expert.");

    public static final Setting<Duration> IC_NAMED =
            Setting.ours("ic-named", Duration.ofMinutes(5), "How long the response has to name an Incident Commander.");

    public static final Setting<Duration> PAGED_AT_ONCE = Setting.ours(
            "paged-at-once",
            Duration.ofMinutes(5),
            "How long \"immediately\" is for paging Scribe and Communications Lead.");

    public static final Setting<Duration> BUSINESS_PAGED = Setting.framework(
            "business-paged", Duration.ofMinutes(1), "How long the response has to page the business side at Sev-0.");

    public static final Setting<Duration> SCRIBE_ASSIGNED = Setting.framework(
            "scribe-assigned", Duration.ofMinutes(5), "How long the response has to assign a Scribe.");

    public static final Setting<Duration> FIRST_CAN = Setting.framework(
            "first-can", Duration.ofMinutes(10), "How long the Incident Commander has for the first CAN report.");

    public static final Setting<Duration> FIRST_UPDATE = Setting.framework(
            "first-update", Duration.ofMinutes(10), "How long the response has for the first update to each audience.");

    public static final Setting<Duration> EXECUTIVES_AT_SEV_0 =
            Setting.framework("executives-at-sev-0", Duration.ofMinutes(1), "How soon executives are told of a Sev-0.");

    public static final Setting<Duration> EXECUTIVES_AT_SEV_1 =
            Setting.ours("executives-at-sev-1", Duration.ofMinutes(5), "How soon executives are told of a Sev-1.");

    public static final Setting<Duration> EXECUTIVES_AT_SEV_2 =
            Setting.framework("executives-at-sev-2", Duration.ofHours(1), "How soon executives are told of a Sev-2.");

    private OpeningSettings() {}

    static ImmutableList<Setting<?>> all() {
        return ImmutableList.of(
                TEN_MINUTES,
                IC_NAMED,
                PAGED_AT_ONCE,
                BUSINESS_PAGED,
                SCRIBE_ASSIGNED,
                FIRST_CAN,
                FIRST_UPDATE,
                EXECUTIVES_AT_SEV_0,
                EXECUTIVES_AT_SEV_1,
                EXECUTIVES_AT_SEV_2);
    }

    /** How soon executives are told: of a Sev-3 with the next internal update. */
    static Optional<Duration> notification(Incident incident, Settings settings) {
        return incident.severity().flatMap(severity -> switch (severity) {
            case SEV_0 -> Optional.of(settings.get(EXECUTIVES_AT_SEV_0));
            case SEV_1 -> Optional.of(settings.get(EXECUTIVES_AT_SEV_1));
            case SEV_2 -> Optional.of(settings.get(EXECUTIVES_AT_SEV_2));
            case SEV_3 -> {
                Duration set = incident.cadences().get(Audience.STAKEHOLDERS);
                yield Optional.of(set == null ? settings.get(CadenceRules.STAKEHOLDERS_EVERY) : set);
            }
            case SEV_4 -> Optional.<Duration>empty();
        });
    }
}
