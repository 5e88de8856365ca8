package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.select.Elements;

/** How somebody gives a signal, in words; for all tests that need one. */
final class Reporting {
    static final String CODE = "[a-z]+(-[a-z]+){3}-[0-9]{4}-[0-9]{4}";

    private Reporting() {}

    static WordPage begin(WordClient client, String forWhom) {
        return client.open("/report").choose("Voor wie", forWhom).press("Beginnen");
    }

    /** The three required answers; the page that comes after the place. */
    static WordPage answered(WordClient client, String forWhom, String story) {
        return begin(client, forWhom)
                .choose("Is er nu", "Nee, niet op dit moment")
                .press("Verder")
                .fill("Wat hebt u gezien of gehoord?", story)
                .press("Verder")
                .fill("Adres, bedrijf of plek", "Loods Industrieweg 4")
                .press("Verder");
    }

    /** The shortest report there is; gives the receipt code. */
    static String shortest(WordClient client, String story) {
        return code(answered(client, "Voor mijzelf", story).press("Versturen"));
    }

    static String code(WordPage sent) {
        Elements codes = sent.document().select("code");
        assertThat(codes).as("codes on %s: %s", sent.path(), sent.text()).hasSize(1);
        assertThat(codes.text()).matches(CODE);
        return codes.text();
    }
}
