package dev.incidentkit.benchmarks.response;

import am.ik.yavi.builder.ValidatorBuilder;
import am.ik.yavi.core.ConstraintViolation;
import am.ik.yavi.core.ConstraintViolations;
import am.ik.yavi.core.Validator;
import com.google.common.collect.ImmutableSet;
import java.util.function.Predicate;

/** The rules with YAVI: a predicate each. */
final class ByYavi implements ResponseCheck {
    private final Validator<ResponseBean> validator = ValidatorBuilder.<ResponseBean>of()
            .constraintOnTarget(ResponseBean::isOneCommander, "response", "roles/one-ic", "roles/one-ic")
            .constraintOnTarget(
                    ResponseBean::isEveryRoleFilled, "response", "staffing/required-role", "staffing/required-role")
            .constraintOnTarget(
                    ResponseBean::isStaffed, "response", "staffing/minimum-people", "staffing/minimum-people")
            .constraintOnTarget(
                    ResponseBean::isRelieved, "response", "staffing/rotation-prepared", "staffing/rotation-prepared")
            .forEach(ResponseBean::getHolders, "holders", ByYavi::holder)
            .build();

    private static ValidatorBuilder<HolderBean> holder(ValidatorBuilder<HolderBean> builder) {
        rule(builder, HolderBean::isNoWorkingCommander, "roles/ic-not-sme");
        rule(builder, HolderBean::isNoWritingCommander, "roles/ic-not-scribe");
        rule(builder, HolderBean::isNoPublicCommander, "roles/ic-not-communications-lead");
        rule(builder, HolderBean::isNoPublicExpert, "roles/communications-lead-not-sme");
        rule(builder, HolderBean::isNoDeputyOfOneself, "roles/ic-not-deputy");
        rule(builder, HolderBean::isNoWritingDeputy, "roles/deputy-not-scribe");
        rule(builder, HolderBean::isOneAudience, "roles/communications-lead-not-liaison");
        rule(builder, HolderBean::isNoWritingLiaison, "roles/liaison-not-scribe");
        rule(builder, HolderBean::isNoPublicScribe, "roles/scribe-not-communications-lead");
        rule(builder, HolderBean::isNoOtherCombination, "roles/combination");
        return builder;
    }

    private static void rule(ValidatorBuilder<HolderBean> builder, Predicate<HolderBean> keeps, String id) {
        var unused = builder.constraintOnTarget(keeps, "roles", id, id);
    }

    @Override
    public int count(Case subject) {
        return validator.validate(subject.bean()).size();
    }

    @Override
    public ImmutableSet<String> found(Case subject) {
        ConstraintViolations violations = validator.validate(subject.bean());
        return violations.stream()
                .map(violation -> subject.name(violation.messageKey(), person(violation)))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static int person(ConstraintViolation violation) {
        String name = violation.name();
        int open = name.indexOf('[');
        return open < 0 ? -1 : Integer.parseInt(name.substring(open + 1, name.indexOf(']')));
    }
}
