package nl.meldroute.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/** What the pages of a report weigh on the line with their styles and scripts, without letters and photos. */
final class Weight {
    private static final Pattern FILE = Pattern.compile("(?:href|src)=\"(/(?:css|js|vendor)/[^\"]+\\.(?:css|js|svg))\"");
    private static final List<String> PAGES =
            List.of("danger", "call", "story", "place", "check", "source", "signs", "signs/list", "contact", "people");
    private final Browser browser;
    private final Written written;

    Weight(String address, Written written) {
        this.browser = new Browser(address);
        this.written = written;
    }

    void all() {
        one("/report");
        String danger = browser.fill("/report", Map.of("for", "self")).location();
        String draft = danger.substring(0, danger.lastIndexOf('/') + 1);
        browser.fill(draft + "danger", Map.of("danger", "no"));
        browser.fill(draft + "story", Map.of("story", "Drie bedden, achttien mensen."));
        browser.fill(draft + "place", Map.of("place", "Dorpsstraat 1200"));
        PAGES.forEach(page -> one(draft + page));
        Browser.Answer sent = browser.fill(draft + "check", Map.of());
        if (sent.status() == 303) {
            one(sent.location());
        }
        one("/follow");
    }

    private void one(String path) {
        Browser.Answer page = browser.packed(path);
        if (page.status() != 200) {
            written.line("  %-20s answers %d %s", name(path), page.status(), page.location().replaceAll("[0-9a-f-]{36}", "…"));
            return;
        }
        Set<String> files = FILE.matcher(page.text())
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        int assets = files.stream().mapToInt(file -> browser.packed(file).body().length).sum();
        int html = page.body().length;
        int packed = zipped(page.body());
        written.line(
                "  %-12s %6d bytes of HTML (%d if packed) + %6d bytes in %d files as sent",
                name(path), html, packed, assets, files.size());
        written.goal("weight of " + name(path) + " as sent", (html + assets) / 1000.0, 60, "kB");
    }

    private static String name(String path) {
        return path.replaceFirst("/report/[0-9a-f-]{36}/", "");
    }

    private static int zipped(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.size();
    }
}
