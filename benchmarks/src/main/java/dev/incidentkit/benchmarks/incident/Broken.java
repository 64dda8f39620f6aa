package dev.incidentkit.benchmarks.incident;

/** The rules, by what breaks them; resolution has two parts. */
enum Broken {
    NOBODY_NAMED("opening/ic-named"),
    NO_FIRST_REPORT("opening/first-can"),
    CUSTOMERS_WAIT("cadence/customers"),
    COMPANY_WAITS("cadence/stakeholders"),
    SEVERITY_BY_OTHERS("severity/set-by-ic"),
    ENDED_BY_OTHERS("resolution/by-ic"),
    NOT_MITIGATED("resolution/after-mitigation"),
    COMMANDER_ACTS("command/ic-does-not-execute"),
    NOT_HANDED_OVER("command/handoff-confirmed");

    private final String id;

    Broken(String id) {
        this.id = id;
    }

    /** The rule's id in the catalogue. */
    String id() {
        return id;
    }
}
