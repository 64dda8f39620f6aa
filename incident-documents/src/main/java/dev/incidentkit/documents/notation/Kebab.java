package dev.incidentkit.documents.notation;

import com.google.common.base.CaseFormat;

/** Names as documents spell them. */
final class Kebab {
    private Kebab() {}

    /** {@code customerVisible} as {@code customer-visible}. */
    static String ofComponent(String name) {
        return CaseFormat.LOWER_CAMEL.to(CaseFormat.LOWER_HYPHEN, name);
    }

    /** {@code SeverityCalled} as {@code severity-called}. */
    static String ofType(Class<?> type) {
        return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_HYPHEN, type.getSimpleName());
    }

    /** {@code DATA_AT_RISK} as {@code data-at-risk}. */
    static String ofConstant(Enum<?> constant) {
        return CaseFormat.UPPER_UNDERSCORE.to(CaseFormat.LOWER_HYPHEN, constant.name());
    }
}
