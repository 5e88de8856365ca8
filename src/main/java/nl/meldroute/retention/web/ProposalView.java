package nl.meldroute.retention.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.retention.Certificate;
import nl.meldroute.retention.KeepReason;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.Retentions;
import nl.meldroute.retention.rules.Obstacle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the pages of one proposal, and its certificate. */
@Component
class ProposalView {
    private final MessageSource texts;
    private final Accounts accounts;
    private final Retentions retentions;
    private final Edition edition;

    ProposalView(MessageSource texts, Accounts accounts, Retentions retentions, Edition edition) {
        this.texts = texts;
        this.accounts = accounts;
        this.retentions = retentions;
        this.edition = edition;
    }

    /**
     * A signal of the proposal, in words.
     *
     * @param grace until when it can be taken back; absent before it was confirmed
     * @param obstacle what stands in the way now; absent if nothing does
     */
    record Line(
            String title,
            String closed,
            String result,
            String until,
            String what,
            @Nullable String grace,
            @Nullable String obstacle) {}

    /** A kind of rows that went, and how many. */
    record Count(String kind, int number) {}

    void fill(Model model, Proposal proposal, Locale locale) {
        Words words = new Words(texts, accounts, locale);
        Map<ReportId, Obstacle> standing = retentions.standing(
                proposal.lines().stream().map(line -> line.retention().signal()).toList());
        model.addAttribute("proposal", proposal);
        model.addAttribute("state", proposal.state().code());
        model.addAttribute("mine", isMine(proposal));
        model.addAttribute("days", graceDays(proposal));
        model.addAttribute("proposed", words.by(proposal.proposed()));
        model.addAttribute("confirmed", proposal.confirmed() == null ? null : words.by(proposal.confirmed()));
        model.addAttribute(
                "lines",
                proposal.lines().stream()
                        .map(line -> line(line, standing.get(line.retention().signal()), words))
                        .toList());
        model.addAttribute("lifts", proposal.lines().stream().anyMatch(Proposal.Line::lifts));
        model.addAttribute("erases", proposal.lines().stream().anyMatch(line -> line.keepUntil() == null));
    }

    void fill(Model model, Certificate certificate, Locale locale) {
        Words words = new Words(texts, accounts, locale);
        fill(model, certificate.proposal(), locale);
        model.addAttribute("count", certificate.count());
        model.addAttribute("numbers", certificate.numbers());
        model.addAttribute("unnumbered", certificate.unnumbered());
        model.addAttribute("on", words.day(certificate.doneOn()));
        List<Count> rows = certificate.rows().entrySet().stream()
                .map(row -> new Count(words.kind(row.getKey()), row.getValue()))
                .toList();
        model.addAttribute("rows", rows);
    }

    private int graceDays(Proposal proposal) {
        LocalDate on = proposal.proposed().on();
        return Math.toIntExact(ChronoUnit.DAYS.between(on, on.plus(edition.parameter(ParameterName.ERASE_GRACE, on))));
    }

    private static boolean isMine(Proposal proposal) {
        return SignedIn.current()
                .filter(person -> person.id().equals(proposal.proposed().who()))
                .isPresent();
    }

    private static Line line(Proposal.Line line, @Nullable Obstacle obstacle, Words words) {
        LocalDate from = line.eraseFrom();
        return new Line(
                words.title(line.retention()),
                words.day(line.retention().closedOn()),
                words.result(line.retention()),
                words.day(line.retention().until().rest()),
                what(line, words),
                from == null ? null : words.say("retention.grace", words.day(from)),
                obstacle == null || line.keepUntil() != null
                        ? null
                        : words.say("retention.obstacle." + obstacle.code()));
    }

    private static String what(Proposal.Line line, Words words) {
        LocalDate until = line.keepUntil();
        KeepReason reason = line.reason();
        if (until == null || reason == null) {
            return words.say("retention.erase");
        }
        return line.lifts()
                ? words.say("retention.lift")
                : words.say(
                        reason.holds() ? "retention.hold" : "retention.keep",
                        words.day(until),
                        words.say("retention.reason." + reason.code()));
    }
}
