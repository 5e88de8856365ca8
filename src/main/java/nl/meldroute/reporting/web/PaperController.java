package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.QrSquare;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What goes on paper (appendix 7; every small signal is welcome, 2.2): the form, and a poster that tells of it. */
@Controller
class PaperController {
    private static final List<String> DEPARTMENTS = List.of("all", "desk", "street", "visit", "work", "phone");
    private final String baseUrl;

    PaperController(@Value("${meldroute.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** The form of appendix 7 on paper, for a department without a computer. */
    @GetMapping("/report/print")
    @OpenDoor(purpose = Purpose.REPORTING)
    String form(HttpServletRequest request, Model model) {
        model.addAttribute("address", shown(address(request)));
        return "reporting/print";
    }

    /** A poster for a department. Its words say nothing to somebody who reads along at a counter. */
    @GetMapping("/report/poster")
    @OpenDoor(purpose = Purpose.REPORTING)
    String poster(
            HttpServletRequest request, @RequestParam(name = "for", defaultValue = "all") String asked, Model model) {
        String address = address(request);
        model.addAttribute("departments", DEPARTMENTS);
        model.addAttribute("department", DEPARTMENTS.contains(asked) ? asked : DEPARTMENTS.getFirst());
        model.addAttribute("address", shown(address));
        model.addAttribute("square", QrSquare.of(address));
        return "reporting/poster";
    }

    /** Where colleagues reach the form; without a setting, where this page was asked for. */
    private String address(HttpServletRequest request) {
        String base = baseUrl.isBlank()
                ? ServletUriComponentsBuilder.fromContextPath(request).toUriString()
                : baseUrl.replaceFirst("/+$", "");
        return base + "/report";
    }

    private static String shown(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
