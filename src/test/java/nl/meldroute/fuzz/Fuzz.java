package nl.meldroute.fuzz;

/** Where the fuzzer comes in: it gives bytes to the target that is named when it starts. */
public final class Fuzz {
    /** The property with the name of the target. */
    static final String TARGET = "fuzz.target";

    private static final Target CHOSEN = Targets.named(System.getProperty(TARGET));

    private Fuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        CHOSEN.read(input);
    }
}
