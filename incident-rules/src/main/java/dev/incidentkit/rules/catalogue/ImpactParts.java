package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Placeholder;
import java.util.stream.Stream;

/** Which parts of an impact are stated: as such, or somewhere in its description. */
final class ImpactParts {
    private static final ImmutableSet<String> CUSTOMERS = Mentions.words("customer customers user users client clients"
            + " account accounts visitor visitors people tenant tenants student students merchant merchants subscriber"
            + " subscribers member members reader readers community communities organisation organisations organization"
            + " organizations request requests hub hubs site sites project projects");
    private static final ImmutableSet<String> QUANTITIES = Mentions.words(
            "all no none every everyone nobody zero most few some several both one two three four five half majority");
    private static final ImmutableSet<String> NO = Mentions.words("no zero 0");
    private static final ImmutableSet<String> NONE = Mentions.words("none nobody zero 0");
    private static final ImmutableSet<String> PLACES = Mentions.words("region regions regional country countries global"
            + " globally worldwide everywhere eu us uk europe european america american asia africa australia apac emea"
            + " zone zones datacenter datacenters datacentre continent location locations geography geographic");
    private static final ImmutableSet<String> INTERNAL = Mentions.words(
            "internal internally engineers engineer engineering"
                    + " team teams staff support colleagues employees developers operations operators maintainers contributors");
    private static final ImmutableSet<String> REVENUE = Mentions.words("revenue revenues money cost costs sales refund"
            + " refunds refunded credit credits financial financially turnover dollars euros usd eur gbp loss-of-sales"
            + " monetary");
    private static final ImmutableSet<String> OBLIGATIONS = Mentions.words("regulatory regulator regulators regulation"
            + " contract contracts contractual sla slas compliance legal gdpr hipaa obligation obligations privacy"
            + " disclosure breach");

    private ImpactParts() {}

    /** Whether nothing is said of it, or only that something is to be said. */
    static boolean isUnsaid(Impact impact) {
        return Placeholder.is(impact.description().text())
                && Stream.of(
                                impact.customers(),
                                impact.geography(),
                                impact.severity(),
                                impact.internal(),
                                impact.revenue(),
                                impact.obligations())
                        .allMatch(Placeholder::is);
    }

    /** What isn't stated, in words that complete "it doesn't state". */
    static ImmutableList<String> missingIn(Impact impact) {
        Mentions description = Mentions.of(impact.description().text());
        boolean nobody =
                impact.customers().map(Mentions::of).filter(ImpactParts::isNone).isPresent() || isNobody(description);
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (Placeholder.is(impact.customers()) && !countsCustomers(description)) {
            missing.add("how many customers");
        }
        if (!nobody && Placeholder.is(impact.geography()) && !description.any(PLACES)) {
            missing.add("where they are");
        }
        if (!nobody && Placeholder.is(impact.severity()) && !SummaryParts.tellsHarm(description)) {
            missing.add("how badly it hit them");
        }
        if (Placeholder.is(impact.internal()) && !description.any(INTERNAL)) {
            missing.add("the internal impact");
        }
        if (Placeholder.is(impact.revenue()) && !description.any(REVENUE) && !mentionsMoney(impact)) {
            missing.add("the revenue");
        }
        if (Placeholder.is(impact.obligations()) && !description.any(OBLIGATIONS)) {
            missing.add("the regulatory or contractual exposure");
        }
        return missing.build();
    }

    private static boolean countsCustomers(Mentions description) {
        return description.any(CUSTOMERS) && (description.anyNumber() || description.any(QUANTITIES));
    }

    private static boolean mentionsMoney(Impact impact) {
        return impact.description()
                .text()
                .codePoints()
                .anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** Whether nothing but that it is none is said. */
    private static boolean isNone(Mentions customers) {
        return customers.isAny(NONE) || isNobody(customers);
    }

    /** Whether it says that no customer was hit, so that there is nothing to say of where they are and how badly. */
    private static boolean isNobody(Mentions text) {
        return text.adjoin(NO, CUSTOMERS) || text.adjoin(CUSTOMERS, NONE);
    }
}
