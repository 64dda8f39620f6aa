package dev.incidentkit.cli;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import java.io.PrintWriter;

/** JSON Lines: one object a finding, and after them one with the sums. */
final class JsonFormat implements ReportFormat {

    @Override
    public void finding(Located located, PrintWriter out) {
        Finding finding = located.finding();
        Mapping.Builder line = Mapping.builder()
                .put("rule", finding.rule())
                .put("level", finding.level().toString())
                .put("file", located.file())
                .put("document", located.document())
                .put("line", located.position().line())
                .put("column", located.position().column())
                .put("message", finding.message())
                .put("what", finding.what())
                .put("remedy", finding.remedy())
                .put(
                        "people",
                        Sequence.of(finding.people().stream()
                                .map(Person::name)
                                .map(Scalar::text)
                                .toList()))
                .put("identity", finding.identity());
        finding.when().ifPresent(when -> {
            line.put("since", when.start().toString());
            when.end().ifPresent(end -> line.put("until", end.toString()));
        });
        out.print(Texts.jsonLine(line.build()) + "\n");
    }

    @Override
    public void end(Tally tally, int exitCode, PrintWriter out) {
        out.print(Texts.jsonLine(Mapping.builder()
                        .put("summary", true)
                        .put("files", tally.files())
                        .put("documents", tally.documents())
                        .put("errors", tally.count(Level.ERROR))
                        .put("warnings", tally.count(Level.WARNING))
                        .put("advice", tally.count(Level.ADVICE))
                        .put("problems", tally.problems())
                        .put("waived", tally.waived())
                        .build())
                + "\n");
    }
}
