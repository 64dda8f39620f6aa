package dev.incidentkit.rules.catalogue;

import com.google.common.collect.ImmutableList;
import dev.incidentkit.core.review.Citation;
import dev.incidentkit.core.review.Postmortem;
import dev.incidentkit.core.review.Prose;
import dev.incidentkit.core.review.TimelineFile;
import dev.incidentkit.core.review.TimelineFile.Search;
import dev.incidentkit.rules.Basis;
import dev.incidentkit.rules.Evidence;
import dev.incidentkit.rules.Outcome;
import dev.incidentkit.rules.review.Section;
import java.util.Optional;

/** Looks whether a postmortem rests on a timeline, and whether the entries it cites are there. */
final class CitationCheck {
    private CitationCheck() {}

    /** A citation, and where it stands. */
    private record Cited(Citation citation, String place) {}

    static Outcome check(Postmortem postmortem, Basis basis) {
        ImmutableList<Cited> cited = citations(postmortem);
        Optional<TimelineFile> file = postmortem.timelineFile();
        if (file.isEmpty()) {
            return Outcome.violated(Evidence.that(
                            cited.isEmpty()
                                    ? "the postmortem cites no timeline"
                                    : "the postmortem cites entries, and doesn't say of which timeline")
                    .about("file")
                    .at("timeline")
                    .remediedBy("name the timeline's file as timeline-file, and cite its entries, as in [T12]"));
        }
        ImmutableList.Builder<Evidence> evidence = ImmutableList.builder();
        if (cited.isEmpty()) {
            evidence.add(Evidence.that("the postmortem cites no entry of its timeline")
                    .about("citations")
                    .at("timeline")
                    .remediedBy("cite the entries on which it rests, as in [T12]"));
        }
        Search search = file.get().search();
        if (search instanceof Search.NotFound missing) {
            evidence.add(Evidence.that("the timeline file " + file.get().name() + " " + missing.why())
                    .about("file")
                    .at("timeline-file")
                    .remediedBy("keep the timeline where the postmortem finds it"));
        } else if (search instanceof Search.Found found) {
            evidence.addAll(lost(cited, found.timeline().entries().size()));
        }
        return Outcome.of(evidence.build());
    }

    private static ImmutableList<Cited> citations(Postmortem postmortem) {
        ImmutableList.Builder<Cited> citations = ImmutableList.builder();
        for (Section section : Section.of(postmortem)) {
            for (Prose.Passage passage : section.prose().passages()) {
                for (Citation citation : Citation.in(passage.text())) {
                    citations.add(new Cited(citation, section.placeOf(passage)));
                }
            }
        }
        return citations.build();
    }

    private static ImmutableList<Evidence> lost(ImmutableList<Cited> cited, int entries) {
        return cited.stream()
                .filter(each -> each.citation().entry() < 1 || each.citation().entry() > entries)
                .map(each -> Evidence.that(
                                "there is no entry " + each.citation().entry() + ": the timeline has " + entries)
                        .about("entry " + each.citation().entry())
                        .at(each.place())
                        .remediedBy("cite the entry that is meant"))
                .collect(ImmutableList.toImmutableList());
    }
}
