package dev.incidentkit.rules.wording;

import static com.google.common.base.Preconditions.checkNotNull;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;

/** The files of words that come with the library. */
final class OwnFile {
    private OwnFile() {}

    static String read(String name) {
        try {
            // Asked by a class of this package: a named module hides its resources from any other, Guava included.
            URL file = checkNotNull(OwnFile.class.getResource(name), "the library lacks its own file %s", name);
            return Resources.toString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the library's own file " + name + " can't be read", e);
        }
    }
}
