package dev.incidentkit.documents.kind;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.practice.Adoption;
import dev.incidentkit.core.practice.GameDays;
import dev.incidentkit.core.practice.Readiness;
import dev.incidentkit.core.practice.Stage;
import dev.incidentkit.core.review.ActionItem;
import dev.incidentkit.core.review.ActionItems;
import dev.incidentkit.core.review.Impact;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.RootCause;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.Roster;
import dev.incidentkit.core.severity.Rubric;
import dev.incidentkit.documents.notation.Notations;
import dev.incidentkit.documents.notation.Scalars;
import java.util.function.Supplier;

/** What a team learns, prepares and practises. Its texts may be numbers: a ticket is {@code 123} to many. */
final class ReviewKinds {
    private static final Supplier<Notations> NOTATIONS = Suppliers.memoize(ReviewKinds::notations);

    private ReviewKinds() {}

    static ImmutableList<Kind<?>> all() {
        return ImmutableList.of(
                kind("postmortem", "What a team makes of an incident", Postmortem.class),
                kind("action-items", "What is to be done after incidents", ActionItems.class),
                kind("rubric", "What makes an incident how severe", Rubric.class),
                kind("readiness", "What a team has in place before an incident", Readiness.class),
                kind("adoption", "How far a team has come with the framework", Adoption.class),
                kind("game-days", "The rehearsals of a team", GameDays.class));
    }

    private static <T> Kind<T> kind(String name, String title, Class<T> type) {
        return Kind.of(name, title, type, () -> NOTATIONS.get().mappingOf(type));
    }

    private static Notations notations() {
        Notations texts = Notations.standard()
                .with(String.class, Scalars.AS_WRITTEN)
                .with(Role.class, Scalars.enumeration(Role.class, Role::id))
                .with(Stage.class, new StageNotation())
                .with(Roster.class, new RosterNotation())
                .with(Prose.class, new ProseNotation())
                .with(TimelineFile.class, new TimelineFileNotation());
        return texts.with(
                        ActionItem.class,
                        texts.with(String.class, new WrittenNotation()).mappingOf(ActionItem.class))
                .with(
                        Impact.class,
                        new ShorthandNotation<>(
                                texts.mappingOf(Impact.class), "description", Impact.described(Prose.empty())))
                .with(
                        RootCause.class,
                        new ShorthandNotation<>(
                                texts.mappingOf(RootCause.class), "analysis", RootCause.told(Prose.empty())));
    }
}
