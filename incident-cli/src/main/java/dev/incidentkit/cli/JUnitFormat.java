package dev.incidentkit.cli;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import dev.incidentkit.documents.tree.Problem;
import dev.incidentkit.rules.Finding;
import dev.incidentkit.rules.Level;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * XML in the form of JUnit, which most servers for continuous integration show. A file is a suite. Each finding in it is
 * a test case under a name that stays the same from run to run; what can't be read is an error, and a file in which
 * there is nothing to find has one case, which passes.
 */
final class JUnitFormat implements ReportFormat {
    private final List<Case> cases = new ArrayList<>();
    private final Multiset<String> names = HashMultiset.create();
    private Optional<String> file = Optional.empty();
    private boolean begun;

    /** How a case ends. */
    private enum Outcome {
        PASSED,
        FAILURE,
        ERROR
    }

    /**
     * A test case.
     *
     * @param type what kind of failure it is; empty if it is none
     * @param text what is to be told of it; empty if nothing is
     */
    private record Case(String name, Outcome outcome, String type, String text) {}

    @Override
    public void file(String name, PrintWriter out) {
        if (file.filter(name::equals).isEmpty()) {
            writeSuite(out);
            file = Optional.of(name);
        }
    }

    @Override
    public void finding(Located located, PrintWriter out) {
        Finding finding = located.finding();
        String which = located.document() == 0 ? "" : " in document " + located.document();
        cases.add(new Case(
                unlike(finding.identity() + which),
                finding.level() == Level.ADVICE ? Outcome.PASSED : Outcome.FAILURE,
                finding.level().toString(),
                "line " + located.position().line() + ": " + finding.message()
                        + finding.when().map(when -> ", " + when).orElse("")));
    }

    @Override
    public void problem(Problem problem, PrintWriter out) {
        String place = problem.path().isEmpty() ? "" : ": " + problem.path();
        cases.add(new Case(
                unlike("can be read" + place),
                Outcome.ERROR,
                "unreadable",
                "line " + problem.position().line() + place + ": " + problem.message()));
    }

    /** The name, with a number if another case of the file has it: servers show one case for each name. */
    private String unlike(String name) {
        names.add(name);
        return names.count(name) == 1 ? name : name + " (" + names.count(name) + ")";
    }

    @Override
    public void end(Tally tally, int exitCode, PrintWriter out) {
        writeSuite(out);
        begin(out);
        out.print("</testsuites>\n");
    }

    private void begin(PrintWriter out) {
        if (!begun) {
            out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"incident check\">\n");
            begun = true;
        }
    }

    private void writeSuite(PrintWriter out) {
        if (file.isEmpty()) {
            return;
        }
        begin(out);
        if (cases.isEmpty()) {
            cases.add(new Case("keeps the rules", Outcome.PASSED, "", ""));
        }
        out.print("  <testsuite" + attribute("name", file.get())
                + attribute("tests", String.valueOf(cases.size()))
                + attribute("failures", count(Outcome.FAILURE))
                + attribute("errors", count(Outcome.ERROR))
                + " skipped=\"0\" time=\"0\">\n");
        cases.forEach(one -> write(one, file.get(), out));
        out.print("  </testsuite>\n");
        cases.clear();
        names.clear();
        file = Optional.empty();
    }

    private String count(Outcome outcome) {
        return String.valueOf(
                cases.stream().filter(one -> one.outcome() == outcome).count());
    }

    private static void write(Case one, String file, PrintWriter out) {
        out.print("    <testcase" + attribute("classname", file) + attribute("name", one.name()) + " time=\"0\">");
        String text = Xml.escape(one.text());
        switch (one.outcome()) {
            case PASSED -> out.print(text.isEmpty() ? "" : "<system-out>" + text + "</system-out>");
            case FAILURE -> out.print("<failure" + told(one) + ">" + text + "</failure>");
            case ERROR -> out.print("<error" + told(one) + ">" + text + "</error>");
        }
        out.print("</testcase>\n");
    }

    private static String told(Case one) {
        return attribute("type", one.type()) + attribute("message", one.text());
    }

    private static String attribute(String name, String value) {
        return " " + name + "=\"" + Xml.escape(value) + "\"";
    }
}
