package dev.incidentkit.rules.review;

import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.rules.Checker;
import dev.incidentkit.rules.Policy;
import dev.incidentkit.rules.Subject;

/** What rules on the learning after an incident look at. */
public final class Reviews {
    public static final Subject<ActionItems> ACTION_ITEMS = Subject.of("action-items", ActionItems.class);

    /** A postmortem. The rules on action items hold for those in it too. */
    public static final Subject<Postmortem> POSTMORTEM =
            new Subject<>("postmortem", Postmortem.class, Postmortem::severity) {
                @Override
                protected Checker<Postmortem> checker(Policy policy) {
                    return new PostmortemChecker(super.checker(policy), policy);
                }
            };

    private Reviews() {}
}
