package dev.incidentkit.core.schedule;

import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.severity.Severity;
import java.util.Optional;

/**
 * What a schedule promises those who page.
 *
 * @param severity the worst severity that the people on call can staff, at any time
 * @param customerVisible whether this holds for a problem that customers notice, too
 * @param roles the roles for which somebody is on call, at any time
 */
public record Promise(Optional<Severity> severity, boolean customerVisible, ImmutableSet<Role> roles) {}
