package nl.meldroute.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where everything lies.
 *
 * @param key the file without which nothing of a signal opens
 * @param files the folder of attachments
 * @param proof the folder with the checkpoints of the audit, and what was destroyed
 */
record Places(Path key, Path files, Path proof) {
    /** A file with a key is short; nothing longer is looked into. */
    private static final long SHORT = 4096;

    /** Key and data never in one place: throws where the key would go along, or lies where the backup goes. */
    void keepKeyApart(Path target) throws IOException {
        Path real = key.toRealPath();
        for (Path folder : List.of(files, target)) {
            if (Files.isDirectory(folder) && real.startsWith(folder.toRealPath())) {
                throw new Refused("backup.key-inside", key, folder);
            }
        }
        String secret = Files.readString(real, StandardCharsets.US_ASCII).strip();
        try (Stream<Path> all = Files.walk(target)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String text = brief(file);
                if (text.contains(secret) || Age.identity(text).isPresent()) {
                    throw new Refused("backup.key-copied", file);
                }
            }
        }
    }

    private static String brief(Path file) throws IOException {
        return Files.size(file) > SHORT ? "" : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    }
}
