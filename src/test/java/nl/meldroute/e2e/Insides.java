package nl.meldroute.e2e;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a value holds, also where it prints itself without. */
final class Insides {
    private Insides() {}

    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Record one ->
                one
                        + Arrays.stream(one.getClass().getRecordComponents())
                                .map(part -> of(read(one, part)))
                                .collect(Collectors.joining(" ", "(", ")"));
            case Collection<?> many -> many.stream().map(Insides::of).collect(Collectors.joining(" "));
            case Map<?, ?> map -> of(map.keySet()) + of(map.values());
            case byte[] bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
            default -> value.toString();
        };
    }

    private static @Nullable Object read(Record one, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(one);
        } catch (IllegalAccessException | InvocationTargetException shut) {
            throw new IllegalStateException(shut);
        }
    }
}
