package nl.meldroute.demo;

import static nl.meldroute.demo.DemoOfficer.registration;

import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.kernel.ReportId;
import org.springframework.stereotype.Component;

/** Signals of a demo municipality in the states that signals have, dated back from the first start. People and places are invented. */
@Component
class DemoSignals {
    private final DemoReporters reporters;
    private final DemoOfficer office;
    private final DemoAnswers answers;
    private final Further further;
    private final DemoCrowd crowd;

    DemoSignals(DemoReporters reporters, DemoOfficer office, DemoAnswers answers, Further further, DemoCrowd crowd) {
        this.reporters = reporters;
        this.office = office;
        this.answers = answers;
        this.further = further;
        this.crowd = crowd;
    }

    /** Those that went further than taking up. */
    @Component
    record Further(
            DemoReferrals referrals,
            DemoFollowUps followUps,
            DemoEnquiries enquiries,
            DemoOverdue overdue,
            DemoSources sources) {}

    /** Tells the past of the municipality; the code with which its first reporter reads the answer. */
    String tell(Account officer, Account contact) {
        crowd.tell(officer);
        closed(officer);
        reopened(officer);
        turnedAway(officer);
        String code = answered(officer);
        waiting(officer);
        unclear(officer);
        further.referrals().tell(officer);
        further.followUps().tell(officer);
        further.enquiries().tell(officer, contact);
        further.overdue().tell(officer, contact);
        further.sources().tell(officer);
        steppingIn(officer);
        readOnly(officer);
        arrived();
        return code;
    }

    private void closed(Account officer) {
        ReportId report = reporters
                .give(
                        DemoStory.of(
                                38,
                                "work",
                                "Camping De Fazant, veldje achter het sanitair",
                                "Op het veldje staan zes caravans. Er slapen elke week andere mannen. Een busje haalt ze om vijf uur op."))
                .report();
        Signal signal = office.takeUp(
                new By(officer, 36), report, registration("Camping De Fazant", ExploitationForm.LABOUR, "no"));
        office.note(new By(officer, 35), report, "Bij de receptie is niets bekend. Zij letten op en bellen ons.");
        office.decide(
                new By(officer, 22),
                signal.numbered(),
                GateOutcome.UNCLEAR,
                "Niemand weet wie de mannen zijn. De camping let op.",
                "");
        answers.answer(new By(officer, 20), signal.numbered(), "Wij hebben uw signaal bekeken en gebruiken het.");
        office.close(new By(officer, 12), signal.numbered(), "unclear");
    }

    private void reopened(Account officer) {
        ReportId report = reporters
                .give(DemoStory.of(
                        33,
                        "crime",
                        "Flat aan de Ganzenhof, derde verdieping",
                        "Een jongen van school bezorgt pakketjes. Hij zegt dat hij schuld heeft en niet mag stoppen."))
                .report();
        Signal signal = office.takeUp(
                new By(officer, 31), report, registration("Ganzenhof, pakketjes", ExploitationForm.CRIMINAL, "no"));
        answers.answer(new By(officer, 15), signal.numbered(), "Wij hebben uw signaal bekeken en gebruiken het.");
        office.close(new By(officer, 14), signal.numbered(), "unclear");
        office.reopen(new By(officer, 3), report, "De school belde: hij is sinds een week niet meer gezien.");
    }

    private void turnedAway(Account officer) {
        ReportId report = reporters
                .give(DemoStory.of(
                        16,
                        "unknown",
                        "Kruising Dorpsdijk",
                        "De straatlantaarn is kapot en er staan fietsen in de weg."))
                .report();
        office.turnAway(
                new By(officer, 15),
                report,
                new TurnedAway(
                        "other-desk",
                        "Meldingen openbare ruimte",
                        "Dit hoort bij een ander loket. Wij hebben het daar neergelegd."));
    }

    private String answered(Account officer) {
        DemoReporters.Given given = reporters.give(DemoStory.of(
                        12,
                        "work",
                        "Loods aan de Industrieweg 400",
                        "Achter de loods slapen mensen op pallets. Een man in een rode bestelbus geeft steeds antwoord voor hen.")
                .with("sign", "W1", "W7", "A2")
                .withPerson("man met rode bestelbus", "employer", "no"));
        Signal signal = office.takeUp(
                new By(officer, 11), given.report(), registration("Loods Industrieweg", ExploitationForm.LABOUR, "no"));
        office.call(
                new By(officer, 10), given.report(), "De brandweer", "Zij waren er in mei. Toen stond de loods leeg.");
        office.decide(
                new By(officer, 4),
                signal.numbered(),
                GateOutcome.NO_INDICATION,
                "De mensen werken er en slapen thuis. De pallets waren voor de pauze.",
                "");
        answers.answer(new By(officer, 2), signal.numbered(), "Wij hebben uw signaal bekeken en gebruiken het.");
        return given.code();
    }

