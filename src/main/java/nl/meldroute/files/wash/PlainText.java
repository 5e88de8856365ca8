package nl.meldroute.files.wash;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;

/** Letters and lines, and nothing that can't be seen. */
final class PlainText {
    private static final Charset OLD = Charset.forName("windows-1252");

    private static final byte HIGH = (byte) 0xFE;
    private static final byte LOW = (byte) 0xFF;

    private PlainText() {}

    static byte[] clean(byte[] file) {
        return read(file)
                .codePoints()
                .filter(letter -> letter == '\n' || letter == '\t' || seen(letter))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Neither steers a screen, nor turns the direction in which one reads. */
    private static boolean seen(int letter) {
        int type = Character.getType(letter);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.PRIVATE_USE
                && type != Character.UNASSIGNED;
    }

    private static String read(byte[] file) {
        if (wide(file)) {
            return new String(file, StandardCharsets.UTF_16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException older) {
            return new String(file, OLD);
        }
    }

    /** Two bytes for a letter, as a notepad says in the first two. */
    private static boolean wide(byte[] file) {
        return file.length >= 2 && ((file[0] == LOW && file[1] == HIGH) || (file[0] == HIGH && file[1] == LOW));
    }
}
