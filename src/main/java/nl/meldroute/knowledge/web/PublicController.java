package nl.meldroute.knowledge.web;

import java.net.URI;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Municipality;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Help for somebody who may be a victim, and may be watched (2.3, the care offer is made known). The pages are the same for
 * everybody: no cookie, no form, nothing of who reads them is kept.
 */
@Controller
class PublicController {
    private final Municipality municipality;

    PublicController(Municipality municipality) {
        this.municipality = municipality;
    }

    @GetMapping({"/public/help", "/public/help/en"})
    @OpenDoor(purpose = Purpose.INFORMING)
    String help() {
        return "knowledge/help";
    }

    /** What stays behind on a phone, and what can be done about it. */
    @GetMapping({"/public/safety", "/public/safety/en"})
    @OpenDoor(purpose = Purpose.INFORMING)
    String safety() {
        return "knowledge/safety";
    }

    /** <i>Verlaat deze pagina</i>: to a site that says nothing, in one request and without a script. */
    @GetMapping("/public/leave")
    @OpenDoor(purpose = Purpose.INFORMING)
    ResponseEntity<Void> leave() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(municipality.neutralSite()))
                .header("Clear-Site-Data", "\"cache\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** An address that was mistyped, or a language that is not there yet, leads to help and not to a sign-in page. */
    @GetMapping({"/public", "/public/**"})
    @OpenDoor(purpose = Purpose.INFORMING)
    String elsewhere() {
        return "redirect:/public/help";
    }
}
