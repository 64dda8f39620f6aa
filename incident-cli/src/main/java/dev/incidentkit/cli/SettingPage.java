package dev.incidentkit.cli;

import dev.incidentkit.core.roster.Role;
import dev.incidentkit.core.roster.RoleSet;
import dev.incidentkit.rules.Setting;
import java.util.stream.Collectors;

/** All there is to say about one setting. */
record SettingPage(Setting<?> setting) {

    /** For a terminal. */
    String text(Style style) {
        return style.bold(setting.name()) + ": " + setting.purpose() + "\n\nDefault: " + standard() + "\nWhose: "
                + whose() + "\n\nA policy sets it:\n\nkind: policy\nsettings:\n  " + setting.name() + ": "
                + (setting.standard() instanceof RoleSet ? "[" + standard() + "]" : standard()) + "\n";
    }

    /** As a row of a table. */
    String markdown() {
        return "| `" + setting.name() + "` | " + standard() + " | " + whose() + " | " + setting.purpose() + " |\n";
    }

    private String whose() {
        return setting.isOurs() ? "ours" : "the framework's";
    }

    /** The default as a policy has it. */
    private String standard() {
        return setting.standard() instanceof RoleSet roles
                ? roles.roles().stream().map(Role::id).collect(Collectors.joining(", "))
                : setting.standard().toString();
    }
}
