package nl.meldroute.files.rules;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.meldroute.files.Limits;
import nl.meldroute.files.Refusal;

/** Says what a file is: by its first bytes and by its name, which have to agree. Nothing of it is decoded. */
public final class Recognition {
    private static final Pattern HEIC = Pattern.compile("(?s).*\\.(heic|heif)");
    private static final Pattern OFFICE =
            Pattern.compile("(?s).*\\.(docx?|docm|xlsx?|xlsm|pptx?|odt|ods|rtf|msg|eml|zip)");

    private Recognition() {}

    /** What came of looking. */
    public sealed interface Outcome {}

    public record Known(FileKind kind) implements Outcome {}

    public record Refused(Refusal why) implements Outcome {}

    public static Outcome of(String name, byte[] content) {
        if (content.length == 0) {
            return new Refused(Refusal.EMPTY);
        }
        if (content.length > Limits.LARGEST) {
            return new Refused(Refusal.TOO_LARGE);
        }
        Optional<FileKind> named = FileKind.named(name);
        Optional<FileKind> typed = FirstBytes.kind(content);
        if (named.isEmpty() || typed.isEmpty()) {
            return new Refused(unknown(name.toLowerCase(Locale.ROOT), content, named.isPresent()));
        }
        if (!named.equals(typed)) {
            return new Refused(Refusal.BROKEN);
        }
        return measured(named.get(), content);
    }

    private static Outcome measured(FileKind kind, byte[] content) {
        if (!kind.picture()) {
            return new Known(kind);
        }
        return PictureSize.of(kind, content)
                .<Outcome>map(
                        size -> size.pixels() > Limits.PIXELS ? new Refused(Refusal.TOO_MANY_PIXELS) : new Known(kind))
                .orElseGet(() -> new Refused(Refusal.BROKEN));
    }

    private static Refusal unknown(String name, byte[] content, boolean named) {
        if (HEIC.matcher(name).matches() || FirstBytes.heic(content)) {
            return Refusal.HEIC;
        }
        if (OFFICE.matcher(name).matches()) {
            return Refusal.OFFICE;
        }
        return named ? Refusal.BROKEN : Refusal.NOT_ALLOWED;
    }
}
