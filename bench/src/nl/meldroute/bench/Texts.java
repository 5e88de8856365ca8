package nl.meldroute.bench;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What invented people type, drawn by chance: letters, lines and signs of which a text may break. */
final class Texts {
    private static final List<String> WORDS = List.of(
            "loods", "busje", "elke", "week", "andere", "mensen", "slapen", "vroeg", "laat", "niemand", "praat", "contant", "paspoort",
            "baas", "bang", "café", "coöperatie", "§ 4", "<b>niet</b>", "&amp;",
            "\"hier\"", "'s nachts", "5 > 4", "€ 20", "日本", "ночь", "🚐", "%s", "a\\b");
    private static final List<String> DAYS = List.of("today", "often", "unknown");
    private static final List<String> PARTS = List.of("morning", "afternoon", "evening", "night", "unknown");
    private static final List<String> CALLED = List.of("112", "police", "not-yet");
    private final Random chance;

    Texts(Random chance) {
        this.chance = chance;
    }

    /** A story of some lines that ends with this mark. */
    String story(String mark) {
        String lines = Stream.generate(() -> words(chance.nextInt(3, 15)))
                .limit(chance.nextInt(1, 12))
                .collect(Collectors.joining("\r\n"));
        return "Ik zag dit.\r\n" + lines + "\r\n" + mark;
    }

    String words(int many) {
        return Stream.generate(() -> one(WORDS)).limit(many).collect(Collectors.joining(" "));
    }

    /** Answers to a question that is not the story. */
    Map<String, String> of(String page) {
        return switch (page) {
            case "danger" -> Map.of("danger", chance.nextInt(10) > 0 ? "no" : chance.nextBoolean() ? "unknown" : "now");
            case "call" -> Map.of("callback", number(), "called", one(CALLED));
            case "place" -> Map.of("place", "Kade " + chance.nextInt(1, 999) + " " + words(3), "when", one(DAYS), "part", one(PARTS));
            case "source" -> Map.of("how", "phone", "from", "school");
            case "people/1" -> Map.of("description", "Iemand met " + words(4), "role", "needs-help", "minor", "no", "phone", number());
            case "contact" -> Map.of("reply", "call", "phone", number(), "call-part", "morning", "name", "Bo Verzonnen", "department", "Civiel");
            case "signs" -> Map.of("seen-where", "street", "looks-like", "work");
            default -> throw new IllegalStateException("Nobody asks " + page);
        };
    }

    /** Answers that are not taken. */
    Map<String, String> wrong(String page) {
        return switch (page) {
            case "story" -> Map.of("story", "te kort");
            case "place" -> Map.of("place", "x".repeat(201));
            case "call" -> Map.of("callback", "1".repeat(101));
            default -> Map.of();
        };
    }

    private String number() {
        return "06%08d".formatted(chance.nextInt(100_000_000));
    }

    private String one(List<String> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }
}
