package dev.incidentkit.testkit.assertions;

import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Report;
import dev.incidentkit.rules.catalogue.Catalogue;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;

/**
 * Assertions on what rules look at.
 *
 * <pre>{@code
 * assertThat(response).satisfies(policy);
 * assertThat(response).violates("roles/ic-not-sme", "chen");
 * assertThat(timeline).by(policy).asOf(now).violatesOnly("opening/first-can");
 * }</pre>
 *
 * @param <S> the type of the subject
 */
public final class SubjectAssert<S> extends AbstractAssert<SubjectAssert<S>, S> {
    private Policy policy = Catalogue.standard();
    private Optional<Instant> asOf = Optional.empty();

    SubjectAssert(S actual) {
        super(actual, SubjectAssert.class);
    }

    /** By this policy from now on, instead of the framework's own. */
    public SubjectAssert<S> by(Policy value) {
        policy = value;
        return this;
    }

    /** As of this moment from now on, instead of the last that is on record. */
    public SubjectAssert<S> asOf(Instant value) {
        asOf = Optional.of(value);
        return this;
    }

    /** Nothing is wrong by this policy. */
    public SubjectAssert<S> satisfies(Policy value) {
        by(value).report().isClean();
        return this;
    }

    /** The rule is broken, by these people among others. */
    public SubjectAssert<S> violates(String rule, String... people) {
        report().violates(rule, people);
        return this;
    }

    /** The rule is broken, and no other. */
    public SubjectAssert<S> violatesOnly(String rule, String... people) {
        report().violatesOnly(rule, people);
        return this;
    }

    /** The rule is not broken. */
    public SubjectAssert<S> keeps(String rule) {
        report().keeps(rule);
        return this;
    }

    /** Something is due by this rule. */
    public SubjectAssert<S> awaits(String rule) {
        report().awaits(rule);
        return this;
    }

    private ReportAssert report() {
        isNotNull();
        Report report = asOf.isPresent() ? policy.check(actual, asOf.get()) : policy.check(actual);
        return new ReportAssert(report).as(descriptionText());
    }
}
