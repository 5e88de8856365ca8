package nl.meldroute.files.rules;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file says that it is by its first bytes. They are compared and not read: nothing of a file is decoded here. */
final class FirstBytes {
    private static final int LOOKED_AT = 512;
    /** A document may begin after something else, as some machines for scanning make it. */
    private static final int PDF_WITHIN = 1_024;

    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");
    private static final Pattern HEIC = Pattern.compile("(?s).{4}ftyp(heic|heix|hevc|hevx|heim|heis|mif1|msf1).*");
    private static final Pattern MARKUP = Pattern.compile(
            "(?is)\\W{0,8}<(!doctype|!--|\\?xml|html|head|body|title|script|style|svg|iframe|meta)\\b.*");
    private static final Pattern SCRIPT = Pattern.compile("(?s)#!.*");
    private static final String TEXT_CONTROLS = "\t\n\r\f\u001b";

    private FirstBytes() {}

    /** The kind of file that begins like this; empty where it is none that is taken. */
    static Optional<FileKind> kind(byte[] content) {
        if (starts(content, JPEG)) {
            return Optional.of(FileKind.JPEG);
        }
        if (starts(content, PNG)) {
            return Optional.of(FileKind.PNG);
        }
        if (head(content, PDF_WITHIN).contains("%PDF-")) {
            return Optional.of(FileKind.PDF);
        }
        return text(content) ? Optional.of(FileKind.TEXT) : Optional.empty();
    }

    /** A photo as some phones keep it. */
    static boolean heic(byte[] content) {
        return HEIC.matcher(head(content, LOOKED_AT)).matches();
    }

    private static boolean starts(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    /** Letters, and neither a page for a browser nor something that a shell runs. */
    private static boolean text(byte[] content) {
        String head = head(content, LOOKED_AT);
        boolean wide = head.startsWith("\u00ff\u00fe") || head.startsWith("\u00fe\u00ff");
        boolean letters = head.chars().allMatch(letter -> letter >= ' ' || TEXT_CONTROLS.indexOf(letter) >= 0);
        String read = wide ? head.replace("\0", "") : head;
        return (letters || wide)
                && !MARKUP.matcher(read).matches()
                && !SCRIPT.matcher(read).matches();
    }

    private static String head(byte[] content, int length) {
        return new String(content, 0, Math.min(length, content.length), StandardCharsets.ISO_8859_1);
    }
}
