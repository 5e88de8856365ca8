package nl.meldroute.partners.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.meldroute.partners.Partner;
import nl.meldroute.partners.PhoneLine;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.PolicyReference;
import nl.meldroute.ui.DayWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts a partner into words. */
@Component
class PartnerView {
    private final Edition edition;
    private final MessageSource texts;

    PartnerView(Edition edition, MessageSource texts) {
        this.edition = edition;
        this.texts = texts;
    }

    /** A partner in words. */
    record Card(
            String slug,
            String name,
            String task,
            String forms,
            String share,
            List<Source> sources,
            List<Phone> numbers) {}

    /** Where the plan speaks of it; the summary is empty for an appendix. */
    record Source(String where, String summary) {}

    /**
     * A number.
     *
     * @param href to phone it; empty where that has to wait
     */
    record Phone(int place, String number, String href, String hours, String state, boolean due) {}

    Card card(Partner partner, Locale locale) {
        return new Card(
                partner.slug(),
                partner.about().name().in(locale),
                partner.about().task().in(locale),
                String.join(
                        ", ",
                        partner.about().forms().stream()
                                .map(form -> say("partners.form." + form, locale))
                                .toList()),
                partner.about().share().in(locale),
                sources(partner, locale),
                partner.lines().stream().map(line -> number(line, locale)).toList());
    }

    private List<Source> sources(Partner partner, Locale locale) {
        return Stream.concat(
                        partner.about().sentences().stream().map(reference -> source(reference, locale)),
                        partner.about().appendices().stream()
                                .map(appendix -> new Source(say("partners.source.appendix", locale, appendix), "")))
                .toList();
    }

    private Source source(PolicyReference reference, Locale locale) {
        return new Source(
                say("partners.source.sentence", locale, reference.toString()),
                edition.sentence(reference).summary().in(locale));
    }

    private Phone number(PhoneLine line, Locale locale) {
        String shown = line.number().isEmpty() ? say("partners.number.fill-in", locale) : line.number();
        String href = line.usable() ? line.href() : "";
        return new Phone(line.place(), shown, href, line.hours().in(locale), state(line, locale), line.due());
    }

    private String state(PhoneLine line, Locale locale) {
        if (line.demo()) {
            return say("partners.number.demo", locale);
        }
        LocalDate checked = line.checked();
        if (checked == null) {
            return say("partners.number.never", locale);
        }
        String day = DayWords.plain(checked, locale);
        return say(line.due() ? "partners.number.due" : "partners.number.checked", locale, day);
    }

    private String say(String key, Locale locale, Object... words) {
        return texts.getMessage(key, words, locale);
    }
}
