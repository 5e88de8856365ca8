package nl.meldroute.files.web;

import java.nio.charset.StandardCharsets;
import nl.meldroute.files.Attachment;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Hands out bytes of strangers: under a name that we made, never to be run, kept nowhere. */
final class Served {
    private Served() {}

    static ResponseEntity<byte[]> of(Attachment file, String dossier, String type, byte[] bytes) {
        String before = dossier.isEmpty() ? "" : dossier + "-";
        String name = before + "bijlage-" + file.number() + "." + file.kind().extension();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(bytes);
    }
}
