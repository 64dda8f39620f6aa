package dev.incidentkit.testkit.contracts;

import com.google.common.collect.ImmutableList;

/** Names that a store must not mix up, though a table, a path or a key made of them may. */
final class Alike {
    static final ImmutableList<String> NAMES = ImmutableList.of(
            "payments",
            "Payments",
            "payments/eu",
            "payments-eu",
            "payments_eu",
            "payments eu",
            "payments ",
            " payments",
            "payment",
            "p\u00e4yments",
            "pa\u0308yments");

    private Alike() {}
}
