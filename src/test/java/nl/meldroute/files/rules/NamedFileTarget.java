package nl.meldroute.files.rules;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import nl.meldroute.files.Samples;
import nl.meldroute.fuzz.Target;

/** The name of a file and what is in it, as both come with a form: the first byte says how long the name is. */
public final class NamedFileTarget implements Target {
    @Override
    public String name() {
        return "named-file";
    }

    @Override
    public void read(byte[] input) {
        if (input.length > 0) {
            int end = Math.min(input.length, 1 + Byte.toUnsignedInt(input[0]));
            String given = new String(input, 1, end - 1, UTF_8);
            String name = FileName.clean(given);
            if (name.matches("(?s).*[/\\\\\\p{Cntrl}\u202e].*")
                    || name.codePoints().count() > FileName.LONGEST) {
                throw new IllegalStateException("A name is one line without folders");
            }
            Recognition.of(name, Arrays.copyOfRange(input, end, input.length));
        }
    }

    @Override
    public List<byte[]> seeds() {
        return List.of(
                named("foto.jpg", Samples.photo("Jan")),
                named("C:\\map\\scherm.PNG", Samples.screenshot()),
                named("brief.pdf", "%PDF-1.4 ".getBytes(ISO_8859_1)),
                named("\u202etxt.exe", "Er staat een busje.".getBytes(UTF_8)));
    }

    private static byte[] named(String name, byte[] content) {
        byte[] bytes = name.getBytes(UTF_8);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(bytes.length);
        all.writeBytes(bytes);
        all.writeBytes(content);
        return all.toByteArray();
    }
}
