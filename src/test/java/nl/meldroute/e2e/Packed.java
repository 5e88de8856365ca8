package nl.meldroute.e2e;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What lies packed inside bytes, wherever it begins; and lines that were broken, made whole. */
final class Packed {
    private static final int MOST = 32 << 20;
    private static final int BYTE = 0xff;

    private Packed() {}

    /** Opens a packing that may begin here. */
    private interface Opening {
        InputStream open(InputStream packed) throws IOException;
    }

    static Map<String, byte[]> in(byte[] bytes) {
        Map<String, byte[]> found = new LinkedHashMap<>();
        for (int at = 0; at + 4 <= bytes.length; at++) {
            int first = bytes[at] & BYTE;
            int second = bytes[at + 1] & BYTE;
            if (first == 0x1f && second == 0x8b && bytes[at + 2] == 8) {
                put(found, "gzip at " + at, read(bytes, at, GZIPInputStream::new));
            } else if (first == 0x78 && (second == 0x01 || second == 0x5e || second == 0x9c || second == 0xda)) {
                put(found, "zlib at " + at, read(bytes, at, InflaterInputStream::new));
            } else if (first == 'P' && second == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4) {
                put(found, "zip at " + at, read(bytes, at, Packed::member));
            }
        }
        put(found, "over lines", unbroken(bytes));
        return found;
    }

    private static void put(Map<String, byte[]> found, String how, byte[] inside) {
        if (inside.length > 0) {
            found.put(how, inside);
        }
    }

    private static InputStream member(InputStream packed) throws IOException {
        ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8);
        ZipEntry entry = zip.getNextEntry();
        return entry == null ? InputStream.nullInputStream() : zip;
    }

    /** As much as can be read: what follows may be something else. */
    private static byte[] read(byte[] bytes, int at, Opening opening) {
        ByteArrayOutputStream inside = new ByteArrayOutputStream();
        byte[] some = new byte[8_192];
        try (InputStream opened = opening.open(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
            for (int read = opened.read(some); read > 0 && inside.size() < MOST; read = opened.read(some)) {
                inside.write(some, 0, read);
            }
        } catch (IOException notPacked) {
            return inside.toByteArray();
        }
        return inside.toByteArray();
    }

    /** Base64 and quoted-printable break their lines; empty where nothing was broken. */
    private static byte[] unbroken(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        String whole =
                text.replace("=\r\n", "").replace("=\n", "").replace("\r\n", "").replace("\n", "");
        return whole.length() == text.length() ? new byte[0] : whole.getBytes(StandardCharsets.ISO_8859_1);
    }
}
