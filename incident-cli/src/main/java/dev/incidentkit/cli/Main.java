package dev.incidentkit.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.incidentkit.documents.notation.Nearest;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The program {@code incident}. It ends with 0 if nothing is wrong, 1 if something is, 2 if a file can't be read or the
 * command line is wrong, 3 if the fault is its own.
 */
@Command(
        name = "incident",
        description = "Checks how incidents are run against the Incident Command System.",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Main {
    private static final String CHOICES = "expected one of [";

    private Main() {}

    public static void main(String[] arguments) {
        Console console = new Console(
                System.in,
                new PrintStream(standardOutput(), false, StandardCharsets.UTF_8),
                new PrintStream(System.err, true, StandardCharsets.UTF_8),
                Ansi.AUTO.enabled());
        System.exit(run(console, arguments));
    }

    /** As System.out is made, which keeps it to itself, though, if it can't write. */
    private static OutputStream standardOutput() {
        return new BufferedOutputStream(new FileOutputStream(FileDescriptor.out));
    }

    /** Runs a command with these streams, and says how the program ends. */
    static int run(Console console, String... arguments) {
        int code = execute(console, arguments);
        console.flush();
        if (!console.isOutLost()) {
            return code;
        }
        console.error("standard output can't be written to the end");
        return ExitCode.UNUSABLE;
    }

    private static int execute(Console console, String... arguments) {
        CommandLine commands = new CommandLine(new Main());
        String name = arguments.length == 0 ? "" : arguments[0];
        commands(name, console).forEach(commands::addSubcommand);
        commands.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
        commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(console.colours() ? Ansi.ON : Ansi.OFF))
                .setOut(console.outWriter())
                .setErr(console.errWriter())
                .setParameterExceptionHandler((e, given) -> wrongCommandLine(e, console))
                .setExecutionExceptionHandler((e, line, parsed) -> failed(e, console));
        try {
            return arguments.length == 0 ? usage(commands) : commands.execute(arguments);
        } catch (Error e) {
            return Fault.report(e, console);
        }
    }

    /** The command of this name, since to read how the others are called takes a while; all of them if it names none. */
    private static ImmutableList<Object> commands(String name, Console console) {
        ImmutableList<Object> all = ImmutableList.of(
                new CheckCommand(console),
                new NextCommand(console),
                new SealCommand(console),
                new LintCommand(console),
                new DecideCommand(console),
                new StaffCommand(console),
                new RulesCommand(console),
                new ExplainCommand(console),
                new SchemaCommand(console));
        ImmutableList<Object> named = all.stream()
                .filter(command ->
                        command.getClass().getAnnotation(Command.class).name().equals(name))
                .collect(ImmutableList.toImmutableList());
        return named.isEmpty() ? all : named;
    }

    private static int usage(CommandLine commands) {
        commands.usage(commands.getErr());
        return ExitCode.UNUSABLE;
    }

    private static int wrongCommandLine(ParameterException e, Console console) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        String what = e instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : choices(String.valueOf(e.getMessage()));
        console.error(what.replace('\n', ' ') + "; see " + command + " --help");
        return ExitCode.UNUSABLE;
    }

    /** The message, with the choices as people type them. */
    private static String choices(String message) {
        int from = message.indexOf(CHOICES);
        int to = message.indexOf(']', from + 1);
        return from < 0 || to < 0
                ? message
                : message.substring(0, from) + "write one of "
                        + Ascii.toLowerCase(message.substring(from + CHOICES.length(), to));
    }

    /** What to say of a word that stands for nothing. */
    private static String unmatched(UnmatchedArgumentException e) {
        String word = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        if (e.isUnknownOption()) {
            return "there is no option " + word
                    + meant(word, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getSubcommands().isEmpty()
                ? "\"" + word + "\" is one argument too many"
                : "there is no command \"" + word + "\""
                        + meant(word, command.getSubcommands().keySet());
    }

    private static String meant(String word, Set<String> known) {
        return Nearest.of(word, ImmutableSet.copyOf(known))
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
    }

    private static int failed(Exception e, Console console) {
        if (e instanceof Unusable) {
            console.error(String.valueOf(e.getMessage()));
            return ExitCode.UNUSABLE;
        }
        return Fault.report(e, console);
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"incident " + number().orElse("(built from source)")};
        }

        /** The version, if the program runs from its jar. */
        static Optional<String> number() {
            return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
        }
    }
}
