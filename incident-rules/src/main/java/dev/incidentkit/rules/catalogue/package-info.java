/**
 * Every norm of the framework as a rule, one class an area. {@link dev.incidentkit.rules.catalogue.Catalogue} has them
 * all.
 */
@NullMarked
package dev.incidentkit.rules.catalogue;

import org.jspecify.annotations.NullMarked;
