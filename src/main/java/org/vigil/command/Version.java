package org.vigil.command;

import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        var build = new Properties();
        try (var stream = Version.class.getResourceAsStream("/build.properties")) {
            build.load(Objects.requireNonNull(stream, "build.properties"));
        }
        return new String[] {"vigil " + build.getProperty("vigil.version")};
    }
}
