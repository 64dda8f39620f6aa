package dev.incidentkit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The forms of reports that other programs read. */
class ReportFormatsTest {
    private static final String CLEAN = """
            kind: response
            severity: SEV-4
            roster:
              incident-commander: amara
              subject-matter-expert: chen
            """;

    /** One error and one warning, of somebody whose name is hard to write in any form. */
    private static final String WRONG = """
            kind: response
            severity: SEV-4
            roster:
              incident-commander: "50%, <a&b>:\\u0007\\r\\n"
              subject-matter-expert: [dana, "50%, <a&b>:\\u0007\\r\\n"]
              scribe: dana
            """;

    private static final String UNREADABLE = """
            kind: response
            severity: SEV-5
            """;

    @TempDir
    Path folder;

    private Run check(String format) throws Exception {
        Files.writeString(folder.resolve("clean.yaml"), CLEAN);
        Files.writeString(folder.resolve("un,readable.yaml"), UNREADABLE);
        Files.writeString(folder.resolve("wrong one.yaml"), WRONG);
        return Run.of("check", "--format", format, folder.toString());
    }

    @Test
    void sarifKeepsTheSchemaOfOasis() throws Exception {
        assertThat(sarifSchema().validate(check("sarif").out(), InputFormat.JSON))
                .isEmpty();
        Run clean = Run.reading(CLEAN, "check", "--format", "sarif", "-");
        assertThat(sarifSchema().validate(clean.out(), InputFormat.JSON)).isEmpty();
        assertThat(sarifSchema().validate(clean.out().replace("\"results\"", "\"result\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private static Schema sarifSchema() throws Exception {
        try (InputStream schema = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(schema);
        }
    }

    @Test
    void sarifTellsRulesPlacesPeopleAndWhatCannotBeRead() throws Exception {
        Run run = check("sarif");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.jsonLines()).hasSize(1);
        assertThat(run.out())
                .contains("\"ruleId\":\"roles/ic-not-sme\",\"ruleIndex\":0,\"level\":\"error\"")
                .contains("wrong%20one.yaml")
                .contains("\"region\":{\"startLine\":5,\"startColumn\":33}")
                .contains("\"partialFingerprints\":{\"identity/v1\":\"roles/ic-not-sme[")
                .contains("\"shortDescription\":{\"text\":\"")
                .contains("\"executionSuccessful\":false,\"exitCode\":2,\"toolExecutionNotifications\":[{")
                .contains("severity: \\\"SEV-5\\\" is unknown here");
    }

    @Test
    void sarifNamesFilesByTheirWayFromWhereTheProgramWasStarted() throws Exception {
        Run run = Run.reading(UNREADABLE, "check", "--format", "sarif", "pom.xml", "no:such/a b.yaml", "../gone.yaml");
        assertThat(run.out())
                .contains("{\"uri\":\"pom.xml\",\"uriBaseId\":\"%SRCROOT%\"}")
                .contains("{\"uri\":\"no%3Asuch/a%20b.yaml\",\"uriBaseId\":\"%SRCROOT%\"}")
                .contains("{\"uri\":\"file:///");
        assertThat(sarifSchema().validate(run.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void junitHasASuiteAFileAndACaseAFinding() throws Exception {
        Element suites = xml(check("junit").out());
        assertThat(suites.getTagName()).isEqualTo("testsuites");
        NodeList all = suites.getElementsByTagName("testsuite");
        assertThat(IntStream.range(0, all.getLength())
                        .mapToObj(i -> (Element) all.item(i))
                        .map(suite -> Path.of(suite.getAttribute("name")).getFileName() + " "
                                + suite.getAttribute("tests") + " " + suite.getAttribute("failures") + " "
                                + suite.getAttribute("errors")))
                .containsExactly("clean.yaml 1 0 0", "un,readable.yaml 1 0 1", "wrong one.yaml 1 1 0");
        for (int i = 0; i < all.getLength(); i++) {
            Element suite = (Element) all.item(i);
            assertCount(suite, "testcase", "tests");
            assertCount(suite, "failure", "failures");
            assertCount(suite, "error", "errors");
        }
        Element failure = (Element) suites.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getAttribute("message"))
                .contains("50%, <a&b>:\\u0007")
                .startsWith("line 5: ");
        assertThat(failure.getTextContent()).isEqualTo(failure.getAttribute("message"));
    }

    @Test
    void aSuiteKeepsTheSchemaOfSurefire() throws Exception {
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Path.of("target/schemas/surefire-test-report.xsd").toFile())
                .newValidator();
        NodeList suites = xml(check("junit").out()).getElementsByTagName("testsuite");
        assertThat(suites.getLength()).isEqualTo(3);
        for (int i = 0; i < suites.getLength(); i++) {
            validator.validate(new DOMSource(suites.item(i)));
        }
        ((Element) suites.item(0)).removeAttribute("failures");
        assertThatThrownBy(() -> validator.validate(new DOMSource(suites.item(0))))
                .hasMessageContaining("failures");
    }

    private static void assertCount(Element suite, String tag, String attribute) {
        assertThat(suite.getElementsByTagName(tag).getLength())
                .isEqualTo(Integer.parseInt(suite.getAttribute(attribute)));
    }

    private static Element xml(String text) throws Exception {
        return DocumentBuilderFactory.newDefaultNSInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    @Test
    void whatXmlCannotHoldIsSpeltOut() throws Exception {
        String hard = "a<b>&\"c\"\t\n\r\u0000\u001f\ufffe\ud800 \ud83d\ude00";
        Element read = xml("<a b=\"" + Xml.escape(hard) + "\">" + Xml.escape(hard) + "</a>");
        String spelt = "a<b>&\"c\"\t\n\r\\u0000\\u001f\\ufffe\\ud800 \ud83d\ude00";
        assertThat(read.getTextContent()).isEqualTo(spelt);
        assertThat(read.getAttribute("b")).isEqualTo(spelt);
    }

    @Test
    void githubGetsOneCommandALineAndNothingElse() throws Exception {
        Run run = check("github");
        assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("::error file="));
        assertThat(run.out())
                .contains("un%2Creadable.yaml,line=2,col=11,title=unreadable::severity: \"SEV-5\" is unknown")
                .contains("wrong one.yaml,line=5,col=33,title=roles/ic-not-sme::50%25, <a&b>:\u0007");
    }

    @Test
    void aHintIsANotice() throws Exception {
        Run json = Run.of("check", "--as-of", "2026-05-20T14:32:00Z", "--format", "json", "../docs/examples");
        Run github = Run.of("check", "--as-of", "2026-05-20T14:32:00Z", "--format", "github", "../docs/examples");
        for (String[] pair : new String[][] {{"error", "error"}, {"warning", "warning"}, {"advice", "notice"}}) {
            long found = json.out()
                    .lines()
                    .filter(line -> line.contains("\"level\":\"" + pair[0] + "\""))
                    .count();
            assertThat(github.out().lines().filter(line -> line.startsWith("::" + pair[1] + " ")))
                    .hasSize((int) found);
        }
    }

    @Test
    void sarifEndsASentenceOnce() {
        Run run = Run.reading("Q3\n", "lint", "--as", "due-date", "--format", "sarif");
        assertThat(run.out()).contains("and then says when it was.\"").doesNotContain("..\"");
    }

    @Test
    void aMisspeltFormIsOfferedTheNearest() {
        Run run = Run.of("check", "--format", "sariff", "a.yaml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no format \"sariff\"; did you mean sarif?");
    }
}
