/**
 * The engine: what a rule is, and what comes of checking one.
 *
 * <p>{@link dev.incidentkit.rules.catalogue.Catalogue} is the entry point: {@code Catalogue.standard()} is the
 * framework as a {@link dev.incidentkit.rules.Policy}. A policy checks a subject and gives a {@link
 * dev.incidentkit.rules.Report} of {@linkplain dev.incidentkit.rules.Finding findings} and {@linkplain
 * dev.incidentkit.rules.Obligation obligations}. To write a rule of your own, see {@link dev.incidentkit.rules.Rule}.
 */
@NullMarked
package dev.incidentkit.rules;

import org.jspecify.annotations.NullMarked;
