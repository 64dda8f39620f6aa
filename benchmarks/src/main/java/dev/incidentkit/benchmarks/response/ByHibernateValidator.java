package dev.incidentkit.benchmarks.response;

import com.google.common.collect.ImmutableSet;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** The rules with Hibernate Validator: a method each that is asserted to be true. */
final class ByHibernateValidator implements ResponseCheck {
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    @Override
    public int count(Case subject) {
        return validator.validate(subject.bean()).size();
    }

    @Override
    public ImmutableSet<String> found(Case subject) {
        return validator.validate(subject.bean()).stream()
                .map(violation -> subject.name(violation.getMessage(), person(violation)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static int person(ConstraintViolation<?> violation) {
        return violation.getLeafBean() instanceof HolderBean holder ? holder.getNumber() : -1;
    }
}
