package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.files.Samples;
import nl.meldroute.identity.Role;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** One reporter gives signals with everything that may be told; then everybody does all that they can, and is heard. */
final class CanaryWalk {
    private static final String STORY = "Achttien inschrijvingen en drie bedden.";
    private final Product product;
    private final Canary canary;
    private final String batch;
    private final Heard heard = new Heard();
    private String handled = "";
    private String waiting = "";
    private String alarmed = "";
    private String subject = "";
    private String handOver = "";
    private String enquiry = "";
    private String check = "";
    private String share = "";
    private String consultation = "";
    private String glass = "";
    private List<String> files = List.of();

    CanaryWalk(Product product, Canary canary) {
        this.product = product;
        this.canary = canary;
        this.batch = new Cases(product).anywhere().getOrDefault("batch", "");
    }

    Heard heard() {
        return heard;
    }

    /** The address of the signal that went all the way. */
    String handled() {
        return handled;
    }

    void walk() {
        Office officer = office(Role.FOCAL_OFFICER);
        Office deputy = office(Role.DEPUTY);
        Set<String> before = officer.rows();
        alarm();
        alarmed = officer.newRow(before).href();
        before = officer.rows();
        report(STORY, false);
        waiting = officer.newRow(before).press("Lezen en oppakken").path();
        before = officer.rows();
        String receipt = report("Ik, " + canary.name() + ", zag het. " + STORY, true);
        WordPage opened = officer.newRow(before).press("Lezen en oppakken");
        shown(officer, opened.click("Naam van de melder"), "Vraag aan de melder");
        handled = Office.takeUp(officer.open(opened.path()), "Ja").path();
        files(officer);
        handle(officer);
        shown(deputy, deputy.open(handled + "/reporter"), "Anders");
        everyPage(officer, deputy);
        new Glasses(product).reported(heard, glass);
        answer(officer, receipt);
        everyPage(officer, deputy);
    }

    private Office office(Role role) {
        return Office.of(product, role, heard.by(role.name()));
    }

    /** Danger, a number to phone, and nothing more. */
    private void alarm() {
        Reporting.begin(product.client(), "Voor mijzelf")
                .choose("", "Ja, nu")
                .press("Verder")
                .fill("Op welk nummer", canary.phone())
                .choose("Hebt u gebeld?", "Nog niet")
                .press("Verder");
    }

