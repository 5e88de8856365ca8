package nl.meldroute.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real browser of the stories. Without it they fail: a check that vanishes is none. */
public final class BrowserProgram {
    /** The same browser twice: without its windows it takes half the time. */
    private static final List<Path> KNOWN =
            List.of(Path.of("/usr/bin/chromium-headless-shell"), Path.of("/usr/bin/chromium"));

    private BrowserProgram() {}

    public static Path path() {
        return KNOWN.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("The stories need " + KNOWN.getFirst() + "; bin/check installs it"));
    }
}
