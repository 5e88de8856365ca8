package nl.meldroute.sources.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.linkage.Band;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;
import nl.meldroute.linkage.Hit;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;

/**
 * Whether a row that the engine proposes is said to occur (2.2 step 3). A proposal for the eye may be weak; an answer that somebody acts on
 * may not. So it counts where the engine is sure, or where what was asked is plainly the same.
 */
public final class Occurs {
    private static final Set<Level> SAME = EnumSet.of(Level.EXACT, Level.SOUND, Level.NICK, Level.SWAPPED);
    private static final Set<Part> TELLING =
            EnumSet.of(Part.PHONE, Part.EMAIL, Part.LICENCE_PLATE, Part.KVK_NUMBER, Part.ORGANISATION);

    private static final Set<Field> ALONE = EnumSet.of(Field.PHONE, Field.EMAIL, Field.LICENCE_PLATE, Field.KVK_NUMBER);

    private Occurs() {}

    /** All facts in one question, and each that is telling in one of its own. */
    public static List<Entry> questions(Map<String, String> facts) {
        List<Entry> questions = new ArrayList<>();
        Entry all = new Entry("all");
        facts.forEach((column, value) -> Field.of(column).ifPresent(field -> all.put(field, value)));
        questions.add(all);
        ALONE.stream()
                .filter(field -> facts.size() > 1 && !all.get(field).isEmpty())
                .map(field -> Entry.of(field.column(), Map.of(field, all.get(field))))
                .forEach(questions::add);
        return questions;
    }

    public static boolean in(Hit hit) {
        return hit.band() == Band.STRONG
                || hit.reasons().stream().anyMatch(reason -> TELLING.contains(reason.part()) && same(reason.level()))
                || (same(hit, Part.HOUSE_NUMBER) && (same(hit, Part.STREET) || same(hit, Part.POSTCODE)))
                || (same(hit, Part.FAMILY_NAME) && same(hit, Part.GIVEN_NAME));
    }

    private static boolean same(Hit hit, Part part) {
        return hit.reasons().stream().anyMatch(reason -> reason.part() == part && same(reason.level()));
    }

    private static boolean same(Level level) {
        return SAME.contains(level);
    }
}
