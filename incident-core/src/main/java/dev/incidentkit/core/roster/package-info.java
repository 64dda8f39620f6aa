/**
 * Who takes part in a response, and as what ("The roles").
 *
 * <p>{@link dev.incidentkit.core.roster.Response} is the snapshot that policies check: a severity and a {@link
 * dev.incidentkit.core.roster.Roster} of {@linkplain dev.incidentkit.core.roster.Person people} in
 * {@linkplain dev.incidentkit.core.roster.Role roles}.
 */
@NullMarked
package dev.incidentkit.core.roster;

import org.jspecify.annotations.NullMarked;
