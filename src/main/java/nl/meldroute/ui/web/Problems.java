package nl.meldroute.ui.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Typed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The pages for what went wrong. What does not exist and what is not for who asks give the same page, byte for byte. Nothing
 * of the request is logged: it may hold a name; only what somebody wrote is given back to who wrote it.
 */
@Controller
class Problems implements ErrorController {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int CODE_BYTES = 4;
    private static final int OTHER_SCHEME = 421;
    private final String baseUrl;

    Problems(@Value("${meldroute.base-url:}") String baseUrl) {
        this.baseUrl = baseUrl;
    }

    @RequestMapping("/error")
    @OpenDoor(purpose = Purpose.INFORMING)
    String problem(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return switch (status instanceof Integer code ? code : HttpServletResponse.SC_NOT_FOUND) {
            case 400 -> page(response, model, HttpServletResponse.SC_BAD_REQUEST, "again");
            case 413 -> page(response, model, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "large");
            case 401, 403 -> page(response, model, HttpServletResponse.SC_NOT_FOUND, "absent");
            case 404, 405, 406, 415 -> absent(request, response, model);
            case OTHER_SCHEME -> page(response, model.addAttribute("address", baseUrl), OTHER_SCHEME, "plain");
            default -> failure(request, response, model);
        };
    }

    /** The form of a reporter without the token of this browser: what was typed is given back, to be sent once more. */
    @PostMapping("/report/again")
    @OpenDoor(purpose = Purpose.REPORTING)
    String again(HttpServletRequest request, HttpServletResponse response, Model model) {
        response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        model.addAttribute("typed", Typed.each(Troubles.typed(request)));
        model.addAttribute("retry", true);
        model.addAttribute("again", true);
        return "ui/unreachable";
    }

    /** Who wrote something for what is not there, or not any more, gets the own words back. */
    private static String absent(HttpServletRequest request, HttpServletResponse response, Model model) {
        boolean sent = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD));
        List<String> written = Typed.each(sent ? Troubles.typed(request) : Map.of()).stream()
                .filter(field -> !field.chosen())
                .map(Typed::value)
                .toList();
        model.addAttribute("written", written);
        return page(response, model, HttpServletResponse.SC_NOT_FOUND, written.isEmpty() ? "absent" : "gone");
    }

    private static String failure(HttpServletRequest request, HttpServletResponse response, Model model) {
        String code = HexFormat.of().formatHex(RandomIds.bytes(CODE_BYTES));
        Object cause = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("Failure {}: {}", code, cause == null ? "unknown" : Causes.withoutWords((Throwable) cause));
        model.addAttribute("code", code);
        return page(response, model, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "failure");
    }

    private static String page(HttpServletResponse response, Model model, int status, String problem) {
        response.setStatus(status);
        model.addAttribute("problem", problem);
        return "ui/problem";
    }
}
