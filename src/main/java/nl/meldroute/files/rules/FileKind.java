package nl.meldroute.files.rules;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of files that are taken; nothing that a program runs, and nothing that is packed in something else. */
public enum FileKind {
    JPEG("image/jpeg", "jpg,jpeg"),
    PNG("image/png", "png"),
    PDF("application/pdf", "pdf"),
    TEXT("text/plain", "txt");

    private final String mediaType;
    private final String extensions;

    FileKind(String mediaType, String extensions) {
        this.mediaType = mediaType;
        this.extensions = extensions;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The extension that a file gets from us. */
    public String extension() {
        return extensions().getFirst();
    }

    public List<String> extensions() {
        return List.of(extensions.split(",", -1));
    }

    public boolean picture() {
        return this == JPEG || this == PNG;
    }

    /** As it stands in the database and in keys of texts. */
    public String code() {
        return extension();
    }

    public static FileKind of(String code) {
        return Stream.of(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** The kind that the name of a file says. */
    static Optional<FileKind> named(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(kind -> name.contains(".") && kind.extensions().contains(extension))
                .findFirst();
    }
}
