package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.meldroute.e2e.Wire.Moment;
import nl.meldroute.e2e.Wire.Trap;
import nl.meldroute.identity.Role;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;

/** The keys of one vault, given on again and again, each time broken off on the way and tried again; what it holds stays the same. */
final class BrokenVault {
    private static final String PASSPHRASE = "Wachtzin";
    private static final String NEW = "kikker sloot brug wolk gras hek nummer ";
    private final Battered battered;
    private final VaultInside inside;
    private final Product.Person officer;
    private final Product.Person deputy;
    private String ofOfficer;
    private String ofDeputy;
    private RecoverySet.Made papers;
    private final Map<Product.Person, Office> signedIn = new HashMap<>();
    private int given;

    BrokenVault(Battered battered) {
        this.battered = battered;
        this.inside = new VaultInside(battered.superuser());
        this.officer = battered.person(Role.FOCAL_OFFICER);
        this.deputy = battered.person(Role.DEPUTY);
        this.ofOfficer = officer.passphrase();
        this.ofDeputy = deputy.passphrase();
        this.papers = VaultInside.papers("Lopik");
        at(officer)
                .open("/vault/keys")
                .click("Herstelset vastleggen")
                .fill("Tekst van het bestand", papers.set().print())
                .press("Verder")
                .fill(PASSPHRASE, ofOfficer)
                .press("Herstelset vastleggen");
    }

    /** The keepers give it to the officer, who forgot the passphrase; whether that still asked the database this often. */
    boolean recovery(int request, Moment moment) {
        Map<String, Object> before = inside.opened(papers).orElseThrow();
        String next = chosen(officer);
        RecoverySet.Made after = VaultInside.papers("Lopik");
        WordPage form = answered(after).fill(PASSPHRASE, next);
        Trap trap = battered.wire().at(request, moment, WireLink::cut);
        WordPage seen = form.pressAlone("Kluis herstellen");
        boolean happened = battered.wire().happened(trap);
        boolean done = inside.opened(after).isPresent();
        assertThat(inside.opened(officer.username(), next).isPresent())
                .as("the new holder opens it, after request %d, %s", request, moment)
                .isEqualTo(done);
        if (!done) {
            assertThat(seen.code()).as(seen.text()).isEqualTo(503);
            whole(before, inside.opened(papers));
            whole(before, inside.opened(officer.username(), ofOfficer));
            assertThat(inside.opened(deputy.username(), ofDeputy).orElse(before))
                    .isEqualTo(before);
        }
        again(seen, done, next);
        whole(before, inside.opened(after));
        whole(before, inside.opened(officer.username(), next));
        assertThat(inside.opened(papers)).as("the old codes").isEmpty();
        assertThat(inside.opened(officer.username(), ofOfficer)).isEmpty();
        assertThat(inside.opened(deputy.username(), ofDeputy)).isEmpty();
        ofOfficer = next;
        papers = after;
        return happened;
    }

    /** Signing in takes long on purpose. */
    private Office at(Product.Person person) {
        Office known = signedIn.get(person);
        if (known == null || !known.open("/vault").path().equals("/vault")) {
            known = battered.at(person);
            signedIn.put(person, known);
        }
        return known;
    }

    /** The form of the recovery with the answer of the keepers in it. */
    private WordPage answered(RecoverySet.Made next) {
        Office asking = at(officer);
        RecoveryRequest request = RecoveryRequest.read(
                        new String(asking.client().get("/vault/recover/file").body(), StandardCharsets.UTF_8))
                .orElseThrow();
        return asking.open("/vault/recover")
                .fill(
                        "Antwoord van de bewaarders",
                        request.answer(VaultInside.privateKey(papers), next.set())
                                .print());
    }

    /** What was typed comes back but for the passphrase; where it was done already, that is said. */
    private void again(WordPage seen, boolean done, String passphrase) {
        if (seen.code() == 303) {
            assertThat(Objects.requireNonNull(signedIn.get(officer))
                            .open("/vault")
                            .status())
                    .startsWith("De kluis is van u");
            return;
        }
        assertThat(seen.code()).isEqualTo(503);
        assertThat(seen.document().html()).doesNotContain(passphrase);
        boolean sent = seen.words().button("Opnieuw proberen").isPresent();
        WordPage back = sent ? seen.press("Opnieuw proberen") : seen.click("Opnieuw proberen");
        if (!done) {
            assertThat(back.fill(PASSPHRASE, passphrase)
                            .press("Kluis herstellen")
                            .status())
                    .startsWith("De kluis is van u");
            return;
        }
        assertThat(back.heading()).isEqualTo("Kluis openen");
        if (sent) {
            assertThat(back.status()).isEqualTo("U kunt de kluis al openen met uw wachtzin. Er is nu niets veranderd.");
        }
    }

    /** The officer lets in the deputy, with a new key; whether that still asked the database this often. */
    boolean admission(int request, Moment moment) {
        Optional<Map<String, Object>> before = inside.opened(deputy.username(), ofDeputy);
        Map<String, Object> all = inside.opened(officer.username(), ofOfficer).orElseThrow();
        String next = chosen(deputy);
        WordPage open =
                battered.at(officer).open("/vault").fill(PASSPHRASE, ofOfficer).press("Kluis openen");
        String admit = open.document().select("button[name=admit]").text();
        Trap trap = battered.wire().at(request, moment, WireLink::cut);
        WordPage seen = open.pressAlone(admit);
        boolean happened = battered.wire().happened(trap);
        Optional<Map<String, Object>> now = inside.opened(deputy.username(), next);
        if (now.isEmpty()) {
            assertThat(seen.code()).as(seen.text()).isEqualTo(503);
            assertThat(inside.opened(deputy.username(), ofDeputy)).isEqualTo(before);
            assertThat(open.press(admit).status()).isEqualTo("Uw collega kan de kluis nu ook openen.");
        }
        whole(all, inside.opened(deputy.username(), next));
        whole(all, inside.opened(officer.username(), ofOfficer));
        assertThat(inside.opened(deputy.username(), ofDeputy)).isEmpty();
        ofDeputy = next;
        return happened;
    }

    /** Asks to be let in with a new passphrase, whether or not the old one still opens. */
    private String chosen(Product.Person person) {
        given++;
        String passphrase = NEW + given;
        WordPage page = at(person).open("/vault");
        boolean holder = page.words().link("Wachtzin vergeten").isPresent();
        WordPage asked = (holder ? page.click("Wachtzin vergeten") : page)
                .fill(PASSPHRASE, passphrase)
                .fill("Herhaal", passphrase)
                .press(holder ? "Toegang vragen" : "Kluis instellen");
        assertThat(asked.text()).contains("controlecode");
        return passphrase;
    }

    private static void whole(Map<String, Object> before, Optional<Map<String, Object>> now) {
        assertThat(before).isNotEmpty();
        assertThat(now).contains(before);
    }
}
