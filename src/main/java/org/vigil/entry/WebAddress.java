package org.vigil.entry;

import java.net.URI;
import java.net.URISyntaxException;

/** The addresses that an entry may link to: absolute http and https only, so that no link can run a script. */
public final class WebAddress {
    private WebAddress() {}

    public static URI parse(String text) {
        try {
            return expect(new URI(text));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "expected a web address; found \"" + text + "\" (" + e.getReason() + ")", e);
        }
    }

    static URI expect(URI url) {
        var scheme = url.getScheme();
        if (url.getRawAuthority() == null || !("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme))) {
            throw new IllegalArgumentException(
                    "expected an address that begins with https:// or http://; found \"" + url + "\"");
        }
        return url;
    }
}
