package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;

/** An officer who takes one signal along the six steps of the plan (2.2), in a real browser. */
final class OnTheRoute implements AutoCloseable {
    private final Visitor officer;
    private String signal = "";

    private OnTheRoute(Visitor officer) {
        this.officer = officer;
    }

    static OnTheRoute with(Product product, Way way) {
        Visitor officer = new Visitor(product, way);
        officer.signIn(Role.FOCAL_OFFICER);
        return new OnTheRoute(officer);
    }

    Visitor officer() {
        return officer;
    }

    /** The address of the signal. */
    String signal() {
        return signal;
    }

    /** Step 2: read and taken up, with a form and an answer to whether somebody has to step in. */
    OnTheRoute takeUp(String inbox, String form, String intervene) {
        officer.open("/work").next(inbox);
        if (officer.choice("Vorm", "Nog niet bekend").isChecked()) {
            toggle("Vorm", "Nog niet bekend");
        }
        if (!officer.choice("Vorm", form).isChecked()) {
            toggle("Vorm", form);
        }
        officer.choose("Moet er nu", intervene)
                .choose("In welke rol", "Dienstverlening")
                .press("Oppakken");
        signal = officer.path();
        assertThat(officer.heading()).matches("[0-9]{4}-[0-9]{4,}");
        return this;
    }

    private void toggle(String legend, String label) {
        String id = officer.choice(legend, label).getAttribute("id");
        officer.page().locator("label[for=\"" + id + "\"]").click();
    }

    /** The gate after step 3. */
    OnTheRoute decide(String outcome) {
        officer.open(signal + "/decision")
                .choose("Besluit", outcome)
                .fill("Reden", "Twee collega's zagen het, los van elkaar.")
                .choose("Gaat het om een misdrijf", "Nee");
        if (outcome.equals("Hoort ergens anders")) {
            officer.fill("Welk loket", "Team Wonen");
        }
        officer.press("Besluit opslaan");
        assertThat(officer.said()).startsWith("Besluit opgeslagen. Volgende stap: ");
        return this;
    }

    /** What step 4 looks at; the forms stay as they were taken up. */
    OnTheRoute establish(String victim, String minor) {
        officer.open(signal + "/facts")
                .choose("Is er een mogelijk slachtoffer?", victim)
                .choose("Is iemand jonger dan 18?", minor)
                .press("Feiten opslaan");
        assertThat(officer.said()).isEqualTo("Feiten opgeslagen. Het advies is opnieuw bepaald.");
        return this;
    }

    OnTheRoute consult(String decision) {
        officer.open(signal + "/consultation")
                .fill("Met wie", "aandachtsfunctionaris meldcode")
                .choose("Besluit", decision)
                .fill("Reden", "Wij hebben het samen bekeken.")
                .press("Opslaan");
        assertThat(officer.said()).isEqualTo("Overleg vastgelegd.");
        return this;
    }

    OnTheRoute phone(String partner, String outcome) {
        officer.open(signal + "/referrals/call?partner=" + partner)
                .choose("Uitkomst", outcome)
                .fill("Wat is afgesproken?", "Zij kijken mee.")
                .press("Opslaan");
        assertThat(officer.said()).startsWith("Vastgelegd: gebeld met ");
        return this;
    }

    OnTheRoute write(String partner, String summary) {
        officer.open(signal + "/referrals/new?partner=" + partner)
                .fill("Samenvatting", summary)
                .choose("Hoe?", "Eigen portaal")
                .press("Verder")
                .fill("Reden om zonder controle", "De vervanger belt nu.")
                .press("Ja, versturen");
        assertThat(officer.said()).startsWith("Doorgezet naar ");
        return this;
    }

    /** Which partners the advice names, each with the weight of its duty. */
    List<String> advice() {
        officer.open(signal + "/referrals");
        return officer.page().locator("section.mr-card").all().stream()
                .map(card -> card.locator("h2").innerText().strip() + ": "
                        + card.locator(".utrecht-data-badge").innerText().strip())
                .toList();
    }

    /** Each partner that was told reacts. */
    OnTheRoute react(String outcome) {
        officer.open(signal + "/referrals");
        List<String> waiting = officer.page().locator("main a[href$='/reaction']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(waiting).isNotEmpty();
        for (String reaction : waiting) {
            officer.open(reaction).choose("Uitkomst", outcome).press("Opslaan");
            assertThat(officer.said()).startsWith("Reactie opgeslagen. Volgende stap: ");
        }
        return this;
    }

    /** Step 6: answered and closed; the result that was proposed. */
    String close(String phrase) {
        officer.open(signal + "/reply")
                .choose("Kies een zin", phrase)
                .press("Voorbeeld bekijken")
                .fill("Reden om zonder controle", "De kluis is dicht.")
                .press("Antwoord plaatsen");
        officer.open(signal + "/close");
        String proposed = officer.page().locator("input[name=result]:checked + label").allInnerTexts().stream()
                .findFirst()
                .orElse("");
        officer.press("Afsluiten");
        assertThat(officer.said()).contains("is afgesloten.");
        return proposed;
    }

    @Override
    public void close() {
        officer.close();
    }
}
