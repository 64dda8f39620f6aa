package dev.incidentkit.core.severity;

import java.util.Locale;

/** Why somebody declares an incident ("When to declare"). Any one is enough. */
public enum Reason {
    /** A service that customers see is degraded or down beyond the error budget. */
    CUSTOMERS_AFFECTED,
    /** An internal system is degraded in a way that blocks engineering, support or another function. */
    CRITICAL_SYSTEM_BLOCKED,
    /** A breach, unauthorised access, exfiltration or malware is suspected. */
    SECURITY_SUSPECTED,
    /** Loss or corruption of data is suspected. */
    DATA_AT_RISK,
    /** Regulatory or contractual obligations may be at risk. */
    OBLIGATIONS_AT_RISK,
    /** Nobody knows yet whether any of these is so; that is a reason too. */
    NOT_YET_KNOWN;

    /** The name as files spell it, {@code customers-affected}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
