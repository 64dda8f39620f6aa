package dev.incidentkit.rules.staffing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The two staffing tables of the framework once more, typed by hand and looked up as slowly and as plainly as can be. It
 * shares nothing with the engine, not even the names of things.
 */
final class Oracle {
    private static final List<String> RESPONSE_ROLES = List.of(
            "incident-commander",
            "deputy",
            "scribe",
            "subject-matter-expert",
            "communications-lead",
            "internal-liaison");
    private static final List<String> BUSINESS_ROLES = List.of("executive-sponsor", "legal-counsel", "pr-principal");

    /** From Sev-0 to Sev-4: Error, Warning, Advice, nothing, or a warning once it is no longer short. */
    private static final Map<String, String> PAIRS = new TreeMap<>();

    static {
        pair("incident-commander", "subject-matter-expert", "EEEEE roles/ic-not-sme");
        pair("incident-commander", "scribe", "EEEWW roles/ic-not-scribe");
        pair("incident-commander", "communications-lead", "EEEEE roles/ic-not-communications-lead");
        pair("communications-lead", "subject-matter-expert", "EEEEE roles/communications-lead-not-sme");
        pair("incident-commander", "deputy", "EEE-- roles/ic-not-deputy");
        pair("deputy", "scribe", "EE--- roles/deputy-not-scribe");
        pair("communications-lead", "internal-liaison", "EEAAA roles/communications-lead-not-liaison");
        pair("internal-liaison", "scribe", "EEE** roles/liaison-not-scribe");
        pair("scribe", "communications-lead", "EEWWW roles/scribe-not-communications-lead");
        pair("subject-matter-expert", "scribe", "EEW-- roles/combination");
    }

    private static void pair(String one, String other, String verdict) {
        PAIRS.put(pairOf(one, other), verdict);
    }

    static String pairOf(String one, String other) {
        return one.compareTo(other) < 0 ? one + "+" + other : other + "+" + one;
    }

    /**
     * A response in plain words.
     *
     * @param holders by role, each person by one and only one name
     */
    record Case(
            int severity,
            boolean customerVisible,
            Duration runningFor,
            boolean rotationPrepared,
            Map<String, List<String>> holders,
            Set<String> bots) {

        private List<String> in(String role) {
            return holders.getOrDefault(role, List.of());
        }

        private Set<String> humansIn(List<String> roles) {
            Set<String> humans = new LinkedHashSet<>();
            for (String role : roles) {
                humans.addAll(in(role));
            }
            humans.removeAll(bots);
            return humans;
        }

        private Set<String> everybody() {
            Set<String> everybody = new LinkedHashSet<>();
            holders.values().forEach(everybody::addAll);
            return everybody;
        }
    }

    /** What a team has set otherwise than the framework. */
    record Team(Duration shortIncident, boolean icNeverScribe, List<String> rolesInUse) {
        static Team standard() {
            List<String> all = new ArrayList<>(RESPONSE_ROLES);
            all.addAll(BUSINESS_ROLES);
            return new Team(Duration.ofHours(2), false, all);
        }
    }

    private Oracle() {}

    /** All findings, each as {@code level rule [people] what}. */
    static List<String> findings(Case it, Team team) {
        List<String> findings = new ArrayList<>();
        command(it, findings);
        for (String person : it.everybody()) {
            combinations(person, it, team, findings);
        }
        vacancies(it, team, findings);
        shortage(it, team, findings);
        if (!it.rotationPrepared && it.severity <= 1) {
            findings.add((it.severity == 0 ? "error" : "warning") + " staffing/rotation-prepared [] ");
        }
        return findings;
    }

    private static void command(Case it, List<String> findings) {
        Set<String> humans = it.humansIn(List.of("incident-commander"));
        if (humans.size() != 1) {
            List<String> who = new ArrayList<>(humans.isEmpty() ? it.in("incident-commander") : humans);
            Collections.sort(who);
            findings.add("error roles/one-ic " + who + " ");
        }
    }

    private static void combinations(String person, Case it, Team team, List<String> findings) {
        List<String> held = team.rolesInUse.stream()
                .filter(role -> it.in(role).contains(person))
                .toList();
        for (int i = 0; i < held.size(); i++) {
            for (int j = i + 1; j < held.size(); j++) {
                String pair = pairOf(held.get(i), held.get(j));
                String row = PAIRS.getOrDefault(pair, "EEWWW roles/combination");
                boolean never = team.icNeverScribe && row.endsWith("roles/ic-not-scribe");
                String level = level(never ? 'E' : row.charAt(it.severity), it, team);
                if (!level.isEmpty()) {
                    findings.add(level + row.substring(5) + " [" + person + "] " + pair);
                }
            }
        }
    }

    private static String level(char letter, Case it, Team team) {
        return switch (letter) {
            case 'E' -> "error";
            case 'W' -> "warning";
            case 'A' -> "advice";
            case '*' -> it.runningFor.compareTo(team.shortIncident) > 0 ? "warning" : "";
            default -> "";
        };
    }

    private static void vacancies(Case it, Team team, List<String> findings) {
        for (String role : required(it)) {
            if (team.rolesInUse.contains(role) && it.in(role).isEmpty() && !role.equals("incident-commander")) {
                findings.add("error staffing/required-role [] " + role);
            }
        }
    }

    private static List<String> required(Case it) {
        List<String> roles = new ArrayList<>();
        switch (it.severity) {
            case 4 -> roles.addAll(List.of("incident-commander", "subject-matter-expert"));
            case 3 -> roles.addAll(List.of("incident-commander", "subject-matter-expert", "scribe"));
            default -> roles.addAll(RESPONSE_ROLES);
        }
        if (it.severity >= 3 && it.customerVisible) {
            roles.add("communications-lead");
        }
        if (it.severity == 0) {
            roles.addAll(BUSINESS_ROLES);
        }
        return roles;
    }

    /** A team that has adopted fewer roles than people are asked for needs no more people than roles. */
    private static void shortage(Case it, Team team, List<String> findings) {
        List<String> response = new ArrayList<>(RESPONSE_ROLES);
        response.retainAll(team.rolesInUse);
        List<String> business = new ArrayList<>(BUSINESS_ROLES);
        business.retainAll(team.rolesInUse);
        int responders = Math.min(List.of(6, 6, 4, 2, 2).get(it.severity), response.size());
        int sponsors = Math.min(it.severity == 0 ? 3 : 0, business.size());
        int lacking = Math.max(0, responders - it.humansIn(RESPONSE_ROLES).size());
        int lackingSponsors = Math.max(0, sponsors - it.humansIn(BUSINESS_ROLES).size());
        if (lacking + lackingSponsors > 0) {
            findings.add("error staffing/minimum-people [] " + lacking + "+" + lackingSponsors);
        }
    }
}
