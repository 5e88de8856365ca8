package nl.meldroute.housestyle.web;

import java.time.Duration;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The style sheet of the municipality, for every page. */
@Controller
class StyleController {
    private static final MediaType CSS = MediaType.parseMediaType("text/css;charset=UTF-8");
    private static final Duration LONG = Duration.ofDays(30);
    private final StyleSheet sheet;

    StyleController(StyleSheet sheet) {
        this.sheet = sheet;
    }

    /** Empty where no colour was chosen. Kept by the browser only under the address that pages name now. */
    @GetMapping(StyleSheet.PAGE)
    @OpenDoor(purpose = Purpose.INFORMING)
    ResponseEntity<String> show(@RequestParam(name = "v", defaultValue = "") String mark) {
        boolean known = sheet.now().filter(now -> now.mark().equals(mark)).isPresent();
        return ResponseEntity.ok()
                .contentType(CSS)
                .cacheControl(known ? CacheControl.maxAge(LONG).cachePublic() : CacheControl.noStore())
                .body(sheet.now().map(StyleSheet.Sheet::css).orElse(""));
    }
}
