package nl.meldroute.housestyle.web;

import java.time.Duration;
import nl.meldroute.housestyle.Logo;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The logo of the municipality, for every page: under the address that pages name now, and under no other. */
@Controller
class LogoController {
    private static final Duration LONG = Duration.ofDays(365);
    private final LogoImage image;

    LogoController(LogoImage image) {
        this.image = image;
    }

    /** Empty under an address that no page names now. */
    @GetMapping(LogoImage.PAGE)
    @OpenDoor(purpose = Purpose.INFORMING)
    ResponseEntity<byte[]> show(@RequestParam(name = "v", defaultValue = "") String mark) {
        return image.marked(mark).map(LogoController::served).orElseGet(LogoController::none);
    }

    private static ResponseEntity<byte[]> served(Logo logo) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(logo.mediaType()))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .cacheControl(CacheControl.maxAge(LONG).cachePublic().immutable())
                .body(logo.content());
    }

    private static ResponseEntity<byte[]> none() {
        return ResponseEntity.noContent().cacheControl(CacheControl.noStore()).build();
    }
}
