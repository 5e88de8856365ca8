package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.identity.SignIn;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.StaffDoor;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Waar u bent ingelogd</i>: one's own sign-ins that run, and ending them. No address is kept, so none is shown. */
@Controller
class SignInsController {
    private static final String OTHERS = "others";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private final RunningSignIns running;
    private final Flash flash;

    SignInsController(RunningSignIns running, Flash flash) {
        this.running = running;
        this.flash = flash;
    }

    /** A row of the page. */
    record Row(UUID id, String browser, String machine, String since, boolean here) {}

    @GetMapping("/settings/sign-ins")
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String show(HttpServletRequest request, Model model) {
        DateTimeFormatter moment = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Languages.of(request))
                .withZone(ZONE);
        model.addAttribute(
                "signIns",
                running.of(person()).stream().map(one -> row(one, moment)).toList());
        return "ui/sign-ins";
    }

    @PostMapping("/settings/sign-ins")
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String end(HttpServletRequest request, HttpServletResponse response, Form form) {
        if (form.value("end").equals(OTHERS)) {
            SignIn.current().ifPresent(here -> running.endOthers(here.person().id(), here.id()));
            flash.say(request, response, Flash.Message.of("ui.sign-ins.ended.others"));
        } else {
            RandomIds.read(form.value("end")).ifPresent(id -> running.end(person(), id));
            flash.say(request, response, Flash.Message.of("ui.sign-ins.ended"));
        }
        return "redirect:/settings/sign-ins";
    }

    private static AccountId person() {
        return SignedIn.current().orElseThrow(NotForYou::new).id();
    }

    private static Row row(SignIn one, DateTimeFormatter moment) {
        return new Row(
                one.id(),
                one.device().browser().name(),
                one.device().machine().name(),
                moment.format(one.person().since()),
                SignIn.current().filter(here -> here.id().equals(one.id())).isPresent());
    }
}
