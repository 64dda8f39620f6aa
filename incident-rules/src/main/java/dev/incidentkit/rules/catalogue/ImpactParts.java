package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.review.Impact;
import java.util.Optional;

/** Which parts of an impact are stated: as such, or somewhere in its description. */
final class ImpactParts {
    private static final ImmutableSet<String> CUSTOMERS = Mentions.words("customer customers user users client clients"
            + " account accounts visitor visitors people tenant tenants student students merchant merchants subscriber"
            + " subscribers member members reader readers community communities organisation organisations organization"
            + " organizations request requests hub hubs site sites project projects");
    private static final ImmutableSet<String> QUANTITIES = Mentions.words(
            "all no none every everyone nobody zero most few some several both one two three four five half majority %");
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

    /** What isn't stated, in words that complete "it doesn't state". */
    static ImmutableList<String> missingIn(Impact impact) {
        Mentions description = Mentions.of(impact.description().text());
        boolean nobody = isNone(impact.customers());
        ImmutableList.Builder<String> missing = ImmutableList.builder();
        if (!isStated(impact.customers()) && !countsCustomers(description)) {
            missing.add("how many customers");
        }
        if (!nobody && !isStated(impact.geography()) && !description.any(PLACES)) {
            missing.add("where they are");
        }
        if (!nobody && !isStated(impact.severity()) && !description.any(SummaryParts.HARM)) {
            missing.add("how badly it hit them");
        }
        if (!isStated(impact.internal()) && !description.any(INTERNAL)) {
            missing.add("the internal impact");
        }
        if (!isStated(impact.revenue()) && !description.any(REVENUE) && !mentionsMoney(impact)) {
            missing.add("the revenue");
        }
        if (!isStated(impact.obligations()) && !description.any(OBLIGATIONS)) {
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

    private static boolean isStated(Optional<String> text) {
        return text.filter(it -> !it.isBlank()).isPresent();
    }

    private static boolean isNone(Optional<String> text) {
        return text.filter(it -> it.strip().equalsIgnoreCase("none")).isPresent();
    }
}
