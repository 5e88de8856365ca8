package nl.meldroute;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/**
 * What nobody would think of typing, for a bounded time. The seed is printed first: {@code -Drandom.seed} repeats a run, and
 * {@code -Drandom.seconds} makes it longer.
 */
public final class AnyInput {
    private static final List<String> STRANGE = List.of(
            "\u0000",
            "\u202e",
            "\u200b",
            "\ufeff",
            "\u00ad",
            "\ud800",
            "\udfff",
            "e\u0301",
            "\u0345",
            "İ",
            "ß",
            "ﬁ",
            "㎏",
            "ﷺ",
            "\r\n",
            "\u2028",
            "'",
            "\"",
            "<",
            "&amp;",
            "${1+1}",
            "{0}",
            "%s",
            "../",
            "112",
            "06 12345678",
            "+31",
            "😀",
            "-",
            ".",
            "(",
            "[",
            "\\",
            "*",
            " ");
    private static final int LONGEST = 60;
    private final Random random;

    private AnyInput(long seed) {
        this.random = new Random(seed);
    }

    /** Does something again and again with input of this run. */
    public static void times(String what, Consumer<AnyInput> once) {
        long seed = Long.getLong("random.seed", System.nanoTime());
        System.out.printf("%s: repeat with -Drandom.seed=%d%n", what, seed);
        AnyInput input = new AnyInput(seed);
        long end = System.nanoTime()
                + Duration.ofSeconds(Integer.getInteger("random.seconds", 10)).toNanos();
        while (System.nanoTime() < end) {
            once.accept(input);
        }
    }

    public int below(int most) {
        return random.nextInt(most);
    }

    public byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }

    public String text() {
        StringBuilder text = new StringBuilder();
        int pieces = random.nextInt(random.nextInt(LONGEST) + 1);
        for (int piece = 0; piece < pieces; piece++) {
            switch (random.nextInt(5)) {
                case 0 -> text.append(STRANGE.get(random.nextInt(STRANGE.size())));
                case 1 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 2 -> text.append((char) ('0' + random.nextInt(10)));
                default -> text.append((char) (' ' + random.nextInt('~' - ' ' + 1)));
            }
        }
        return text.toString();
    }

    /** One of these, or anything. */
    public String oneOf(List<String> likely) {
        return random.nextBoolean() ? likely.get(random.nextInt(likely.size())) : text();
    }

    /** A form with these fields, or some of them, with one or more values. */
    public Map<String, List<String>> form(List<String> fields, List<String> likely) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        for (String field : fields) {
            List<String> values = new ArrayList<>();
            for (int value = random.nextInt(3); value > 0; value--) {
                values.add(oneOf(likely));
            }
            if (random.nextInt(4) > 0) {
                form.put(field, values);
            }
        }
        return form;
    }
}
