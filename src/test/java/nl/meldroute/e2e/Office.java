package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.meldroute.identity.Role;

/** Officer or deputy at work, in words; for all tests that need one. */
final class Office {
    private final WordClient client;
    private final Product.Person person;

    private Office(WordClient client, Product.Person person) {
        this.client = client;
        this.person = person;
    }

    static Office of(Product product, Role role) {
        return new Office(product.client(role), product.person(role));
    }

    /** Likewise; every answer is heard. */
    static Office of(Product product, Role role, Consumer<HttpResponse<byte[]>> ears) {
        WordClient client = product.client(ears);
        client.signIn(product.person(role));
        return new Office(client, product.person(role));
    }

    /** Of a product that runs apart. */
    static Office of(StartedProduct product, Product.Person person) {
        WordClient client = new WordClient(product.address());
        client.signIn(person);
        return new Office(client, person);
    }

    WordClient client() {
        return client;
    }

    WordPage open(String path) {
        return client.open(path);
    }

    /** Where the rows of the list of work lead, over all of its pages. */
    Set<String> rows() {
        Set<String> rows = new LinkedHashSet<>();
        WordPage work = open("/work").at("/work");
        rows.addAll(work.rows());
        for (int from = work.rows().size();
                work.words().link("Meer").isPresent();
                from += work.rows().size()) {
            work = open("/work?view=now&from=" + from);
            rows.addAll(work.rows());
        }
        return rows;
    }

    /** What the list of work says, over all of its pages. */
    String words() {
        return words("now");
    }

    /** What the list says that waits for others, over all of its pages. */
    String waiting() {
        return words("waiting");
    }

    private String words(String view) {
        WordPage work = open("/work?view=" + view);
        StringBuilder words = new StringBuilder(work.text());
        for (int from = work.rows().size();
                work.words().link("Meer").isPresent();
                from += work.rows().size()) {
            work = open("/work?view=" + view + "&from=" + from);
            words.append('\n').append(work.text());
        }
        return words.toString();
    }

    /** The row that came since, on its page of the list. */
    WordPage newRow(Set<String> before) {
        List<String> came = new ArrayList<>(rows());
        came.removeAll(before);
        assertThat(came).as("what came in").hasSize(1);
        return row(came.getFirst());
    }

    /** A row, found on whichever page of the list it stands. */
    WordPage row(String href) {
        WordPage work = open("/work");
        for (int from = work.rows().size();
                !work.rows().contains(href);
                from += work.rows().size()) {
            assertThat(work.words().link("Meer")).as("a row for " + href).isPresent();
            work = open("/work?view=now&from=" + from);
        }
        return work.row(href);
    }

    /** Opens the vault from a page that asks for it; the page to which that leads back. */
    WordPage unlock(WordPage page) {
        return page.click("Kluis openen").fill("Wachtzin", person.passphrase()).press("Kluis openen");
    }

    /** Takes up what was opened, with the answers that fit most signals. */
    static WordPage takeUp(WordPage opened, String intervene) {
        return opened.choose("Moet er nu", intervene)
                .choose("In welke rol", "Dienstverlening")
                .press("Oppakken");
    }

    /** Decides at the gate after step 3; the page of the signal. */
    static WordPage decide(WordPage signal, String outcome) {
        return signal.click("Besluit nemen")
                .choose("Besluit", outcome)
                .fill("Reden", "Drie collega's zagen hetzelfde, los van elkaar.")
                .choose("Gaat het om een misdrijf", "Nee")
                .press("Besluit opslaan")
                .at("/signals/{n}");
    }

    /** Tells a partner by phone of a signal that was decided; where its reaction is written down. */
    String handOver(WordPage signal, String partner) {
        return open(signal.path() + "/referrals/call?partner=" + partner)
                .choose("Uitkomst", "Gemeld")
                .fill("Wat is afgesproken?", "Zij bellen terug.")
                .press("Opslaan")
                .at("/signals/{n}/referrals")
                .words()
                .link("Reactie verwerken")
                .orElseThrow()
                .attr("href");
    }

    /** There are indications, and whoever has to hear of it heard, or not for a reason; the page of the signal. */
    WordPage settle(WordPage signal) {
        WordPage advice = decide(signal, "Er zijn aanwijzingen")
                .click("Overleg vastleggen")
                .fill("Met wie", "aandachtsfunctionaris meldcode")
                .choose("Besluit", "Niet melden na overleg")
                .fill("Reden", "Wij kennen nog geen naam.")
                .press("Opslaan")
                .at("/signals/{n}/referrals");
        advice.click("Niet doorzetten")
                .fill("Reden", "De zorgcoördinator kent deze plek al sinds mei.")
                .press("Opslaan")
                .at("/signals/{n}/referrals");
        return open(signal.path()).at("/signals/{n}");
    }

    /** Reads and takes up what came in since; the page of the signal. */
    WordPage takeUpNew(Set<String> before) {
        return takeUp(newRow(before).press("Lezen en oppakken"), "Nee").at("/signals/{n}");
    }
}
