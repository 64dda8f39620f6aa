package dev.incidentkit.core.timeline;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What seals a timeline up to an entry: a hash over that entry and the seal before it, so that no entry can be removed,
 * changed or moved without breaking every later seal.
 *
 * @param hex the SHA-256 hash in 64 lower-case hexadecimal digits
 */
public record Seal(String hex) {
    private static final Seal START = new Seal("0".repeat(64));

    /**
     * @throws IllegalArgumentException if the text isn't 64 hexadecimal digits
     */
    public Seal {
        hex = hex.toLowerCase(Locale.ROOT);
        if (hex.length() != 64 || HashCode.fromString(hex).bits() != 256) {
            throw new IllegalArgumentException("a seal has 64 hexadecimal digits");
        }
    }

    /** The seal of a timeline without entries. */
    public static Seal start() {
        return START;
    }

    /** The seal after one more entry; a seal that the entry itself carries doesn't count. */
    public Seal after(Entry entry) {
        Hasher hasher = Hashing.sha256().newHasher().putString(hex, StandardCharsets.UTF_8);
        Canonical.write(entry.unsealed(), hasher);
        return new Seal(hasher.hash().toString());
    }

    @Override
    public String toString() {
        return hex;
    }
}
