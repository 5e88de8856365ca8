package nl.meldroute.files;

import java.util.Optional;
import nl.meldroute.files.store.SpooledFile;
import org.jspecify.annotations.Nullable;

/** One file as it came in with a form; what it is called there is not to be trusted. */
public final class Upload {
    private final String name;
    private final SpooledFile file;
    private final @Nullable Refusal refusal;

    Upload(String name, SpooledFile file) {
        this(name, file, null);
    }

    /** One that was read on and left out, and why. */
    Upload(String name, SpooledFile file, @Nullable Refusal refusal) {
        this.name = name;
        this.file = file;
        this.refusal = refusal;
    }

    /** What it was called, without the folders in which it lay. */
    public String name() {
        return name;
    }

    long size() {
        return file.size();
    }

    /** Why nothing of it was kept; empty where it was. */
    Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
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
