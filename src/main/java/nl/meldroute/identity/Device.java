package nl.meldroute.identity;

import java.util.Arrays;

/**
 * What somebody signs in with, as far as its owner has to recognise it: no version, no model, nothing to follow anybody by.
 */
public record Device(Browser browser, Machine machine) {
    /** The program, in the order in which they claim to be one another. */
    public enum Browser {
        EDGE("Edg"),
        OPERA("OPR/"),
        FIREFOX("Firefox/"),
        CHROME("Chrome/"),
        SAFARI("Safari/"),
        OTHER("");

        private final String mark;

        Browser(String mark) {
            this.mark = mark;
        }
    }

    /** What it runs on. */
    public enum Machine {
        IPHONE("iPhone"),
        IPAD("iPad"),
        ANDROID("Android"),
        WINDOWS("Windows"),
        MAC("Mac OS"),
        LINUX("Linux"),
        OTHER("");

        private final String mark;

        Machine(String mark) {
            this.mark = mark;
        }
    }

    /** Reads what a browser says of itself; whatever it says, something comes of it. */
    public static Device of(String says) {
        return new Device(
                Arrays.stream(Browser.values())
                        .filter(one -> says.contains(one.mark))
                        .findFirst()
                        .orElse(Browser.OTHER),
                Arrays.stream(Machine.values())
                        .filter(one -> says.contains(one.mark))
                        .findFirst()
                        .orElse(Machine.OTHER));
    }

    /** As it is written down. */
    public String code() {
        return browser + " " + machine;
    }

    /** Reads {@link #code}. */
    public static Device ofCode(String code) {
        String[] parts = code.split(" ", 2);
        return new Device(Browser.valueOf(parts[0]), Machine.valueOf(parts[1]));
    }
}
