package dev.incidentkit.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;

/**
 * A file that can't be read.
 *
 * @param bytes what it holds
 * @param problems what is said of it: how each line begins after the name of the file
 */
record Broken(String name, ByteSource bytes, ImmutableList<String> problems) {

    static final ImmutableList<Broken> FILES = ImmutableList.of(
            broken("empty.yaml", "", "1:1: is empty; write a document"),
            broken("blank.yaml", " \n\n", "1:1: is empty; write a document"),
            broken("comment-only.yaml", "# nothing yet\n", "1:1: holds no document; write one"),
            broken("markers-only.yaml", "---\n---\n", "1:1: holds no document; write one"),
            broken("bom-only.yaml", bytes("\u00ef\u00bb\u00bf"), "1:1: is empty; write a document"),
            broken("binary.yaml", allBytes(), "2:118: is not UTF-8: the byte 0x80 can't stand here; save it as UTF-8"),
            broken(
                    "nul.yaml",
                    bytes("kind: response\nsev\0erity: SEV-4\n"),
                    "2:4: holds a null character, so it is no text; write YAML or JSON"),
            broken(
                    "latin-1.yaml",
                    bytes("kind: response\nseverity: SEV-4\nroster: {incident-commander: Zo\u00eb}\n"),
                    "3:32: is not UTF-8: the byte 0xeb can't stand here; save it as UTF-8"),
            broken(
                    "utf-16.yaml",
                    bytes("\u00ff\u00fek\u0000i\u0000n\u0000d\u0000"),
                    "1:1: is not UTF-8: the byte 0xff can't stand here; save it as UTF-8"),
            broken("cut-utf-8.yaml", bytes("kind: response\n# \u00c3"), "2:3: is not UTF-8: the byte 0xc3"),
            broken(
                    "control.yaml",
                    bytes("kind: response\nseverity: SEV-4\n# \u0007bell\nroster: {}\n"),
                    "3:3: holds the control character U+0007; remove it"),
            broken(
                    "tab-indent.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n\tincident-commander: amara\n  subject-matter-expert: chen\n",
                    "4:1: isn't valid YAML: found character '\\t(TAB)' that cannot start any token; indent with spaces, not tabs"),
            broken(
                    "bad-indent.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n  incident-commander: amara\n deputy: bo\n",
                    "5:2: isn't valid YAML: expected <block end>, but found '<block mapping start>'; check the indentation"),
            broken(
                    "open-quote.yaml",
                    "kind: response\nseverity: \"SEV-4\n",
                    "3:1: isn't valid YAML: found unexpected end of stream; close the quotation mark"),
            broken(
                    "open-bracket.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {incident-commander: [amara\n",
                    "4:1: isn't valid YAML: expected ',' or ']', but got <stream end>; close the list with ]"),
            broken(
                    "colon-in-value.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n  scribe: note: bo\n",
                    "4:15: isn't valid YAML: mapping values are not allowed here; put a text with a colon in quotes"),
            broken(
                    "no-colon.yaml",
                    "kind: response\nseverity SEV-4\n",
                    "3:1: isn't valid YAML: could not find expected ':'; write \"name: value\""),
            broken(
                    "unknown-alias.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {incident-commander: *amara}\n",
                    "3:30: the alias *amara stands for nothing that ends before it; write the value itself"),
            broken(
                    "alias-bomb.yaml",
                    "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\ne: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]\nf: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]\ng: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]\nh: &h [*g,*g,*g,*g,*g,*g,*g,*g,*g]\ni: &i [*h,*h,*h,*h,*h,*h,*h,*h,*h]\n",
                    "5:8: aliases repeat more than 10000 values; write them out"),
            broken(
                    "alias-in-itself.yaml",
                    "kind: response\nseverity: SEV-4\nroster: &r {incident-commander: *r}\n",
                    "3:33: the alias *r stands for nothing that ends before it; write the value itself"),
            broken(
                    "type-tag.yaml",
                    "kind: response\nseverity: !!java.lang.String SEV-4\n",
                    "2:11: the type tag tag:yaml.org,2002:java.lang.String isn't allowed; remove it"),
            broken(
                    "evil-tag.yaml",
                    "!!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL [\"http://example.org\"]]]]\n",
                    "1:1: the type tag tag:yaml.org,2002:javax.script.ScriptEngineManager isn't allowed; remove it",
                    "1:1: is a list; write a document that begins with",
                    "1:37: the type tag tag:yaml.org,2002:java.net.URLClassLoader isn't allowed",
                    "1:65: the type tag tag:yaml.org,2002:java.net.URL isn't allowed"),
            broken(
                    "local-tag.yaml",
                    "kind: response\nseverity: !mine SEV-4\n",
                    "2:11: the type tag !mine isn't allowed; remove it"),
            broken(
                    "merge-key.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n  <<: {incident-commander: amara}\n",
                    "4:3: roster/<<: the name \"<<\" is unknown here; write one of incident-commander, deputy"),
            broken(
                    "duplicate-key.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n  incident-commander: amara\n  subject-matter-expert: chen\nseverity: SEV-3\n",
                    "6:1: the name \"severity\" stands here twice; keep one of them"),
            broken(
                    "duplicate-role.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n  scribe: bo\n  scribe: dana\n",
                    "5:3: the name \"scribe\" stands here twice; keep one of them"),
            broken(
                    "list-as-key.yaml",
                    "kind: response\nseverity: SEV-4\n? [a, b]\n: c\n",
                    "3:3: a list can't be a name; write a text before the colon"),
            broken(
                    "two-docs-one-broken.yaml",
                    "kind: response\nseverity: [\n---\nkind: response\nseverity: SEV-4\nroster:\n  incident-commander: amara\n  subject-matter-expert: chen\n",
                    "3:1: isn't valid YAML: expected the node content, but found '<stream end>'; write a value"),
            broken(
                    "percent-directive.yaml",
                    "%YAML 3.0\n---\nkind: response\nseverity: SEV-4\nroster:\n  incident-commander: amara\n  subject-matter-expert: chen\n",
                    "1:1: is YAML of another version than 1.2; leave the line %YAML out"),
            broken(
                    "unclosed-json.json",
                    "{\"kind\": \"response\", \"severity\": \"SEV-4\"",
                    "1:41: isn't valid JSON: Unexpected end-of-input; close every"),
            broken(
                    "trailing.json",
                    "{\"kind\": \"response\", \"severity\": \"SEV-4\"} garbage",
                    "1:43: isn't valid JSON: Unrecognized token 'garbage'; put a text in double quotes"),
            broken(
                    "nan.json",
                    "{\"kind\": \"response\", \"severity\": NaN}",
                    "1:37: isn't valid JSON: Non-standard token 'NaN'; write a number, or a text"),
            broken(
                    "single-quotes.json",
                    "{'kind': 'response'}",
                    "1:2: isn't valid JSON: Unexpected character (''' (code 39)); put names and texts in double quotes"),
            broken(
                    "comment.json",
                    "{\"kind\": \"response\", // hi\n\"severity\": \"SEV-4\"}",
                    "1:22: isn't valid JSON: Unexpected character ('/' (code 47)); remove the comment"),
            broken(
                    "trailing-comma.json",
                    "{\"kind\": \"response\", \"severity\": \"SEV-4\",}",
                    "1:42: isn't valid JSON: Unexpected character ('}' (code 125)); put names and texts in double quotes, and a comma between"),
            broken(
                    "duplicate.json",
                    "{\"kind\": \"response\", \"severity\": \"SEV-4\",\n \"severity\": \"SEV-3\"}",
                    "2:2: the name \"severity\" stands here twice; keep one of them"),
            broken("empty.json", "", "1:1: is empty; write a document"),
            broken("array.json", "[1, 2]", "1:1: is a list; write a document that begins with"),
            broken(
                    "deep.json",
                    "[".repeat(100_000),
                    "1:52: values stand in each other more than 50 deep; no document needs that"),
            broken(
                    "deep-closed.json",
                    "{\"kind\": \"response\", \"severity\": " + "[".repeat(200) + "]".repeat(200) + "}",
                    "1:84: values stand in each other more than 50 deep"),
            broken(
                    "deep.yaml",
                    "kind: response\nroster: " + "[".repeat(100_000),
                    "2:59: values stand in each other more than 50 deep"),
            broken("deep-block.yaml", nested(200), "51:51: values stand in each other more than 50 deep"),
            broken("scalar.yaml", "hello\n", "1:1: is \"hello\"; write a document that begins with"),
            broken("list.yaml", "- kind: response\n", "1:1: is a list; write a document that begins with"),
            broken("no-kind.yaml", "severity: SEV-4\n", "1:1: kind is missing; write one of response, timeline"),
            broken(
                    "unknown-kind.yaml",
                    "kind: respons\nseverity: SEV-4\n",
                    "1:7: kind: there is no kind \"respons\"; did you mean response?"),
            broken("kind-is-a-list.yaml", "kind: [response]\n", "1:7: kind: is a list; write one of response"),
            broken(
                    "null-kind.yaml",
                    "kind:\nseverity: SEV-4\n",
                    "1:6: kind: there is no kind \"\"; write one of response"),
            broken(
                    "unknown-severity.yaml",
                    "kind: response\nseverity: SEV-5\n",
                    "2:11: severity: \"SEV-5\" is unknown here; write one of SEV-0, SEV-1, SEV-2, SEV-3, SEV-4"),
            broken(
                    "lower-severity.yaml",
                    "kind: response\nseverity: sev-2\n",
                    "2:11: severity: \"sev-2\" is unknown here; did you mean SEV-2?"),
            broken(
                    "number-severity.yaml",
                    "kind: response\nseverity: 2\n",
                    "2:11: severity: is the number 2; write one of SEV-0, SEV-1, SEV-2, SEV-3, SEV-4"),
            broken(
                    "no-severity.yaml",
                    "kind: response\nroster: {incident-commander: amara}\n",
                    "1:1: severity is missing; write one of SEV-0"),
            broken(
                    "null-severity.yaml",
                    "kind: response\nseverity:\n",
                    "2:1: severity: severity is missing; write one of SEV-0"),
            broken(
                    "unknown-role.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n  incident-comander: amara\n",
                    "4:3: roster/incident-comander: the name \"incident-comander\" is unknown here; did you mean incident-commander?"),
            broken(
                    "camel-role.yaml",
                    "kind: response\nseverity: SEV-4\nroster:\n  incidentCommander: amara\n",
                    "4:3: roster/incidentCommander: the name \"incidentCommander\" is unknown here; did you mean incident-commander?"),
            broken(
                    "unknown-field.yaml",
                    "kind: response\nseverity: SEV-4\ncustomers-visible: true\n",
                    "3:1: customers-visible: the name \"customers-visible\" is unknown here; did you mean customer-visible?"),
            broken(
                    "yes.yaml",
                    "kind: response\nseverity: SEV-4\ncustomer-visible: yes\n",
                    "3:19: customer-visible: is \"yes\"; write true or false"),
            broken(
                    "quoted-bool.yaml",
                    "kind: response\nseverity: SEV-4\ncustomer-visible: \"true\"\n",
                    "3:19: customer-visible: is \"true\"; write true or false"),
            broken(
                    "duration.yaml",
                    "kind: response\nseverity: SEV-4\nrunning-for: 3h\n",
                    "3:14: running-for: \"3h\" isn't right; write a duration such as PT3H"),
            broken(
                    "negative.yaml",
                    "kind: response\nseverity: SEV-4\nrunning-for: -PT3H\n",
                    "3:14: running-for: \"-PT3H\" is negative; write a duration such as PT3H"),
            broken(
                    "huge-duration.yaml",
                    "kind: response\nseverity: SEV-4\nrunning-for: PT99999999999999999999H\n",
                    "3:14: running-for: \"PT99999999999999999999H\" isn't right; write a duration"),
            broken(
                    "number-duration.yaml",
                    "kind: response\nseverity: SEV-4\nrunning-for: 3\n",
                    "3:14: running-for: is the number 3; write a duration such as PT3H"),
            broken(
                    "roster-is-a-list.yaml",
                    "kind: response\nseverity: SEV-4\nroster: [amara]\n",
                    "3:9: roster: is a list; write a mapping of roles to names"),
            broken(
                    "name-is-a-number.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {incident-commander: 42}\n",
                    "3:30: roster/incident-commander: is the number 42; write a name, in quotes if it must be this"),
            broken(
                    "name-is-a-mapping.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {scribe: {night: bo}}\n",
                    "3:18: roster/scribe: is a mapping; write a name, or a list of names"),
            broken(
                    "empty-name-in-list.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {scribe: [\"\", bo]}\n",
                    "3:19: roster/scribe/1: is an empty name; write a name, or nothing at all"),
            broken(
                    "list-in-list.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {scribe: [[bo]]}\n",
                    "3:19: roster/scribe/1: is a list; write a name, or a list of names"),
            broken(
                    "empty-domain.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {subject-matter-expert: {\"\": chen}}\n",
                    "3:34: roster/subject-matter-expert/: is an empty domain; write one such as database"),
            broken(
                    "five-flaws.yaml",
                    "kind: response\nseverity: SEV-9\ncustomer-visible: maybe\nrunning-for: long\nroster:\n  scrib: bo\n  deputy: {a: b}\n",
                    "2:11: severity: \"SEV-9\" is unknown here; write one of SEV-0",
                    "3:19: customer-visible: is \"maybe\"; write true or false",
                    "4:14: running-for: \"long\" isn't right; write a duration",
                    "6:3: roster/scrib: the name \"scrib\" is unknown here; did you mean scribe?",
                    "7:11: roster/deputy: is a mapping; write a name, or a list of names"),
            broken(
                    "huge-scalar.yaml",
                    "kind: response\nseverity: " + "x".repeat(3_000_000) + "\n",
                    "2:11: severity: \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...\" is unknown here; write one of"),
            broken(
                    "long-key.yaml",
                    "kind: response\n" + "y".repeat(3000) + ": 1\n",
                    "2:3001: isn't valid YAML: could not find expected ':'; write \"name: value\""),
            broken(
                    "escape.yaml",
                    "kind: response\nseverity: \"SEV\\q4\"\n",
                    "2:16: isn't valid YAML: found unknown escape character q(113); use single quotes"),
            broken(
                    "terminal.yaml",
                    "kind: response\nseverity: \"\\e[31mred\\nline\"\n",
                    "2:11: severity: \"\\u001b[31mred\\nline\" is unknown here; write one of"),
            broken(
                    "newline-name.yaml",
                    "kind: response\nseverity: SEV-4\n\"cus\\ntom\": 1\n",
                    "3:1: cus\\ntom: the name \"cus\\ntom\" is unknown here; write one of severity"),
            broken(
                    "block-in-flow.yaml",
                    "kind: response\nroster: {incident-commander: amara\nseverity: SEV-4\n",
                    "3:9: isn't valid YAML: expected ',' or '}', but got :; close the mapping with }"),
            broken(
                    "at-sign.yaml",
                    "kind: response\nseverity: SEV-4\nroster: {incident-commander: @amara}\n",
                    "3:30: isn't valid YAML: found character '@' that cannot start any token; put the text in quotes"),
            broken(
                    "backtick.yaml",
                    "kind: response\nseverity: `SEV-4`\n",
                    "2:11: isn't valid YAML: found character '`' that cannot start any token; put the text in quotes"),
            broken("cr-only.yaml", "kind: response\rseverity: SEV-5\r", "2:11: severity: \"SEV-5\" is unknown here"),
            broken(
                    "text.yaml",
                    "Dear team,\nplease find attached: our roster: for next week\n",
                    "1:1: is \"Dear team, please find attached\"; write a document",
                    "2:21: isn't valid YAML: mapping values are not allowed here; put a text with a colon in quotes"),
            broken(
                    "xml.yaml",
                    "<roster>\n  <ic>amara</ic>\n</roster>\n",
                    "1:1: is \"<roster> <ic>amara</ic> </roster>\"; write a document that begins with"));

    private static Broken broken(String name, String text, String... problems) {
        return broken(name, text.getBytes(StandardCharsets.UTF_8), problems);
    }

    private static Broken broken(String name, byte[] bytes, String... problems) {
        return new Broken(name, ByteSource.wrap(bytes), ImmutableList.copyOf(problems));
    }

    /** One byte a character. */
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] allBytes() {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) i;
        }
        return bytes;
    }

    private static String nested(int depth) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            text.append(" ".repeat(i)).append("a:\n");
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}
