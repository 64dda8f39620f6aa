package dev.incidentkit.cli;

import dev.incidentkit.rules.Level;

/** Colours for a terminal, or none. */
record Style(boolean colours) {

    String bold(String text) {
        return in("1", text);
    }

    String faint(String text) {
        return in("2", text);
    }

    String level(Level level) {
        return switch (level) {
            case ERROR -> in("1;31", level.toString());
            case WARNING -> in("1;33", level.toString());
            case ADVICE -> in("1;36", level.toString());
        };
    }

    private String in(String code, String text) {
        return colours ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
