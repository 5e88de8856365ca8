package nl.meldroute.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.ProductTexts;
import nl.meldroute.wording.rules.TextPattern;
import nl.meldroute.wording.store.OwnTextRows;
import nl.meldroute.wording.store.OwnTextRows.OwnText;
import org.springframework.context.ApplicationEventPublisher;

/**
 * What the municipality says in its own words. The administrator changes texts; each change is on the audit, and the privacy
 * officer sees all of them, since a text on a page for reporters could ask what may not be asked.
 */
@ModuleDoor
public class MunicipalWording {
    /** What was found, when more was found. */
    public static final int MOST = 50;

    /** Characters of an own text. */
    public static final int LONGEST = 4_000;

    private static final String DUTCH = "nl";
    private static final List<String> LANGUAGES = List.of(DUTCH, "en");
    private final OwnTextRows rows;
    private final ProductTexts product;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    MunicipalWording(OwnTextRows rows, ProductTexts product, Audit audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.product = product;
        this.audit = audit;
        this.events = events;
    }

    /**
     * A text of a page, in one language.
     *
     * @param product what the product says, as it is read
     * @param now what is said: the own text, or that of the product
     * @param fixed whether it can't be changed here, since it says something else for another number
     */
    public record Line(String key, String language, String product, String now, boolean fixed) {
        public boolean own() {
            return !now.equals(product);
        }
    }

    /**
     * What was found.
     *
     * @param lines Dutch texts, one more than {@link #MOST} where there are more
     * @param changed all own texts, in both languages
     */
    public record Found(List<Line> lines, List<Line> changed) {}

    /** Texts with these words in them or in their key. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Found search(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        List<OwnText> own = rows.all();
        List<Line> found = texts(DUTCH).entrySet().stream()
                .map(text -> line(text.getKey(), DUTCH, text.getValue(), own))
                .filter(line -> Stream.of(line.key(), line.product(), line.now())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought)))
                .limit(MOST + 1L)
                .toList();
        return new Found(found, changed(own));
    }

    /** All own texts, in both languages. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public List<Line> changed() {
        return changed(rows.all());
    }

    /** One text in Dutch and in English. Throws {@link NotForYou} where there is none with this key. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public List<Line> text(String key) {
        List<OwnText> own = rows.all();
        return LANGUAGES.stream()
                .map(language -> Optional.ofNullable(texts(language).get(key))
                        .map(pattern -> line(key, language, pattern, own))
                        .orElseThrow(NotForYou::new))
                .toList();
    }

    /**
     * Says this from now on; what the product says, or nothing, brings the text of the product back. Throws {@link NotForYou}
     * where there is no such text, and {@link IllegalArgumentException} where a part is missing that the product fills in.
     * Publishes {@link TextsChanged} where something else is said.
     *
     * @param typed by language
     */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void say(String key, Map<String, String> typed) {
        boolean changed = false;
        for (Line line : text(key)) {
            String words = typed.getOrDefault(line.language(), "").strip();
            changed |= say(line, words.isEmpty() ? line.product() : words);
        }
        if (changed) {
            events.publishEvent(new TextsChanged(rows.all()));
        }
    }

    /** What pages are to say. */
    @JobDoor(purpose = Purpose.INFORMING)
    public List<OwnText> spoken() {
        return rows.all();
    }

    private boolean say(Line line, String words) {
        if (words.equals(line.now())) {
            return false;
        }
        if (words.equals(line.product())) {
            rows.remove(line.key(), line.language());
        } else if (line.fixed()
                || !TextPattern.missing(line.product(), words).isEmpty()
                || TextPattern.strange(line.product(), words)) {
            throw new IllegalArgumentException("An own text keeps what the product fills in");
        } else {
            rows.keep(new OwnText(line.key(), line.language(), words));
        }
        audit.record(Act.of("wording.say", line.key() + "." + line.language()));
        return true;
    }

    private NavigableMap<String, String> texts(String language) {
        return product.all(Locale.of(language));
    }

    /** Own texts of keys that the product has no more are not there. */
    private List<Line> changed(List<OwnText> own) {
        return own.stream()
                .flatMap(one -> Stream.ofNullable(texts(one.language()).get(one.key()))
                        .map(pattern -> line(one.key(), one.language(), pattern, List.of(one))))
                .toList();
    }

    private static Line line(String key, String language, String pattern, List<OwnText> own) {
        String says = TextPattern.typed(pattern);
        String now = own.stream()
                .filter(one -> one.key().equals(key) && one.language().equals(language))
                .map(OwnText::text)
                .findFirst()
                .orElse(says);
        return new Line(key, language, says, now, TextPattern.fixed(pattern));
    }
}
