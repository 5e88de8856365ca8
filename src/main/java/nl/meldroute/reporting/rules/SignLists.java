package nl.meldroute.reporting.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The signs that somebody may recognise, per form (1.1, 2.1): own wording, observable, each with a stable code. */
public final class SignLists {
    private SignLists() {}

    /**
     * One list.
     *
     * @param code message key of its heading, and first letter of its signs
     * @param signs codes
     */
    public record SignList(String code, List<String> signs) {
        private static final int FIRST = 5;

        /** What is shown at once: a long list is not read. */
        public List<String> first() {
            return signs.subList(0, Math.min(FIRST, signs.size()));
        }

        /** What is shown when somebody asks for more. */
        public List<String> more() {
            return signs.subList(first().size(), signs.size());
        }
    }

    /** The list <i>Altijd</i>, and one for each thing it looks like. */
    public static List<SignList> of(List<String> looksLike) {
        List<SignList> lists = new ArrayList<>(List.of(list("A", 11)));
        Set<String> ticked = Set.copyOf(looksLike);
        add(lists, ticked.contains("sex"), list("S", 9));
        add(lists, ticked.contains("work"), list("W", 10));
        add(lists, ticked.contains("crime"), list("C", 8));
        add(lists, ticked.contains("organs"), list("O", 4));
        add(lists, ticked.contains("smuggling"), list("M", 3));
        return lists;
    }

    private static void add(List<SignList> lists, boolean ticked, SignList list) {
        if (ticked) {
            lists.add(list);
        }
    }

    private static SignList list(String letter, int count) {
        return new SignList(
                letter,
                IntStream.rangeClosed(1, count)
                        .mapToObj(number -> letter + number)
                        .toList());
    }
}
