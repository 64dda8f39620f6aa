package dev.incidentkit.rules.review;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.RootCause;
import java.util.Optional;

/**
 * A text of a postmortem, and where it stands.
 *
 * @param place the path of the text, {@code root-cause/analysis}
 */
public record Section(String place, Prose prose) {

    /** Every text of a postmortem, in the order of its sections. */
    public static ImmutableList<Section> of(Postmortem postmortem) {
        Impact impact = postmortem.impact();
        RootCause cause = postmortem.rootCause();
        ImmutableList.Builder<Section> sections = ImmutableList.<Section>builder()
                .add(new Section("summary", postmortem.summary()))
                .add(new Section("timeline", postmortem.timeline()));
        add(sections, "impact/customers", impact.customers());
        add(sections, "impact/severity", impact.severity());
        add(sections, "impact/internal", impact.internal());
        add(sections, "impact/revenue", impact.revenue());
        add(sections, "impact/obligations", impact.obligations());
        sections.add(new Section("impact/description", impact.description()))
                .add(new Section("root-cause/what-broke", cause.whatBroke()))
                .add(new Section("root-cause/why", cause.why()))
                .add(new Section("root-cause/why-not-caught", cause.whyNotCaught()))
                .add(new Section("root-cause/analysis", cause.analysis()))
                .add(new Section("went-well", postmortem.wentWell()))
                .add(new Section("went-poorly", postmortem.wentPoorly()));
        int number = 1;
        for (ActionItem item : postmortem.actionItems()) {
            add(sections, "action-items/" + number++ + "/what", Optional.of(item.what()));
        }
        return sections.add(new Section("remarks", postmortem.remarks())).build();
    }

    private static void add(ImmutableList.Builder<Section> sections, String place, Optional<String> text) {
        text.ifPresent(it -> sections.add(new Section(place, Prose.of(it))));
    }

    /** Where a passage stands. */
    public String placeOf(Prose.Passage passage) {
        return place + "/" + passage.paragraph() + "/" + passage.number();
    }

    /**
     * Where the passage stands that holds this place of the section's {@linkplain Prose#text text}.
     *
     * @param offset in {@code char}s from 0
     */
    public String placeAt(int offset) {
        int end = 0;
        for (Prose.Passage passage : prose.passages()) {
            end += passage.text().length() + 1;
            if (offset < end) {
                return placeOf(passage);
            }
        }
        return place;
    }
}
