package nl.meldroute.reporting.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A mark of what a page showed, by which it is noticed that another tab changed it in the meantime. */
final class Seen {
    private static final int SHOWN = 16;

    private Seen() {}

    static String of(Map<String, List<String>> fields) {
        Map<String, List<String>> filled = new TreeMap<>(fields);
        filled.values().removeIf(values -> values.stream().allMatch(String::isBlank));
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(filled.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, SHOWN);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is not there", impossible);
        }
    }
}