    /** Everything about the reporter in its own field, and perhaps the name in the story, which is then taken out. */
    private String report(String story, boolean named) {
        WordClient client = product.client();
        WordPage check = Reporting.answered(client, "Voor een collega", story)
                .click("Hoe wilt u antwoord krijgen?")
                .choose("Hoe wilt u", "Bel mij")
                .fill("Uw telefoonnummer", canary.phone())
                .fill("Uw naam", canary.name())
                .fill("Uw afdeling", canary.department())
                .fill("Naam van uw collega", canary.surname() + ", " + canary.firstName())
                .press("Opslaan");
        WordPage sent = (named ? attached(check) : check).press("Versturen");
        if (named) {
            sent = sent.at("/report/{draft}/own-name").choose("", "Weghalen").press("Versturen");
        }
        String receipt = Reporting.code(sent);
        WordClient after = product.client(heard.by("reporter"));
        after.cookies().putAll(client.cookies());
        Doors.pages(product.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class), values(sent))
                .forEach(after::get);
        return receipt;
    }

    /** Files that say who made them: in their names, and where nobody looks. */
    private WordPage attached(WordPage check) {
        return check.click("Foto's en bestanden")
                .attach("Kies een foto of bestand", canary.name() + ".jpg", Samples.photo(canary.firstName()))
                .attach("Kies een foto of bestand", canary.phone() + ".pdf", Samples.document(2, canary.name(), "Huur"))
                .fill("Wat staat er op de foto?", "De deur van de loods")
                .press("Toevoegen")
                .press("Verder");
    }

    /** The clean copies, and one original out of the vault that is open. */
    private void files(Office officer) {
        files = officer.open(handled).document().select("main a[href^=/files/]").eachAttr("href");
        assertThat(files).hasSize(2);
        for (String file : files) {
            assertThat(Attached.copied(officer.client(), file).text()).contains("Schoon.");
            assertThat(officer.client().get(file + "/copy").statusCode()).isEqualTo(200);
        }
        officer.open(files.getFirst() + "/original")
                .choose("Waarom", "Een partner vraagt om bewijs")
                .press("Origineel opslaan");
    }

    private void shown(Office office, WordPage page, String reason) {
        WordPage open = page.words().link("Kluis openen").isPresent() ? office.unlock(page) : page;
        WordPage shown = open.choose("Waarom", reason)
                .fill("Toelichting", "De politie vraagt ernaar.")
                .press("Naam bekijken");
        assertThat(shown.document().select("main dl").text())
                .contains(canary.name(), canary.department(), canary.phone(), canary.surname() + ", ");
    }

    private void handle(Office officer) {
        WordPage signal = officer.open(handled);
        signal.click("Notitie").fill("Notitie", "De beheerder let op.").press("Opslaan");
        signal.click("Telefoongesprek")
                .fill("Met wie", "wijkagent")
                .fill("Wat is gezegd?", "Er stonden weer busjes.")
                .press("Opslaan");
        officer.row(handled)
                .click("AVIM bellen")
                .choose("Uitkomst", "Advies gevraagd (zonder namen)")
                .fill("Wat is afgesproken?", "AVIM belt vandaag terug.")
                .press("Opslaan");
        register(officer);
        refer(officer);
        write(officer);
        chase(officer);
        ask(officer);
        share(officer);
        glass = new Glasses(product).walked(heard, last(handled));
    }

    /** A department reads of it, and says what it knows. */
    private void share(Office officer) {
        officer.open(handled + "/share")
                .choose("Met wie?", "taakaccenthouder Civiel")
                .fill("Samenvatting", "Er slapen mensen naast de machines.")
                .press("Delen")
                .at("/signals/{n}");
        WordClient contact = product.client(heard.by(Role.DEPARTMENT_CONTACT.name()));
        contact.signIn(product.person(Role.DEPARTMENT_CONTACT));
        share = contact.open("/shared").document().select("main ul a").first().attr("href");
        contact.open(share).fill("Wat weet u hiervan?", "Dat pand staat leeg.").press("Versturen");
    }

    /** Through the gate, and to a partner. */
    private void refer(Office officer) {
        Office.decide(officer.open(handled), "Er zijn aanwijzingen");
        officer.open(handled + "/facts")
                .choose("Is er een mogelijk slachtoffer?", "Ja")
                .choose("Is iemand jonger dan 18?", "Nee")
                .press("Feiten opslaan")
                .at("/signals/{n}/referrals");
        consult(officer);
        officer.open(handled + "/consultation")
                .fill("Met wie", "aandachtsfunctionaris meldcode")
                .choose("Besluit", "Advies vragen (zonder namen)")
                .fill("Reden", "Wij kennen nog geen naam.")
                .press("Opslaan")
                .at("/signals/{n}/referrals");
        officer.open(handled + "/referrals/skip?partner=care-coordinator")
                .fill("Reden", "De zorgcoördinator kent deze plek al sinds mei.")
                .press("Opslaan")
                .at("/signals/{n}/referrals");
        officer.open(handled + "/referrals/call?partner=veilig-thuis")
                .choose("Uitkomst", "Advies gevraagd (zonder namen)")
                .fill("Wat is afgesproken?", "Zij denken mee.")
                .press("Opslaan")
                .at("/signals/{n}/referrals");
    }

    /** The reporting-code officer is asked, looks and advises. */
    private void consult(Office officer) {
        officer.open(handled + "/consultation/new")
                .fill("Vraag", "Wanneer praten wij met het slachtoffer?")
                .press("Versturen")
                .at("/signals/{n}/consultation");
        WordClient adviser = product.client(heard.by(Role.REPORTING_CODE_OFFICER.name()));
        adviser.signIn(product.person(Role.REPORTING_CODE_OFFICER));
        adviser.open("/work");
        consultation = new Departments(product).consulted(last(handled));
        adviser.open(consultation)
                .fill("Uw advies", "Praat nog niet.")
                .press("Advies versturen")
                .at("/work");
    }

    /** A department is asked, looks, and answers; nobody read it yet, so it can still look. */
    private void ask(Office officer) {
        officer.open(handled + "/subjects/new?kind=address")
                .fill("Straat", "Ganzenpad")
                .fill("Huisnummer", "9")
                .fill("Plaats", "Lopik")
                .press("Opslaan");
        check = officer.open(handled + "/sources/" + new Administered(product).source())
                .choose("Waarop zoekt u?", "Ganzenpad 9, Lopik")
                .press("Komt dit voor?")
                .path();
        WordPage asked = officer.open(handled + "/enrichment/new")
                .choose("Afdeling", "Civiel")
                .choose("Vraag", "Is dit bij u bekend?")
                .choose("Grond", "Hulp en bescherming")
                .press("Navraag versturen")
                .at("/signals/{n}");
        enquiry = asked.document()
                .select("a[href*=/enrichment/]:not([href$=new])")
                .first()
                .attr("href");
        WordClient contact = product.client(heard.by(Role.DEPARTMENT_CONTACT.name()));
        contact.signIn(product.person(Role.DEPARTMENT_CONTACT));
        contact.open("/answers/" + last(enquiry))
                .fill("Wat is er bekend?", "Er woont een gezin.")
                .press("Wel bekend")
                .at("/work");
    }

    /** A partner is told, phoned again, and reacts; the reporter may know something of it. */
    private void chase(Office officer) {
        WordPage advice = officer.open(handled + "/referrals/call?partner=avim")
                .choose("Uitkomst", "Gemeld")
                .fill("Wat is afgesproken?", "Zij gaan kijken.")
                .press("Opslaan")
                .at("/signals/{n}/referrals");
        String reaction = advice.document().select("a[href$=/reaction]").first().attr("href");
        handOver = reaction.replaceAll("^.*/referrals/|/reaction$", "");
        officer.open(reaction).fill("Toelichting", "Volgende week.").press("Gebeld, nog geen reactie");
        officer.open(reaction)
                .choose("Uitkomst", "Opgepakt")
                .fill("Wat mag de melder weten?", "Dat er is gekeken.")
                .choose("", "Er is hulp aangeboden")
                .choose("", "Partner vraagt om de melder als getuige")
                .press("Opslaan")
                .at("/signals/{n}");
    }

    /** A letter with everything that may go along, whose writer knows the reporter no better than the form does. */
    private void write(Office officer) {
        WordPage letter = officer.open(handled + "/referrals/new?partner=care-coordinator");
        for (String item : List.of("Adres", "Bedrijf", "Veilig contact", "Namen van slachtoffers")) {
            letter = letter.choose("Wat gaat mee?", item);
        }
        WordPage confirm = letter.choose("Waarom gaan namen mee?", "Toestemming")
                .choose("Hoe?", "Brief")
                .fill("Samenvatting", "Er slapen mensen naast de machines.")
                .press("Verder")
                .at("/signals/{n}/referrals/{id}/confirm");
        confirm.press("Ja, versturen").at("/signals/{n}/referrals/{id}/letter");
        officer.open(handled + "/referrals/new?partner=riec")
                .fill("Samenvatting", "Er slapen mensen naast de machines.")
                .press("Bewaar als concept")
                .at("/signals/{n}/referrals");
    }

    /** Whom it is about, corrected once, and whether that occurs already. */
    private void register(Office officer) {
        WordPage signal = officer.open(handled)
                .click("Telefoonnummer toevoegen")
                .fill("Telefoonnummer", "06 0000 0077")
                .press("Opslaan")
                .at("/signals/{n}");
        String link = "a[href^=" + handled + "/subjects/]:not([href*=new])";
        subject = signal.document().select(link).first().attr("href");
        WordPage changed =
                officer.open(subject).fill("Telefoonnummer", "06 0000 0078").press("Opslaan");
        assertThat(changed.code()).isEqualTo(200);
        officer.open(handled + "/matches");
    }

    private void answer(Office officer, String receipt) {
        place(officer, "Dank u wel.", false);
        WordClient reporter = product.client(heard.by("reporter"));
        WordPage messages = reporter.open("/follow")
                .fill("Volgcode", receipt)
                .press("Bekijken")
                .at("/follow/messages");
        assertThat(messages.text()).contains("Dank u wel.", STORY);
        messages.choose("Wilt u dat?", "Ja").press("Antwoord versturen");
        messages.press("Hoe staat het ermee?");
        messages.click("Aanvullen")
                .fill("Uw aanvulling", "Het busje is er weer.")
                .press("Versturen");
        officer.open(handled + "/reply").press("Gelezen");
        WordPage closed = place(officer, "Wij sluiten af.", true)
                .at("/signals/{n}/close")
                .choose("Resultaat", "Onduidelijk gebleven")
                .press("Afsluiten");
        if (closed.words().button("Ja, afsluiten").isPresent()) {
            closed = closed.press("Ja, afsluiten");
        }
        reporter.open("/follow").fill("Volgcode", receipt).press("Bekijken").at("/follow/messages");
        closed.at("/signals/{n}")
                .click("Heropenen")
                .fill("Reden", "Er kwam iets bij.")
                .press("Heropenen");
    }

    private WordPage place(Office officer, String words, boolean thenClose) {
        WordPage reply = officer.open(handled + "/reply").fill("Eigen woorden", words);
        WordPage preview = (thenClose ? reply.choose("", "Daarna afsluiten") : reply).press("Voorbeeld bekijken");
        if (preview.words().link("Kluis openen").isPresent()) {
            preview = officer.unlock(preview).press("Voorbeeld bekijken");
        }
        return preview.press("Antwoord plaatsen");
    }

    /** All addresses, by everybody: who may see them, who may not, and who is not signed in. */
    private void everyPage(Office... withOpenVault) {
        Set<String> pages = Doors.pages(
                product.bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class),
                values(product.client().open("/report").press("Beginnen")));
        pages.addAll(List.of(
                handled + "/subjects/new?kind=person",
                handled + "/referrals/call?partner=avim",
                handled + "/referrals/skip?partner=care-coordinator",
                "/follow-ups?from=25"));
        assertThat(pages).contains("/work", handled + "/seen", waiting + "/reporter", alarmed + "/phone");
        for (Office office : withOpenVault) {
            pages.forEach(office.client()::get);
        }
        WordClient nobody = product.client(heard.by("nobody"));
        pages.forEach(nobody::get);
        for (Role role : Role.values()) {
            WordClient client = product.client(heard.by(role.name()));
            client.signIn(product.person(role));
            pages.forEach(client::get);
        }
    }

    private Map<String, List<String>> values(WordPage draft) {
        String none = "00000000-0000-4000-8000-000000000000";
        return Map.ofEntries(
                Map.entry("draft", List.of(draft.path().replaceAll("^/report/|/[a-z-]+$", ""))),
                Map.entry("page", List.of("danger", "call", "story", "place", "source", "signs", "contact")),
                Map.entry("person", List.of("1")),
                Map.entry("number", handled.isEmpty() ? List.of("2026-9999") : List.of(last(handled))),
                Map.entry("id", waiting.isEmpty() ? List.of(none) : List.of(last(waiting), last(alarmed))),
                Map.entry("subject", List.of(subject.isEmpty() ? none : last(subject))),
                Map.entry("handover", List.of(handOver.isEmpty() ? none : handOver)),
                Map.entry("share", List.of(share.isEmpty() ? none : last(share))),
                Map.entry("consultation", List.of(consultation.isEmpty() ? none : last(consultation))),
                Map.entry("request", List.of(glass.isEmpty() ? none : last(glass))),
                Map.entry("opening", List.of(glass.isEmpty() ? none : last(glass))),
                Map.entry("review", List.of(glass.isEmpty() ? none : last(glass))),
                Map.entry("batch", List.of(batch)),
                Map.entry("key", List.of("wording.own.none")),
                Map.entry("parameter", List.of("effort-note")),
                Map.entry("month", List.of(YearMonth.from(product.today()).toString())),
                Map.entry("account", List.of(new Administered(product).account().toString())),
                Map.entry(
                        "nomination",
                        List.of(new Administered(product).nomination().toString())),
                Map.entry("slug", List.of("nla", "avim")),
                Map.entry(
                        "file",
                        files.isEmpty()
                                ? List.of(none)
                                : files.stream().map(CanaryWalk::last).toList()),
                Map.entry("place", List.of("1")),
                Map.entry("call", List.of(handOver.isEmpty() ? none : handOver)),
                Map.entry("source", List.of(new Administered(product).source().toString())),
                Map.entry("check", List.of(check.isEmpty() ? none : last(check))),
                Map.entry("enquiry", List.of(enquiry.isEmpty() ? none : last(enquiry))));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
