package nl.meldroute.files;

import nl.meldroute.files.store.SpooledFile;

/** One file as it came in with a form; what it is called there is not to be trusted. */
public final class Upload {
    private final String name;
    private final SpooledFile file;

    Upload(String name, SpooledFile file) {
        this.name = name;
        this.file = file;
    }

    /** What it was called, without the folders in which it lay. */
    public String name() {
        return name;
    }

    long size() {
        return file.size();
    }

    byte[] bytes() {
        return file.bytes();
    }

    void delete() {
        file.delete();
    }

    @Override
    public String toString() {
        return "Upload[" + file.size() + "]";
    }
}
