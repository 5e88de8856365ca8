package nl.meldroute.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
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
import nl.meldroute.wording.rules.OwnWords;
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

    /** Dutch texts with these words in them or in their key, one more than {@link #MOST} where there are more. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public List<Line> search(String words) {
        String sought = words.strip().toLowerCase(Locale.ROOT);
        Map<String, String> own = own(DUTCH);
        return texts(DUTCH).entrySet().stream()
                .map(entry -> line(entry.getKey(), DUTCH, entry.getValue(), own))
                .filter(line -> Stream.of(line.key(), line.product(), line.now())
                        .anyMatch(text -> text.toLowerCase(Locale.ROOT).contains(sought)))
                .limit(MOST + 1L)
                .toList();
    }

    /** All own texts, in both languages. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public List<Line> changed() {
        return rows.all().stream()
                .filter(own -> texts(own.language()).containsKey(own.key()))
                .map(own -> line(
                        own.key(),
                        own.language(),
                        Objects.requireNonNull(texts(own.language()).get(own.key())),
                        Map.of(own.key(), own.text())))
                .toList();
    }

    /** One text in Dutch and in English. Throws {@link NotForYou} where there is none with this key. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public List<Line> text(String key) {
        return Stream.of(DUTCH, "en")
                .map(language -> {
                    String pattern = texts(language).get(key);
                    if (pattern == null) {
                        throw new NotForYou();
                    }
                    return line(key, language, pattern, own(language));
                })
                .toList();
    }

    /**
     * Says this from now on; what the product says, or nothing, brings the text of the product back. Throws
     * {@link IllegalArgumentException} where a part is missing that the product fills in. Publishes {@link TextsChanged}.
     */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public void say(Line line, String typed) {
        String text = typed.strip();
        if (text.isEmpty() || text.equals(line.product())) {
            rows.remove(line.key(), line.language());
        } else {
            if (line.fixed()
                    || !OwnWords.missing(line.product(), text).isEmpty()
                    || OwnWords.strange(line.product(), text)) {
                throw new IllegalArgumentException("An own text keeps what the product fills in");
            }
            rows.keep(new OwnText(line.key(), line.language(), text));
        }
        audit.record(Act.of("wording.say", line.key() + "." + line.language()));
        events.publishEvent(new TextsChanged(rows.all()));
    }

    /** What pages are to say. */
    @JobDoor(purpose = Purpose.INFORMING)
    public List<OwnText> shown() {
        return rows.all();
    }

    private NavigableMap<String, String> texts(String language) {
        return product.all(Locale.of(language));
    }

    private Map<String, String> own(String language) {
        Map<String, String> own = new TreeMap<>();
        rows.all().stream()
                .filter(one -> one.language().equals(language))
                .forEach(one -> own.put(one.key(), one.text()));
        return own;
    }

    private static Line line(String key, String language, String pattern, Map<String, String> own) {
        String says = OwnWords.typed(pattern);
        return new Line(key, language, says, own.getOrDefault(key, says), OwnWords.fixed(pattern));
    }
}
