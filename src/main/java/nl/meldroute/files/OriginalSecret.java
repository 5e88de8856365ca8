package nl.meldroute.files;

import java.nio.charset.StandardCharsets;
import nl.meldroute.files.rules.FileName;
import nl.meldroute.files.store.FileKey;

/** What is sealed to the vault of a file: the key of the original, and the name it had. Of one length, whatever the name. */
record OriginalSecret(FileKey key, String name) {
    /** Bytes, since it is bytes that are sealed: the longest name has so many in no script. */
    private static final int ROOM = 4 * FileName.LONGEST;

    String written() {
        String kept = FileName.clean(name);
        int bytes = kept.getBytes(StandardCharsets.UTF_8).length;
        return key.written() + "\n" + kept + " ".repeat(ROOM - bytes);
    }

    static OriginalSecret read(String written) {
        int line = written.indexOf('\n');
        return new OriginalSecret(
                FileKey.of(written.substring(0, line)),
                written.substring(line + 1).strip());
    }

    @Override
    public String toString() {
        return "OriginalSecret[sealed]";
    }
}
