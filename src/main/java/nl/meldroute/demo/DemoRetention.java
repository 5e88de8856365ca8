package nl.meldroute.demo;

import static nl.meldroute.demo.DemoOfficer.registration;

import java.time.Clock;
import java.util.List;
import nl.meldroute.demo.DemoOfficer.By;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.KeepReason;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.Proposals;
import org.springframework.stereotype.Component;

/** Closed signals of a demo municipality whose term ends: one is due, one is proposed to be erased, one is kept longer. */
@Component
class DemoRetention {
    private static final String ANSWER = "Wij hebben uw signaal bekeken en gebruiken het.";
    private static final int KEPT_DAYS = 300;
    private final DemoReporters reporters;
    private final DemoOfficer office;
    private final DemoAnswers answers;
    private final Proposals proposals;
    private final Clock clock;

    DemoRetention(DemoReporters reporters, DemoOfficer office, DemoAnswers answers, Proposals proposals, Clock clock) {
        this.reporters = reporters;
        this.office = office;
        this.answers = answers;
        this.proposals = proposals;
        this.clock = clock;
    }

    void tell(Account officer, Account deputy) {
        longer(officer, deputy);
        due(officer);
        proposed(deputy);
    }

    private void longer(Account officer, Account deputy) {
        ReportId signal = closed(
                new By(officer, 372),
                DemoStory.of(
                        374,
                        "work",
                        "Bakkerij in de Molenstraat",
                        "De bakker heeft steeds andere knechten. Zij slapen boven de oven en spreken met niemand."),
                "Bakkerij Molenstraat");
        Proposal proposal = office.as(
                new By(officer, 20),
                () -> proposals.propose(List.of(
                        new Proposal.Wish(signal, WorkCalendar.today(clock).plusDays(KEPT_DAYS), KeepReason.PARTNER))));
        office.as(new By(deputy, 18), () -> proposals.confirm(proposal.id()));
    }

    private void due(Account officer) {
        closed(
                new By(officer, 352),
                DemoStory.of(
                        354,
                        "crime",
                        "Fietsenstalling bij het station",
                        "Twee jongens verkopen steeds andere fietsen. Een man in een grijze auto haalt het geld op."),
                "Fietsenstalling station");
    }

    private void proposed(Account deputy) {
        ReportId signal = closed(
                new By(deputy, 347),
                DemoStory.of(
                        349,
                        "unknown",
                        "Kelder onder de kringloop",
                        "Er brandt elke nacht licht in de kelder. Ik hoor praten, maar zie nooit iemand naar buiten komen."),
                "Kelder kringloop");
        office.as(new By(deputy, 2), () -> proposals.propose(List.of(new Proposal.Wish(signal, null, null))));
    }

    /** Taken up, answered and closed on one day, since nobody knew more. */
    private ReportId closed(By by, DemoStory story, String name) {
        ReportId signal = reporters.give(story).report();
        String number = office.takeUp(by, signal, registration(name, ExploitationForm.UNKNOWN, "no"))
                .numbered();
        answers.answer(by, number, ANSWER);
        office.close(by, number, "unclear");
        return signal;
    }
}
