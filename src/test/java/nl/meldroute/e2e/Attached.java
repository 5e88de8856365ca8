package nl.meldroute.e2e;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.files.Samples;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Inbox;
import nl.meldroute.kernel.ReportId;

/** A photo with a signal that was opened, as it lies there once its clean copy was made. */
final class Attached {
    /** By where its data lie: a product that was shut is not held on to. */
    private static final Map<Path, UUID> MADE = new ConcurrentHashMap<>();

    private static final long PATIENCE = 60_000_000_000L;
    private final Product product;

    Attached(Product product) {
        this.product = product;
    }

    /** The same one for all tests of one product: nobody changes it. */
    UUID file() {
        return MADE.computeIfAbsent(product.home(), _ -> send("jpg", Samples.photo("Iemand")));
    }

    /** Another one at each call, that waits for the scanner and has no key to be scanned with: it waits until it is let through. */
    UUID waiting() {
        UUID file = send("txt", Samples.text("Kenteken XX-000-X"));
        product.superuser()
                .sql("update files.attachment set scan = 'pending', copy = 'waiting', copy_key = null where id = ?")
                .param(file)
                .update();
        return file;
    }

    /** Sends a report with a file of this kind; the file, once there is a clean copy. */
    UUID send(String extension, byte[] content) {
        Set<UUID> before = new HashSet<>(all());
        Reporting.answered(product.client(), "Voor mijzelf", "In de loods slapen mensen op matrassen.")
                .click("Foto's en bestanden")
                .attach("Kies een foto of bestand", "bestand." + extension, content)
                .press("Toevoegen")
                .press("Verder")
                .press("Versturen");
        UUID file =
                all().stream().filter(id -> !before.contains(id)).findFirst().orElseThrow();
        ReportId report = new ReportId(product.superuser()
                .sql("select signal_id from files.attachment where id = ?")
                .param(file)
                .query(UUID.class)
                .single());
        Cases.as(
                product,
                product.account(Role.DEPUTY),
                () -> product.bean(Inbox.class).read(report));
        copied(product.client(Role.DEPUTY), "/files/" + file);
        return file;
    }

    /** The page of a file once its clean copy is there; each look is a request, and so takes its time. */
    static WordPage copied(WordClient officer, String path) {
        WordPage page = officer.open(path);
        long began = System.nanoTime();
        while (System.nanoTime() - began < PATIENCE && page.text().contains("Wij maken een schone kopie")) {
            page = officer.open(path);
        }
        return page;
    }

    private List<UUID> all() {
        return product.superuser()
                .sql("select id from files.attachment")
                .query(UUID.class)
                .list();
    }
}
