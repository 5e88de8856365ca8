package nl.meldroute.files.wash;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.meldroute.files.Samples;
import nl.meldroute.files.Unfit;
import nl.meldroute.files.rules.Recognition;
import nl.meldroute.files.rules.SmallPicture;
import nl.meldroute.fuzz.Target;

/** A file of which a clean copy is made: the first byte says of which kind it claims to be. */
public final class WashTarget implements Target {
    private static final List<String> KINDS = List.of("jpg", "png", "pdf", "txt", Wash.SMALL);

    @Override
    public String name() {
        return "wash";
    }

    @Override
    public void read(byte[] input) {
        if (input.length > 0) {
            String kind = KINDS.get(Byte.toUnsignedInt(input[0]) % KINDS.size());
            try {
                byte[] copy = Wash.clean(kind, Arrays.copyOfRange(input, 1, input.length));
                if (kind.equals(Wash.SMALL)
                        && SmallPicture.fault(copy).filter(WashTarget::heavy).isPresent()) {
                    throw new AssertionError("A small picture is one");
                }
                if (!List.of("txt", Wash.SMALL).contains(kind)
                        && !(Recognition.of("copy." + kind, copy) instanceof Recognition.Known)) {
                    throw new AssertionError("A copy is of the kind that it is a copy of");
                }
            } catch (IOException | RuntimeException | StackOverflowError refused) {
                // No copy can be made: the process says so and ends.
            }
        }
    }

    /** One that was low before may stay so. */
    private static boolean heavy(Unfit fault) {
        return fault != Unfit.TOO_LOW;
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                of(0, Samples.photo("Jan")),
                of(1, Samples.screenshot()),
                of(2, Samples.document(1, "Jan", "Er staat een busje")),
                of(3, "Er staat een busje.".getBytes(UTF_8)),
                of(4, Samples.screenshot()));
    }

    private static byte[] of(int kind, byte[] content) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(kind);
        all.writeBytes(content);
        return all.toByteArray();
    }
}
