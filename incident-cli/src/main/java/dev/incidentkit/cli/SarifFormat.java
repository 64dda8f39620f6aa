package dev.incidentkit.cli;

import dev.incidentkit.core.roster.Person;
import dev.incidentkit.documents.tree.Mapping;
import dev.incidentkit.documents.tree.Node;
import dev.incidentkit.documents.tree.Position;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.documents.tree.Scalar;
import dev.incidentkit.documents.tree.Sequence;
import dev.incidentkit.documents.tree.Texts;
import dev.incidentkit.rules.Finding;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * SARIF 2.1.0, the exchange format of OASIS for what tools found. Results are written as they turn up; the rules they
 * refer to, and what could not be read, follow at the end.
 */
final class SarifFormat implements ReportFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/" + "sarif-schema-2.1.0.json";
    private static final String BEGINNING = "{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{"
            + "\"columnKind\":\"unicodeCodePoints\",\"results\":[";

    private final SarifRules rules = new SarifRules();
    private final List<Mapping> notifications = new ArrayList<>();
    private boolean begun;

    @Override
    public void finding(Located located, PrintWriter out) {
        out.print((begun ? ",\n" : BEGINNING + "\n") + Texts.jsonLine(result(located)));
        begun = true;
    }

    @Override
    public void problem(Problem problem, PrintWriter out) {
        String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
        notifications.add(Mapping.builder()
                .put("level", "error")
                .put("message", text(path + problem.message()))
                .put("locations", location(problem.file(), problem.position()))
                .build());
    }

    @Override
    public void end(Tally tally, int exitCode, PrintWriter out) {
        out.print((begun ? "" : BEGINNING) + "],\n\"tool\":" + Texts.jsonLine(rules.tool()) + ",\n\"invocations\":"
                + Texts.jsonLine(list(invocation(exitCode))) + "}]}\n");
    }

    private Mapping invocation(int exitCode) {
        return Mapping.builder()
                .put("executionSuccessful", exitCode < ExitCode.UNUSABLE)
                .put("exitCode", exitCode)
                .put("toolExecutionNotifications", Sequence.of(notifications))
                .build();
    }

    private Mapping result(Located located) {
        Finding finding = located.finding();
        return Mapping.builder()
                .put("ruleId", finding.rule())
                .put("ruleIndex", rules.indexOf(finding.rule()))
                .put("level", SarifRules.level(finding.level()))
                .put("message", text(finding.message()))
                .put("locations", location(located.file(), located.position()))
                .put("partialFingerprints", fingerprint(located))
                .put("properties", properties(located))
                .build();
    }

    /** What stays the same when lines move and texts are reworded. */
    private static Mapping fingerprint(Located located) {
        return Mapping.builder()
                .put("identity/v1", located.finding().identity() + "#" + located.document())
                .build();
    }

    private static Mapping properties(Located located) {
        Finding finding = located.finding();
        Mapping.Builder properties = Mapping.builder()
                .put("document", located.document())
                .put(
                        "people",
                        Sequence.of(finding.people().stream()
                                .map(Person::name)
                                .map(Scalar::text)
                                .toList()));
        finding.when().ifPresent(when -> {
            properties.put("since", when.start().toString());
            when.end().ifPresent(end -> properties.put("until", end.toString()));
        });
        return properties.build();
    }

    private static Sequence location(String file, Position position) {
        Mapping.Builder physical = Mapping.builder().put("artifactLocation", SarifFiles.location(file));
        if (position.line() > 0) {
            physical.put(
                    "region",
                    Mapping.builder()
                            .put("startLine", position.line())
                            .put("startColumn", position.column())
                            .build());
        }
        return list(Mapping.builder().put("physicalLocation", physical.build()).build());
    }

    private static Mapping text(String text) {
        return Mapping.builder().put("text", text).build();
    }

    private static Sequence list(Node only) {
        return Sequence.of(List.of(only));
    }
}
