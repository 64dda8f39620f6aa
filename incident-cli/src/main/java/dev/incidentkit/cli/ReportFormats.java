package dev.incidentkit.cli;

import com.google.common.collect.ImmutableMap;
import dev.incidentkit.documents.notation.Nearest;
import java.util.function.Function;

/** The forms of reports, by name. */
final class ReportFormats {
    /** A new report of each form; it is told whether to use colours. */
    private static final ImmutableMap<String, Function<Boolean, ReportFormat>> BY_NAME = ImmutableMap.of(
            "text", TextFormat::new,
            "json", colours -> new JsonFormat(),
            "sarif", colours -> new SarifFormat(),
            "junit", colours -> new JUnitFormat(),
            "github", colours -> new GitHubFormat());

    private ReportFormats() {}

    /** Starts a report of this form. */
    static ReportFormat start(String name, boolean colours) {
        Function<Boolean, ReportFormat> format = BY_NAME.get(name);
        if (format == null) {
            throw new Unusable("there is no format \"" + name + "\"; " + Nearest.advice(name, BY_NAME.keySet()));
        }
        return format.apply(colours);
    }
}
