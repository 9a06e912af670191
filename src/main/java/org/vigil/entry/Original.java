package org.vigil.entry;

import java.util.regex.Pattern;

/** The bytes that an entry was read from, kept as they were. Two are equal when their hashes are. */
public final class Original {
    /** RFC 9110 section 8.3.1, without looking inside; printable ASCII, so that every tool prints the row alike. */
    private static final Pattern MEDIA_TYPE = Pattern.compile("[!-~]+/[!-~]+( *;[ -~]*)?");

    private final String mediaType;
    private final byte[] bytes;
    private final String hash;

    private Original(String mediaType, byte[] bytes) {
        this.mediaType = mediaType;
        this.bytes = bytes;
        this.hash = Sha256.of(bytes);
    }

    public static Original of(String mediaType, byte[] bytes) {
        if (!MEDIA_TYPE.matcher(mediaType).matches()) {
            throw new IllegalArgumentException("expected a media type such as text/html; found \"" + mediaType + "\"");
        }
        return new Original(mediaType, bytes.clone());
    }

    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Original that && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return hash.hashCode();
    }

    @Override
    public String toString() {
        return mediaType + " " + hash;
    }
}
