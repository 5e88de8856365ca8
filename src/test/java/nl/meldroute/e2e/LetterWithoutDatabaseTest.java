package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.meldroute.identity.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The worst moment for a database to go: just when a letter leaves. */
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 4: valt de database weg bij het versturen, dan staat er of de brief weg is")
class LetterWithoutDatabaseTest {
    private static final String REASON = "De vervanger heeft de sleutel van de kluis.";
    private final Product product;
    private final Office officer;
    private @Nullable WordPage confirm;

    LetterWithoutDatabaseTest(Product product) {
        this.product = product;
        this.officer = Office.of(product, Role.FOCAL_OFFICER);
    }

    private WordPage confirm() {
        confirm = PartnerLetter.confirm(officer, product.client(), REASON);
        return confirm;
    }

    private long left() {
        return PartnerLetter.left(product.superuser(), Objects.requireNonNull(confirm));
    }

    /** The page for a database that is not there, with what was typed, and with nothing that only the page knew. */
    private static WordPage said(WordPage page, String sentence) {
        assertThat(page.code()).isEqualTo(503);
        assertThat(page.text()).contains(sentence);
        List<String> texts = page.document().select("textarea").eachText();
        assertThat(texts).containsExactly(REASON);
        return page;
    }

    private void sentOnce(WordPage page) {
        page.press("Opnieuw proberen").at("/signals/{n}/referrals/{id}/letter");
        page.press("Opnieuw proberen").at("/signals/{n}/referrals/{id}/letter");
        assertThat(left()).isEqualTo(1);
    }

    @Test
    @DisplayName("Is er geen database, dan is er niets verstuurd; later gaat de brief één keer weg")
    void without_a_database_nothing_left() {
        WordPage confirm = confirm();
        WordPage[] page = new WordPage[1];
        product.withoutDatabase(() -> page[0] = said(confirm.press("Ja, versturen"), "Er is nu niets verstuurd."));
        assertThat(left()).isZero();
        sentOnce(page[0]);
    }

    @Test
    @DisplayName("Gaat het antwoord van de database verloren, dan weten wij het niet, en zeggen dat")
    void with_an_answer_that_got_lost_nobody_knows() {
        WordPage confirm = confirm();
        WordPage unknown = dyingAtTheEnd(confirm);
        WordPage[] again = new WordPage[1];
        product.withoutDatabase(() -> again[0] = said(unknown.press("Opnieuw proberen"), "Wij weten niet of dit is"));
        sentOnce(again[0]);
    }

    /** The server ends the connection at the very moment at which the act would be kept. */
    private WordPage dyingAtTheEnd(WordPage confirm) {
        List.of("""
                create function public.dies() returns trigger language plpgsql security definer as $$
                begin perform pg_terminate_backend(pg_backend_pid()); perform pg_sleep(5); return null; end $$
                """, """
                create constraint trigger dies after insert on referral.deed deferrable initially deferred
                for each row execute function public.dies()
                """).forEach(sql -> product.superuser().sql(sql).update());
        try {
            return said(
                    confirm.press("Ja, versturen"), "Wij weten niet of dit is verstuurd. Kijk straks bij Doorzetten");
        } finally {
            product.superuser().sql("drop trigger dies on referral.deed").update();
            product.superuser().sql("drop function public.dies").update();
        }
    }
}
