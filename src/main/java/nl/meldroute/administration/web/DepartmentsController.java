package nl.meldroute.administration.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.meldroute.administration.Department;
import nl.meldroute.administration.DepartmentList;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Afdelingen</i>: who can be asked where, and where nobody can. */
@Controller
class DepartmentsController {
    private final DepartmentList departments;
    private final MessageSource texts;

    DepartmentsController(DepartmentList departments, MessageSource texts) {
        this.departments = departments;
        this.texts = texts;
    }

    /** A department in words. */
    record Row(String name, String contacts, boolean gap, int others) {}

    /** How many have a role. */
    record Filled(String role, String number, boolean gap) {}

    @GetMapping("/admin/departments")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    String show(Locale locale, Model model) {
        Said said = new Said(texts, locale);
        model.addAttribute(
                "departments",
                departments.all().stream().map(one -> row(one, said)).toList());
        model.addAttribute("filled", filled(departments.inRoles(), said));
        return "administration/departments";
    }

    private static Row row(Department one, Said said) {
        String contacts = one.gap() ? said.say("administration.departments.gap") : String.join(", ", one.contacts());
        return new Row(one.name(), contacts, one.gap(), one.others());
    }

    private static List<Filled> filled(Map<Role, Integer> inRoles, Said said) {
        return inRoles.entrySet().stream()
                .map(entry -> new Filled(
                        said.role(entry.getKey()),
                        said.say("administration.departments.number", entry.getValue()),
                        entry.getValue() == 0))
                .toList();
    }
}
