package dev.incidentkit.documents.policy;

import com.google.common.collect.ImmutableList;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The files that something in a policy is about, by patterns such as {@code timelines/2026-*.yaml} and {@code legacy/**}.
 * A pattern without a slash is about the file's name, any other about its path from the folder of the policy.
 *
 * @param patterns one of them must fit; without any, everything fits
 */
public record Paths(ImmutableList<String> patterns) {

    /** All files. */
    public static Paths all() {
        return new Paths(ImmutableList.of());
    }

    /**
     * Whether a file is among them.
     *
     * @param folder where the policy is
     */
    public boolean include(String file, Path folder) {
        if (patterns.isEmpty()) {
            return true;
        }
        try {
            Path path = Path.of(file);
            Path within = folder.toAbsolutePath().normalize();
            Path whole = path.toAbsolutePath().normalize();
            Path relative = whole.startsWith(within) ? within.relativize(whole) : path.normalize();
            return patterns.stream().anyMatch(pattern -> fits(pattern, relative));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean fits(String pattern, Path path) {
        Path subject = pattern.indexOf('/') < 0 ? path.getFileName() : path;
        return subject != null
                && FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(subject);
    }
}
