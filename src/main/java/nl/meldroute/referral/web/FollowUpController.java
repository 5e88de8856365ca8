package nl.meldroute.referral.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.FollowUpList;
import nl.meldroute.referral.FollowUps;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Wacht op partners</i>: all of whom a reaction is waited for, the latest first (2.2 step 5). */
@Controller
class FollowUpController {
    private static final int SIZE = 25;
    private static final int FURTHEST = 100_000;
    private static final String REFERRAL = "referral";
    private final FollowUps followUps;
    private final HandOverWords words;
    private final Flash flash;

    FollowUpController(FollowUps followUps, HandOverWords words, Flash flash) {
        this.followUps = followUps;
        this.words = words;
        this.flash = flash;
    }

    /**
     * A row of the list.
     *
     * @param late empty while the term runs
     * @param chase what is done once the term is over
     * @param remindable whether it is mailed; once a day
     */
    record Row(
            String id,
            String partner,
            String number,
            String name,
            Days days,
            String late,
            String chase,
            boolean remindable) {}

    /** When it was told, until when it is waited for, and when there was a last word. */
    record Days(String told, String due, String last) {}

    @GetMapping("/follow-ups")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String list(Exchange exchange, @RequestParam(name = "from", defaultValue = "0") String from, Form form) {
        return page(new Visit(exchange, ""), from, form);
    }

    @PostMapping("/follow-ups")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String remind(Exchange exchange, Form form) {
        boolean all = form.value("step").equals("all");
        Set<UUID> chosen = form.ids(REFERRAL);
        if (!all && chosen.isEmpty()) {
            Visit visit = new Visit(exchange, "");
            return page(visit, form.value("from"), form.wrong(REFERRAL, "referral.follow-ups.nobody"));
        }
        FollowUps.Reminded reminded = all ? followUps.remindAllLate() : followUps.remind(chosen);
        flash.say(exchange.request(), exchange.response(), said(reminded));
        return form.value("back").equals("work") ? "redirect:/work" : "redirect:/follow-ups";
    }

    private static Flash.Message said(FollowUps.Reminded reminded) {
        if (reminded.left() == 0 && reminded.mailed() == 1) {
            return Flash.Message.of("referral.follow-ups.done.one");
        }
        if (reminded.left() == 0) {
            return Flash.Message.of("referral.follow-ups.done", Integer.toString(reminded.mailed()));
        }
        return reminded.mailed() == 0
                ? Flash.Message.of("referral.follow-ups.none")
                : Flash.Message.of(
                        "referral.follow-ups.some",
                        Integer.toString(reminded.mailed()),
                        Integer.toString(reminded.left()));
    }

    private String page(Visit visit, String from, Form form) {
        FollowUpList list = followUps.list(start(from), SIZE);
        Model model = visit.model();
        List<Row> rows = list.rows().stream().map(row -> row(row, list, visit)).toList();
        model.addAttribute("rows", rows);
        model.addAttribute("from", list.from());
        model.addAttribute("more", list.more() ? list.from() + rows.size() : null);
        model.addAttribute("late", list.remindable());
        model.addAttribute("form", form);
        return "referral/follow-ups";
    }

    private Row row(FollowUpList.Row row, FollowUpList list, Visit visit) {
        boolean remindable = row.chase() == Awaits.Chase.REMIND;
        boolean late = row.awaited().late(list.today());
        return new Row(
                row.awaited().id().toString(),
                words.name(row.partner(), visit.locale()),
                row.signal().numbered(),
                row.name(),
                new Days(
                        visit.day(row.awaited().toldOn(), list.today()),
                        visit.day(row.awaited().dueOn(), list.today()),
                        visit.day(row.awaited().lastOn(), list.today())),
                words.late(row.awaited().dueOn(), list.today(), visit.locale()),
                late ? row.chase().name().toLowerCase(Locale.ROOT) : "",
                remindable);
    }

    private static int start(String from) {
        return from.matches("[0-9]{1,6}") ? Math.min(Integer.parseInt(from), FURTHEST) : 0;
    }
}
