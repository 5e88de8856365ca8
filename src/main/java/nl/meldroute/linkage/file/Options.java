package nl.meldroute.linkage.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;
import org.jspecify.annotations.Nullable;

/** What the command was asked. */
final class Options {
    private static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");
    private static final List<String> NEEDED = List.of("--register", "--queries", "--out");
    private static final Set<String> ALL =
            Set.of("--register", "--queries", "--out", "--kind", "--today", "--language");
    private static final Map<String, Set<Field>> ABOUT_OTHERS = Map.of(
            "", EnumSet.noneOf(Field.class),
            "person", EnumSet.of(Field.ORGANISATION_NAME, Field.TRADE_NAME, Field.KVK_NUMBER),
            "organisation", EnumSet.of(Field.GIVEN_NAMES, Field.INFIX, Field.SURNAME, Field.BIRTH_DATE));
    private final Map<String, String> given = new HashMap<>();
    private final LocalDate today;

    private Options(String[] arguments) {
        for (int at = 0; at < arguments.length; at += 2) {
            if (!ALL.contains(arguments[at])) {
                throw new IllegalArgumentException("Nobody knows " + arguments[at] + ".");
            }
            if (at + 1 == arguments.length) {
                throw new IllegalArgumentException(arguments[at] + " needs something behind it.");
            }
            given.put(arguments[at], arguments[at + 1]);
        }
        NEEDED.stream().filter(name -> !given.containsKey(name)).findFirst().ifPresent(name -> {
            throw new IllegalArgumentException(name + " is missing.");
        });
        oneOf("--kind", ABOUT_OTHERS.keySet(), "");
        oneOf("--language", Set.of("nl", "en"), "nl");
        today = today(given.get("--today"));
    }

    /** @throws IllegalArgumentException with a sentence where it was asked wrongly */
    static Options of(String[] arguments) {
        return new Options(arguments);
    }

    private void oneOf(String name, Set<String> known, String otherwise) {
        if (!known.contains(given.getOrDefault(name, otherwise))) {
            throw new IllegalArgumentException(name + " can't be " + given.get(name) + ".");
        }
    }

    private static LocalDate today(@Nullable String day) {
        try {
            return day == null ? LocalDate.now(HERE) : LocalDate.parse(day);
        } catch (DateTimeParseException noDate) {
            throw new IllegalArgumentException("--today has to be a date such as 2026-12-01.", noDate);
        }
    }

    LocalDate today() {
        return today;
    }

    String language() {
        return given.getOrDefault("--language", "nl");
    }

    Path register() {
        return path("--register");
    }

    Path queries() {
        return path("--queries");
    }

    Path out() {
        return path("--out");
    }

    /** Without the columns that are about something of another kind. */
    Consumer<Entry> of(Consumer<Entry> rows) {
        Set<Field> others = ABOUT_OTHERS.getOrDefault(given.getOrDefault("--kind", ""), Set.of());
        return others.isEmpty() ? rows : entry -> rows.accept(entry.without(others));
    }

    /** Before anything is read: what is found has to be written somewhere. */
    void roomForHits() throws IOException {
        Path folder = out().toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            throw new NoSuchFileException(out().toString());
        }
    }

    private Path path(String name) {
        return Path.of(given.getOrDefault(name, ""));
    }

    /** Why a file can't be read or written, in a sentence. */
    static String why(IOException trouble) {
        if (trouble instanceof NoSuchFileException missing) {
            Path folder = Path.of(missing.getFile()).toAbsolutePath().getParent();
            boolean there = folder == null || Files.isDirectory(folder);
            return there ? "there is no file " + missing.getFile() + "." : "there is no folder " + folder + ".";
        }
        if (trouble instanceof AccessDeniedException closed) {
            return closed.getFile() + " may not be read or written.";
        }
        return String.valueOf(trouble.getMessage());
    }
}
