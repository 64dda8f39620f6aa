package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/** What a summary tells: when, what was impacted, how long, what was done. */
final class SummaryParts {
    private static final ImmutableSet<String> HARM =
            Mentions.words("affected affecting impacted impacting impact unavailable"
                    + " unavailability unable down downtime outage outages degraded degradation degrading failed failing fail fails"
                    + " failure failures error errors slow slower slowness lost loss losing interrupted interruption disrupted"
                    + " disruption inaccessible unreachable timeout timeouts broken broke couldn't crash crashed crashing offline"
                    + " missing corrupted corruption leaked exposed blocked stopped stalled delayed delay delays stale wrong"
                    + " incorrect rejected refused dropped unresponsive latency 500 502 503 504 cannot can't");
    private static final ImmutableSet<String> ABLE = Mentions.words("can could able");
    private static final ImmutableSet<String> NOT = Mentions.words("not longer");
    private static final ImmutableSet<String> NOBODY = Mentions.words("no nobody none");
    private static final ImmutableSet<String> DAYS = Mentions.words("january february march april may june july august"
            + " september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday"
            + " wednesday thursday friday saturday sunday");
    private static final ImmutableSet<String> UNITS = Mentions.words(
            "second seconds sec secs minute minutes min mins m hour hours hr hrs h day days week weeks month months");
    private static final ImmutableSet<String> NUMERALS =
            Mentions.words("a an one two three four five six seven eight nine"
                    + " ten eleven twelve fifteen twenty thirty forty fifty sixty ninety several few half couple of");
    private static final ImmutableSet<String> DEEDS = Mentions.words(
            "rolled rollback reverted revert restarted rebooted"
                    + " fixed mitigated resolved restored disabled enabled patched replaced added removed increased raised scaled"
                    + " moved migrated switched recovered redeployed upgraded downgraded deployed cleared rebuilt rotated deleted"
                    + " recreated updated changed corrected applied reconfigured drained freed repaired solved addressed stopped"
                    + " contacted renewed reissued repointed routed rerouted throttled limited revoked blocked purged released");

    private SummaryParts() {}

    /** What the summary doesn't tell, in words that complete "it doesn't say". */
    static ImmutableList<String> missingIn(String summary) {
        Mentions mentions = Mentions.of(summary);
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (!(mentions.any(DAYS) || mentions.clockTimes() > 0 || hasYear(summary))) {
            missing.add("when it happened");
        }
        if (!tellsHarm(mentions)) {
            missing.add("what was impacted");
        }
        if (!(mentions.anyCounted(UNITS, NUMERALS) || mentions.clockTimes() > 1)) {
            missing.add("how long it lasted");
        }
        if (!mentions.any(DEEDS)) {
            missing.add("what was done");
        }
        return missing.build();
    }

    /** Whether it speaks of harm, or of what somebody could not do, or nobody could. */
    static boolean tellsHarm(Mentions mentions) {
        return mentions.any(HARM)
                || mentions.adjoin(ABLE, NOT)
                || mentions.adjoin(NOT, ABLE)
                || mentions.any(NOBODY) && mentions.any(ABLE);
    }

    private static boolean hasYear(String text) {
        return Mentions.anyPlace("20", text, at -> Mentions.isDigit(text, at + 2) && Mentions.isDigit(text, at + 3));
    }
}
