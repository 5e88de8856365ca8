package nl.meldroute.linkage.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Texts by number, with how often each occurs. Number 0 is nothing. */
public final class Dictionary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> texts = new ArrayList<>(List.of(""));
    private final Ints counts = new Ints();
    private int total;

    Dictionary() {
        counts.add(0);
    }

    /** The number of a text, with one more of it; 0 for an empty one. */
    public int add(String text) {
        if (text.isEmpty()) {
            return 0;
        }
        Integer known = numbers.get(text);
        if (known == null) {
            known = texts.size();
            numbers.put(text, known);
            texts.add(text);
            counts.add(0);
        }
        counts.set(known, counts.get(known) + 1);
        total++;
        return known;
    }

    /** 0 for what never occurred. */
    public int find(String text) {
        return numbers.getOrDefault(text, 0);
    }

    public String text(int number) {
        return texts.get(number);
    }

    public int count(int number) {
        return counts.get(number);
    }

    public int size() {
        return texts.size();
    }

    /** How many were added. */
    public int total() {
        return total;
    }
}
