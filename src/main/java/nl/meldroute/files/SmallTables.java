package nl.meldroute.files;

import java.util.List;
import java.util.Optional;
import nl.meldroute.files.rules.Scan;
import org.springframework.stereotype.Component;

/** Hands over a small file of text that a colleague brings, once the virus scanner saw it. It is not kept here, and its name nowhere. */
@Component
public class SmallTables {
    /** The largest that is taken. */
    public static final int LARGEST = 5 * Limits.MEGABYTE;

    private final Clamd clamd;

    SmallTables(Clamd clamd) {
        this.clamd = clamd;
    }

    /** What came of it. */
    public sealed interface Outcome {}

    /** What it says. */
    public record Brought(byte[] content) implements Outcome {}

    /** No file was chosen. */
    public record Nothing() implements Outcome {}

    public record TooLarge() implements Outcome {}

    public record Infected() implements Outcome {}

    /** Of the files of one form the first; pages ask for one. One that is empty is there all the same. */
    public Outcome of(List<Upload> uploads) {
        Optional<Upload> chosen = uploads.stream().findFirst();
        if (chosen.isEmpty()) {
            return new Nothing();
        }
        if (chosen.get().refusal().isPresent() || chosen.get().size() > LARGEST) {
            return new TooLarge();
        }
        byte[] content = chosen.get().bytes();
        return clamd.scan(content) == Scan.INFECTED ? new Infected() : new Brought(content);
    }
}
