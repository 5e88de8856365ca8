package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.meldroute.files.Samples;
import org.jsoup.select.Elements;

/** Somebody who gives one signal and does not give up: whatever fails is tried again, with the buttons that are there. */
final class Persistent {
    static final String CHOOSE = "Kies een foto of bestand";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_AGAIN = 50_000_000;
    private final WordClient client;
    private final String story;
    private int troubles;

    Persistent(WordClient client, String story) {
        this.client = client;
        this.story = story;
    }

    /** How often something failed on the way. */
    int troubles() {
        return troubles;
    }

    String story() {
        return story;
    }

    /** Until it is sent; the code, where the page that shows it once came through. */
    Optional<String> send(boolean withFile) {
        WordPage check = atCheck();
        if (withFile) {
            check = withFile(check);
        }
        WordPage last = check;
        return code(insist(() -> last.press("Versturen")));
    }

    /** Sends it without looking at what comes of it; where the answer leads. */
    String sent(WordPage check) {
        return client.post(check.target("Versturen"), check.fields("Versturen"))
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "");
    }

    /** One look, whatever comes of it. */
    WordPage look(String path) {
        return client.open(path);
    }

    WordPage open(String path) {
        return insist(() -> client.open(path));
    }

    WordPage atCheck() {
        WordPage start = open("/report");
        WordPage danger =
                further(start, page -> page.choose("Voor wie", "Voor mijzelf").press("Beginnen"));
        WordPage asked = further(
                danger,
                page -> page.choose("Is er nu", "Nee, niet op dit moment").press("Verder"));
        WordPage place = further(
                asked, page -> page.fill("Wat hebt u gezien of gehoord?", story).press("Verder"));
        return further(
                place,
                page -> page.fill("Adres, bedrijf of plek", "Loods Industrieweg 4")
                        .press("Verder"));
    }

    /** A page that says that it was changed meanwhile, by the try of which no answer came, is read and sent again. */
    private WordPage further(WordPage from, UnaryOperator<WordPage> answer) {
        WordPage next = insist(() -> answer.apply(from));
        if (next.path().equals(from.path())) {
            troubles++;
            return further(next, answer);
        }
        return next;
    }

    WordPage withFile(WordPage check) {
        WordPage files = insist(() -> check.click("Foto's en bestanden"));
        WordPage added = insist(() -> added(open(files.path())));
        // The page that gives back what was typed can't give back a file: who looks, chooses it again.
        while (!added.text().contains("Toegevoegd: 1 van 10.")) {
            troubles++;
            added = insist(() -> added(open(files.path())));
        }
        WordPage last = added;
        return insist(() -> last.press("Verder"));
    }

    /** Adds the same file, also where it may be there already. */
    WordPage added(WordPage files) {
        return files.attach(CHOOSE, "notitie.txt", Samples.text(story)).press("Toevoegen");
    }

    /** Tries until a page comes: a request that broke is sent again, and a page that says so is left by its own button. */
    WordPage insist(Supplier<WordPage> step) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        Supplier<WordPage> next = step;
        while (true) {
            assertThat(System.nanoTime()).as("patience with %s", story).isLessThan(until);
            try {
                WordPage page = next.get();
                if (page.code() == 200 && !page.text().contains("Doorgeven lukt nu niet")) {
                    return page;
                }
                next = page.code() == 200 ? () -> client.open(page.path()) : again(page);
                LockSupport.parkNanos(LOOK_AGAIN);
            } catch (UncheckedIOException broken) {
                // The product is gone; what was asked is asked again.
                LockSupport.parkNanos(LOOK_AGAIN);
            }
            troubles++;
        }
    }

    /** What the page without a database offers. */
    Supplier<WordPage> again(WordPage page) {
        assertThat(page.code()).as("%s: %s", page.path(), page.text()).isEqualTo(503);
        assertThat(page.text()).contains("0348 000 010", "bel 112");
        return page.words().button("Opnieuw proberen").isPresent()
                ? () -> page.press("Opnieuw proberen")
                : () -> page.click("Opnieuw proberen");
    }

    /** Empty where the page says that it was shown already. */
    static Optional<String> code(WordPage sent) {
        assertThat(sent.heading()).as(sent.path()).isEqualTo("Uw signaal is verstuurd");
        Elements codes = sent.document().select("code");
        return codes.isEmpty() ? Optional.empty() : Optional.of(codes.text());
    }
}