    private void waiting(Account officer) {
        DemoReporters.Given given = reporters.give(DemoStory.of(
                        26,
                        "work",
                        "Dorpsstraat 1200",
                        "Achttien mensen staan ingeschreven. Ik zag bij het huisbezoek drie bedden. Niemand wilde iets zeggen.")
                .with("seen-where", "visit")
                .with("sign", "W7"));
        office.takeUp(
                new By(officer, 24), given.report(), registration("Dorpsstraat 1200", ExploitationForm.LABOUR, "no"));
        answers.add(given.code(), 1, "Vanochtend stond er weer een busje met een ander kenteken.");
        ReportId second = reporters
                .give(DemoStory.of(
                        9,
                        "sex",
                        "Vakantiepark Lopikerwaard, huisje 90",
                        "Er komen elke avond andere mannen. De vrouw komt nooit buiten en een man regelt alles."))
                .report();
        Signal park = office.takeUp(
                new By(officer, 8),
                second,
                registration("Vakantiepark, huisje 90", ExploitationForm.SEXUAL, "unknown"));
        office.decide(
                new By(officer, 2),
                park.numbered(),
                GateOutcome.INDICATIONS,
                "De parkwacht zag hetzelfde, en de huur wordt elke dag contant betaald.",
                "");
    }

    private void unclear(Account officer) {
        ReportId report = reporters
                .give(DemoStory.of(
                        22,
                        "work",
                        "Nagelstudio in de Koningstraat",
                        "Er staan steeds andere meisjes. Zij praten niet met klanten. Meer weet ik niet."))
                .report();
        Signal signal = office.takeUp(
                new By(officer, 21), report, registration("Nagelstudio Koningstraat", ExploitationForm.LABOUR, "no"));
        office.decide(
                new By(officer, 10),
                signal.numbered(),
                GateOutcome.UNCLEAR,
                "Eén waarneming. Bij het handelsregister klopt alles.",
                "");
        answers.answer(new By(officer, 9), signal.numbered(), "Wij hebben uw signaal bekeken en gebruiken het.");
    }

    private void steppingIn(Account officer) {
        ReportId report = reporters
                .give(DemoStory.of(
                                1,
                                "sex",
                                "Hotel De Oude Sluis, kamer op de begane grond",
                                "Een meisje huilde bij de receptie. Een oudere man trok haar mee en nam haar telefoon af.")
                        .with("danger", "unknown")
                        .withPerson("meisje met blauwe jas", "needs-help", "unknown"))
                .report();
        office.takeUp(new By(officer, 0), report, registration("Hotel De Oude Sluis", ExploitationForm.SEXUAL, "yes"));
    }

    private void readOnly(Account officer) {
        ReportId report = reporters
                .give(DemoStory.of(
                        5,
                        "crime",
                        "Balie, loket 3",
                        "Een man deed aanvragen voor steeds andere mensen. Zij wisten niet waarvoor zij tekenden."))
                .report();
        office.read(new By(officer, 4), report);
    }

    private void arrived() {
        reporters.give(
                DemoStory.of(
                        1,
                        "smuggling",
                        "Parkeerplaats bij de A2",
                        "Uit een vrachtwagen stapten vier mensen. Zij werden meteen opgehaald door een auto zonder achterplaat."));
        reporters.give(DemoStory.of(
                        0,
                        "work",
                        "Restaurant De Gouden Eend, keuken",
                        "De hulp in de keuken is misschien zestien. Hij slaapt boven de zaak en heeft nooit vrij.")
                .withPerson("jongen in de keuken", "needs-help", "unknown"));
        reporters.startAndStop(DemoStory.of(
                        0,
                        "unknown",
                        "Woning boven de wasserette",
                        "Ik hoor geschreeuw boven. Er wordt iemand vastgehouden.")
                .with("danger", "now")
                .with("called", "112"));
    }
}
