package nl.meldroute.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import nl.meldroute.GeneratedPage;
import nl.meldroute.privacy.Holdings;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: wat van een signaal waar ligt, en wanneer het gaat")
class ErasingPageTest {
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/retention", Locale.of("nl"));
    private final Holdings holdings;

    @Autowired
    ErasingPageTest(Holdings holdings) {
        this.holdings = holdings;
    }

    @Test
    void every_kind_of_rows_has_its_words() {
        assertThat(holdings.tables())
                .allSatisfy(kept -> assertThat(WORDS.getString("retention.kind." + kept.kind()))
                        .isNotBlank());
    }

    @Test
    void what_goes_when_stands_in_the_documents() {
        GeneratedPage.check("docs/generated/erasing.md", """
                # Wat van een signaal waar ligt, en wanneer het gaat

                Namen gaan soms eerder dan de rest. Waar woorden zijn getypt, kan een naam staan: dat gaat dan ook. Van wat is \
                doorgegeven blijven de kruisjes, van het signaal de vorm en de dagen, van de tijdlijn dat iets gebeurde.

                ## Gaat met de namen

                """ + rows(true) + """

                ## Gaat met de rest

                """ + rows(false) + """

                De envelop gaat eerder: zes maanden na het antwoord aan de melder. Van een signaal dat wordt vastgehouden, gaat niets.

                ## Blijft

                Het logboek, met de kenmerken van signalen en zonder inhoud. Het bewijs van wissen, met nummers en aantallen. En \
                hoeveel signalen er per jaar en per resultaat waren.
                """);
    }

    private String rows(boolean names) {
        return "| Wat | Tabel |\n| --- | --- |\n"
                + holdings.tables().stream()
                        .filter(kept -> kept.names() == names)
                        .sorted((one, other) -> one.table().compareTo(other.table()))
                        .map(kept -> "| " + say("retention.kind." + kept.kind()) + " | `" + kept.table() + "` |\n")
                        .collect(Collectors.joining());
    }

    /** As the screens say it: two apostrophes in a text are one. */
    private static String say(String key) {
        return new MessageFormat(WORDS.getString(key), Locale.of("nl")).format(new Object[0]);
    }

    @Test
    void words_stand_as_on_the_screens() {
        assertThat(say("retention.kind.attachment")).isEqualTo("Foto's en bestanden");
    }
}
