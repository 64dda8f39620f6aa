package dev.incidentkit.rules.catalogue;

import static dev.incidentkit.rules.Level.WARNING;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.Rule;
import dev.incidentkit.rules.Subject;
import dev.incidentkit.rules.Waiver;
import dev.incidentkit.rules.WaiverUse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What becomes of the licences to break a rule. */
public final class WaiverRules {
    /** A waiver, and whether it was of any use in a run of checks. */
    public static final Subject<WaiverUse> WAIVER = Subject.of("waiver", WaiverUse.class);

    private static final Instant NOW = Instant.parse("2026-05-20T14:32:00Z");
    private static final String SOURCE = "none; the framework knows no waivers";

    /** A waiver has an end, and what it covered counts again after it. */
    public static final Rule<WaiverUse> IN_FORCE = Rule.on(WAIVER, "policy/waiver-expired")
            .title("No waiver is kept beyond its end")
            .check(WaiverRules::expiry)
            .remedy("mend what it covered, or have it approved anew")
            .source(SOURCE)
            .exception("never; a new end needs a new approval")
            .passes(new WaiverUse(waiver("2036-01-01T00:00:00Z"), true))
            .violates(new WaiverUse(waiver("2016-01-01T00:00:00Z"), false))
            .judgedAsOf(NOW)
            .because("what was allowed for a while stays for ever unless somebody is reminded");

    /** A waiver that covers nothing hides what comes later. */
    public static final Rule<WaiverUse> USED = Rule.on(WAIVER, "policy/waiver-unused")
            .level(WARNING)
            .title("Every waiver covers something")
            .check(WaiverRules::idleness)
            .remedy("remove it")
            .source(SOURCE)
            .exception("when only some of the files were checked")
            .passes(new WaiverUse(waiver("2036-01-01T00:00:00Z"), true))
            .violates(new WaiverUse(waiver("2036-01-01T00:00:00Z"), false))
            .because("a licence that nobody needs covers the next mistake unseen");

    private WaiverRules() {}

    /** The rules of this area. */
    public static ImmutableList<Rule<?>> all() {
        return ImmutableList.of(IN_FORCE, USED);
    }

    private static Waiver waiver(String until) {
        return Waiver.of("timeline/thin", "the pager was down", Person.named("amara"), Instant.parse(until));
    }

    private static Outcome expiry(WaiverUse use, Basis basis) {
        if (basis.asOf().isEmpty()) {
            return Outcome.notApplicable("it needs a moment to be judged at");
        }
        return use.waiver().isExpiredAt(basis.asOf().get())
                ? Outcome.violated(evidence(use, "ended " + end(use.waiver())))
                : Outcome.satisfied();
    }

    /** A day, where the waiver was granted until its end. */
    private static String end(Waiver waiver) {
        Instant until = waiver.until().due();
        LocalDate day = LocalDate.ofInstant(until, ZoneOffset.UTC);
        Instant midnight = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        return until.plusNanos(1).equals(midnight) ? "on " + day : "at " + until;
    }

    private static Outcome idleness(WaiverUse use, Basis basis) {
        boolean expired = basis.asOf().filter(use.waiver()::isExpiredAt).isPresent();
        return use.used() || expired ? Outcome.satisfied() : Outcome.violated(evidence(use, "covers nothing"));
    }

    private static Evidence evidence(WaiverUse use, String what) {
        Waiver waiver = use.waiver();
        return Evidence.that("the waiver of " + waiver.rule() + " that " + waiver.approvedBy() + " approved " + what)
                .concerning(waiver.approvedBy())
                .about(waiver.rule()
                        + waiver.finding().map(finding -> " " + finding).orElse(""));
    }
}
