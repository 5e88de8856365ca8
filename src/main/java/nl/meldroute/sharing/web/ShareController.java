package nl.meldroute.sharing.web;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.privacy.Reader;
import nl.meldroute.sharing.Share;
import nl.meldroute.sharing.ShareContent;
import nl.meldroute.sharing.ShareView;
import nl.meldroute.sharing.Shares;
import nl.meldroute.ui.Choice;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.KeptForms;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Delen</i>: with whom, what goes along, until when; stopped on the same page (2.2 step 1). */
@Controller
class ShareController {
    private static final String HERE = Paths.SIGNAL + "/share";
    private static final int SHORTEST = 10;
    private static final String ONCE = "once";
    private static final String READER = "reader";
    private static final String ITEM = "item";
    private static final String SUMMARY = "summary";
    private static final String UNTIL = "until";
    private static final String STEP = "step";
    private static final String STOP = "stop";
    private static final String UNDO = "undo";
    private final Shares shares;
    private final SharePage page;
    private final ReaderWords words;
    private final Confirmations confirmations;
    private final KeptForms kept;

    ShareController(Shares shares, SharePage page, ReaderWords words, Confirmations confirmations, KeptForms kept) {
        this.shares = shares;
        this.page = page;
        this.words = words;
        this.confirmations = confirmations;
        this.kept = kept;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.SOURCE})
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        ShareView view = shares.view(number);
        Form dated = form.noDate(UNTIL) ? form.with(UNTIL, view.terms().usual()) : form;
        Form filled = form.blank(ONCE) ? dated.with(ITEM, ReaderWords.FORM) : dated;
        return page.show(exchange, view, filled, ShareLook.NOTHING);
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.SOURCE},
            weighs = FieldClass.REPORTER)
    String act(Exchange exchange, @PathVariable String number, Form form) {
        if (!form.blank(STOP)) {
            return stop(exchange, number, form);
        }
        if (form.value(STEP).equals("vault")) {
            kept.keep(exchange.request(), exchange.response());
            return "redirect:/vault?back=" + Paths.toSignal(number) + "/share";
        }
        return form.blank(UNDO) ? share(exchange, number, form) : undo(exchange, number, form);
    }

    private String share(Exchange exchange, String number, Form form) {
        ShareView view = shares.view(number);
        Optional<Reader> reader = ReaderWords.chosen(view.readers(), form.value(READER));
        Form checked = checked(exchange, form, view);
        if (checked.failed() || reader.isEmpty()) {
            return page.show(exchange, view, checked, ShareLook.NOTHING);
        }
        ShareLook look = page.look(exchange, view, form.value(SUMMARY));
        if (!form.values(SharePage.SEEN).containsAll(look.seen())) {
            return page.show(exchange, view, form.wrong("found", "sharing.found"), look);
        }
        Optional<Share> shared = shares.share(
                number,
                form.once(),
                reader.get(),
                along(form, view),
                form.day(UNTIL).orElseThrow());
        if (shared.isEmpty()) {
            return page.show(exchange, shares.view(number), form, look);
        }
        String day = exchange.day(shared.get().until());
        UUID made = shared.get().id();
        boolean replaced = view.readBy(reader.get())
                .filter(before -> !before.id().equals(made))
                .isPresent();
        confirmations.say(
                exchange, replaced ? "sharing.replaced" : "sharing.done", words.name(exchange, reader.get()), day);
        return "redirect:" + Paths.toSignal(number);
    }

    private Form checked(Exchange exchange, Form form, ShareView view) {
        Form checked = ReaderWords.chosen(view.readers(), form.value(READER)).isEmpty()
                ? form.wrong(READER, "sharing.reader.empty")
                : form;
        checked = checked.required(SUMMARY, Form.TEXT, "sharing.summary.empty");
        if (form.value(SUMMARY).length() < SHORTEST) {
            checked = checked.wrong(SUMMARY, "sharing.summary.short");
        }
        if (!words.items(exchange, view.offered()).stream()
                .map(Choice::value)
                .toList()
                .containsAll(form.values(ITEM))) {
            checked = checked.wrong(ITEM, "sharing.item.gone");
        }
        return form.day(UNTIL).filter(view.terms()::allow).isPresent()
                ? checked
                : checked.wrong(
                        UNTIL, "sharing.until.wrong", exchange.day(view.terms().latest()));
    }

    private static ShareContent along(Form form, ShareView view) {
        ShareContent offered = view.offered();
        return new ShareContent(
                ReaderWords.places(offered, form.values(ITEM)),
                form.chosen(ITEM, ReaderWords.FORM) ? offered.forms() : Set.of(),
                form.value(SUMMARY));
    }

    /** What was typed meanwhile to share with somebody else stands there again. */
    private void keep(Exchange exchange, Form form) {
        if (!form.blank(SUMMARY)) {
            kept.keep(exchange.request(), exchange.response());
        }
    }

    private String stop(Exchange exchange, String number, Form form) {
        UUID id = form.id(STOP).orElseThrow(NotForYou::new);
        Share stopped = shares.stop(number, id);
        keep(exchange, form);
        String here = Paths.toSignal(number) + "/share";
        confirmations.say(
                exchange,
                Flash.Message.of("sharing.stopped", words.name(exchange, stopped.reader()))
                        .withUndoBesideForm(here + "?undo=" + id));
        return "redirect:" + here;
    }

    private String undo(Exchange exchange, String number, Form form) {
        Optional<Share> again = shares.resume(number, form.id(UNDO).orElseThrow(NotForYou::new));
        keep(exchange, form);
        confirmations.say(
                exchange,
                again.map(share -> Flash.Message.of("sharing.resumed", words.name(exchange, share.reader())))
                        .orElseGet(() -> Flash.Message.of("sharing.too-late")));
        return "redirect:" + Paths.toSignal(number) + "/share";
    }
}
