package dev.incidentkit.rules;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.roster.Person;
import dev.incidentkit.core.time.Deadline;

/**
 * Something that a check waits for. A rule makes an {@link Obligation} of it.
 *
 * @param what a noun phrase, "first CAN report"
 * @param by who owes it; empty where nobody in particular does
 * @param about what it concerns, as in {@link Evidence}
 * @param deadline until when
 */
public record Due(String what, ImmutableList<Person> by, String about, Deadline deadline) {}
