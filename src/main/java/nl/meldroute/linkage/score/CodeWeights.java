package nl.meldroute.linkage.score;

import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Dictionary;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Words;
import nl.meldroute.linkage.text.Edits;
import nl.meldroute.linkage.text.Facts;

/** What phones, mail, plates, websites and numbers of registers say: much, since few share one. */
final class CodeWeights {
    private static final double LEAST = -1.5;
    private final Words words;
    private final Model model;
    private final String phone;
    private final String email;
    private final String website;
    private final String plate;
    private final String kvk;
    private final String identifier;

    CodeWeights(Facts facts, Words words, Model model) {
        this.words = words;
        this.model = model;
        phone = facts.phone();
        email = facts.email();
        website = facts.website();
        plate = facts.plate();
        kvk = facts.kvk();
        identifier = facts.identifier();
    }

    String phone() {
        return phone;
    }

    String[] codes() {
        return new String[] {email, kvk, identifier, plate};
    }

    String website() {
        return website;
    }

    void weigh(Row row, Weighed into) {
        if (!phone.isEmpty() && row.phone > 0) {
            String other = Long.toString(row.phone);
            put(Part.PHONE, level(phone, other), 1, into);
        }
        weigh(Part.EMAIL, email, row.email, into);
        weigh(Part.LICENCE_PLATE, plate, row.plate, into);
        weigh(Part.WEBSITE, website, row.website, into);
        weigh(Part.KVK_NUMBER, kvk, row.kvk, into);
        weigh(Part.IDENTIFIER, identifier, row.identifier, into);
    }

    private void weigh(Part part, String asked, int other, Weighed into) {
        if (!asked.isEmpty() && other > 0) {
            Dictionary codes = words.others();
            put(part, level(part, asked, codes.text(other)), codes.count(other), into);
        }
    }

    private void put(Part part, Level level, double count, Weighed into) {
        double total = words.totals().records;
        double chance = switch (level) {
            case EXACT -> Background.chance(count, total, Background.CODE);
            case NEAR -> Background.chance(count + 2, total, 10 * Background.CODE);
            case PARTLY -> Background.chance(count + 10, total, Background.WORD);
            default -> 1;
        };
        double says = Weights.log2(model.chance(part, level) / chance);
        into.set(
                part,
                level,
                level == Level.OTHER && part != Part.IDENTIFIER && part != Part.KVK_NUMBER
                        ? Math.max(LEAST, says)
                        : says);
    }

    private static Level level(Part part, String asked, String other) {
        if (part == Part.EMAIL && !asked.equals(other)) {
            String left = asked.substring(0, Math.max(0, asked.indexOf('@')));
            String right = other.substring(0, Math.max(0, other.indexOf('@')));
            return left.equals(right) && left.length() > 3 ? Level.NEAR : level(asked, other);
        }
        if (part == Part.WEBSITE && host(asked).equals(host(other))) {
            return asked.equals(other) ? Level.EXACT : Level.PARTLY;
        }
        return level(asked, other);
    }

    private static String host(String website) {
        int slash = website.indexOf('/');
        return slash < 0 ? website : website.substring(0, slash);
    }

    private static Level level(String asked, String other) {
        if (asked.equals(other)) {
            return Level.EXACT;
        }
        int half = asked.length() / 2;
        boolean maybe = other.startsWith(asked.substring(0, half)) || other.endsWith(asked.substring(half + 1));
        return maybe && asked.length() > 4 && Edits.between(asked, other, 1) <= 1 ? Level.NEAR : Level.OTHER;
    }
}
