package nl.meldroute.files;

import nl.meldroute.files.store.FileKey;

/** What is sealed to the vault of a file: the key of the original, and the name it had. Of one length, whatever the name. */
record OriginalSecret(FileKey key, String name) {
    private static final int NAME = 250;

    String written() {
        String end = name.length() > NAME ? name.substring(name.length() - NAME) : name;
        return key.written() + "\n" + end + " ".repeat(NAME - end.length());
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
