package dev.incidentkit.rules.temporal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.core.can.CanReport;
import dev.incidentkit.core.timeline.Command;
import dev.incidentkit.core.timeline.Communication;
import dev.incidentkit.core.timeline.Event;
import dev.incidentkit.rules.Finding;
import java.util.Optional;

/** Holds every rule on status reports of each report inside an incident. */
final class ReportsInside extends Watch {
    static final ImmutableSet<Class<? extends Event>> INTERESTS = ImmutableSet.of(
            Communication.CanReported.class, Command.HandoffBriefed.class, Command.HandoffReadBack.class);

    ReportsInside() {
        super(Plan.NO_RULE);
    }

    @Override
    void entry(Run run, Moment moment) {
        Optional<CanReport> report = reportIn(moment.event());
        if (report.isPresent()) {
            for (Finding finding : run.plan().policy().check(report.get()).findings()) {
                run.foundAt(placed(finding, moment), moment.at());
            }
        }
    }

    private static Optional<CanReport> reportIn(Event event) {
        if (event instanceof Communication.CanReported it) {
            return Optional.of(it.report());
        } else if (event instanceof Command.HandoffBriefed it) {
            return it.report();
        }
        return event instanceof Command.HandoffReadBack it ? it.report() : Optional.empty();
    }

    private static Finding placed(Finding finding, Moment moment) {
        String about = "entry " + moment.number() + (finding.about().isEmpty() ? "" : ", " + finding.about());
        return new Finding(
                finding.rule(),
                finding.level(),
                finding.what(),
                finding.remedy(),
                moment.by().map(ImmutableList::of).orElse(ImmutableList.of()),
                about,
                "entries/" + moment.number() + "/report/" + finding.where(),
                finding.when());
    }
}
