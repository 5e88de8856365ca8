package nl.meldroute.referral.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Awareness;
import nl.meldroute.referral.Enclosure;
import nl.meldroute.referral.Facts;
import nl.meldroute.referral.LetterDraft;
import nl.meldroute.referral.LetterPart;
import nl.meldroute.referral.Writing;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.ui.DayWords;
import nl.meldroute.ui.Municipality;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes a letter of what was chosen (2.2 step 4). It is in Dutch, whatever language the officer works in, and signed by function. */
@Component
class LetterText {
    private static final Locale DUTCH = Locale.of("nl");
    private final MessageSource texts;
    private final Municipality from;

    LetterText(MessageSource texts, Municipality from) {
        this.texts = texts;
        this.from = from;
    }

    /** Like "7 december 2026". */
    static String day(LocalDate day) {
        return DayWords.plain(day, DUTCH);
    }

    /** The parts, in their order; what was not chosen is not there. */
    List<LetterPart> parts(Writing writing, LetterDraft.Words words, LocalDate today) {
        List<LetterPart> parts = new ArrayList<>();
        parts.add(part("reference", writing.view().signal().numbered()));
        parts.add(part("date", day(today)));
        parts.add(part("about", about(writing, words)));
        enclosed(writing, words, parts);
        add(parts, "summary", words.items().contains(LetterItem.SUMMARY) ? words.summary() : "");
        parts.add(part("known", facts(writing)));
        add(parts, "question", words.question());
        parts.add(part("by", say("referral.letter.by.text", day(words.by()))));
        parts.add(part("careful", careful(writing.partner())));
        parts.add(part("sender", say("referral.letter.signed", from.name(), from.focalPhone())));
        return List.copyOf(parts);
    }

    /** The same without its day, which changes by itself. */
    List<LetterPart> undated(List<LetterPart> parts) {
        String dated = say("referral.letter.part.date");
        return parts.stream().filter(part -> !part.heading().equals(dated)).toList();
    }

    /** The whole, as it leaves. */
    static String whole(List<LetterPart> parts) {
        return parts.stream().map(part -> part.heading() + ":\n" + part.text()).collect(Collectors.joining("\n\n"));
    }

    private String about(Writing writing, LetterDraft.Words words) {
        String received = day(writing.view().signal().day());
        if (!words.items().contains(LetterItem.FORM)) {
            return say("referral.letter.about.plain", received);
        }
        String forms = writing.view().facts().forms().stream()
                .sorted()
                .map(ExploitationForm::code)
                .map(code -> say("referral.facts.forms." + code))
                .collect(Collectors.joining(", "));
        String signs = writing.enclosure().signs().stream()
                .map(sign ->
                        Objects.requireNonNullElse(texts.getMessage("reporting.sign." + sign, null, sign, DUTCH), sign))
                .collect(Collectors.joining("; "));
        String about = say("referral.letter.about.form", received, forms);
        return signs.isEmpty() ? about : about + "\n" + say("referral.letter.about.signs", signs);
    }

    private void enclosed(Writing writing, LetterDraft.Words words, List<LetterPart> parts) {
        Enclosure enclosure = writing.enclosure();
        if (words.items().contains(LetterItem.ADDRESS)) {
            add(parts, "address", address(enclosure));
        }
        if (words.items().contains(LetterItem.COMPANY)) {
            add(parts, "company", String.join("\n", enclosure.companies()));
        }
        if (words.items().contains(LetterItem.SAFE_CONTACT)) {
            add(parts, "safe-contact", String.join("\n", enclosure.safeContact()));
        }
        if (words.items().contains(LetterItem.NAMES)) {
            String names = String.join("\n", enclosure.names());
            add(
                    parts,
                    "names",
                    names.isEmpty()
                            ? ""
                            : names + "\n"
                                    + say("referral.letter.ground", say("referral.call.ground." + words.ground())));
        }
    }

    private String address(Enclosure enclosure) {
        String lines = String.join("\n", enclosure.addresses());
        return enclosure.keepAway() && !lines.isEmpty() ? lines + "\n" + say("referral.letter.keep-away") : lines;
    }

    /** What nobody answered is not in it. */
    private String facts(Writing writing) {
        Facts facts = writing.view().facts();
        List<String> said = new ArrayList<>();
        said.add(fact("victim", facts.victim().code()));
        said.add(fact("minor", facts.minor().code()));
        if (facts.aware() != Awareness.UNKNOWN) {
            said.add(fact("aware", facts.aware().code()));
        }
        String known = String.join(" ", said);
        return writing.view().signal().policeCalled() ? known + "\n" + say("referral.letter.police-called") : known;
    }

    private String fact(String about, String answer) {
        return say("referral.letter.facts." + about, say("referral.facts." + about + "." + answer));
    }

    private String careful(PartnerRole partner) {
        return say(
                partner == PartnerRole.VEILIG_THUIS
                        ? "referral.letter.careful.veilig-thuis"
                        : "referral.letter.careful");
    }

    private void add(List<LetterPart> parts, String heading, String text) {
        if (!text.isBlank()) {
            parts.add(part(heading, text));
        }
    }

    private LetterPart part(String heading, String text) {
        return new LetterPart(say("referral.letter.part." + heading), text);
    }

    private String say(String key, Object... words) {
        return texts.getMessage(key, words, DUTCH);
    }
}
