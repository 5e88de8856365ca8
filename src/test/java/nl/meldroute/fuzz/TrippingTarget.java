package nl.meldroute.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/** A reader that trips over a few words: what the fuzzer has to find. */
final class TrippingTarget implements Target {
    static final String NAME = "tripping";
    static final String SAYS = "Tripped, as it should";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void read(byte[] input) {
        if (new String(input, UTF_8).startsWith("trip")) {
            throw new IllegalStateException(SAYS);
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of("t".getBytes(UTF_8));
    }
}
