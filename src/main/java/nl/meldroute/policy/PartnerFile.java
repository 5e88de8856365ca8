package nl.meldroute.policy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the partners of an edition. */
final class PartnerFile {
    private final YamlEntry file;
    private final Set<PolicyReference> known;

    PartnerFile(YamlEntry file, Set<PolicyReference> known) {
        this.file = file;
        this.known = known;
    }

    Map<String, ChainPartner> partners() {
        Map<String, ChainPartner> partners = new LinkedHashMap<>();
        file.entries().forEach((slug, entry) -> partners.put(slug, partner(slug, entry)));
        return partners;
    }

    private ChainPartner partner(String slug, YamlEntry entry) {
        if (!slug.matches("[a-z][a-z-]*")) {
            throw new BrokenEditionException(entry.place() + ": a partner is named in small letters and hyphens.");
        }
        entry.onlyWith("nl", "en", "task", "forms", "plan", "appendices", "share", "numbers");
        List<PolicyReference> plan =
                entry.texts("plan").stream().map(PolicyReference::parse).toList();
        EditionFiles.requireKnown(entry, plan, known);
        return new ChainPartner(
                slug,
                entry.bilingual(),
                entry.entry("task").bilingual(),
                entry.texts("forms"),
                plan,
                entry.texts("appendices"),
                entry.entry("share").bilingual(),
                entry.list("numbers").stream().map(PartnerFile::number).toList());
    }

    private static ChainPartner.Line number(YamlEntry entry) {
        entry.onlyWith("number", "hours-nl", "hours-en", "demo", "checked");
        boolean demo = entry.has("demo") && entry.yes("demo");
        @Nullable LocalDate checked = entry.has("checked") ? entry.date("checked") : null;
        if (demo == (checked != null)) {
            throw new BrokenEditionException(
                    entry.place() + ": a number was checked in a public source, or is for a demo.");
        }
        return new ChainPartner.Line(
                entry.text("number"), new Bilingual(entry.text("hours-nl"), entry.text("hours-en")), demo, checked);
    }
}
