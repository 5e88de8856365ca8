package nl.meldroute.vault.web;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to carry to a machine without a network. */
final class PlainDownload {
    private PlainDownload() {}

    /** The file, or the way back to the page that says why there is none. */
    static ResponseEntity<String> of(String name, Optional<String> text, String back) {
        return text.map(there -> file(name, there))
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(back))
                        .build());
    }

    private static ResponseEntity<String> file(String name, String text) {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(
                        ContentDisposition.attachment().filename(name).build()))
                .body(text);
    }
}
