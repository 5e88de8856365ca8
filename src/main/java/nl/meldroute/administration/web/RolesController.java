package nl.meldroute.administration.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldroute.administration.rules.TwoPersons;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Wat mag welke rol?</i>: roles and doors in words, made of what the product itself declares. */
@Controller
class RolesController {
    private final RoleDoors doors;
    private final MessageSource texts;

    RolesController(RoleDoors doors, MessageSource texts) {
        this.doors = doors;
        this.texts = texts;
    }

    /** A role, with what it may. */
    record Section(String role, boolean forTwo, List<Line> lines) {}

    /** What it may for one purpose. */
    record Line(String purpose, String looks, String acts) {}

    @GetMapping("/admin/roles")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.INFORMING)
    String show(Locale locale, Model model) {
        Said said = new Said(texts, locale);
        model.addAttribute(
                "sections",
                Stream.of(Role.values()).map(role -> section(role, said)).toList());
        return "administration/roles";
    }

    private Section section(Role role, Said said) {
        return new Section(
                said.role(role),
                TwoPersons.needed(role),
                doors.of(role).stream().map(opened -> line(opened, said)).toList());
    }

    private static Line line(RoleDoors.Opened opened, Said said) {
        return new Line(
                said.say("administration.purpose." + opened.purpose().name()),
                said.say("administration.roles.pages", opened.looks().size()),
                said.say("administration.roles.forms", opened.acts().size()));
    }
}
