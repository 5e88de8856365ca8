package nl.meldroute.referral.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.partners.Partner;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.partners.Partners;
import nl.meldroute.partners.PhoneLine;
import nl.meldroute.policy.Edition;
import nl.meldroute.referral.Facts;
import nl.meldroute.referral.StepFourView;
import nl.meldroute.referral.rules.Advice;
import nl.meldroute.referral.rules.Duty;
import nl.meldroute.referral.rules.Rule;
import nl.meldroute.referral.rules.Weight;
import nl.meldroute.ui.DayWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts facts and advice into words: our summary of each sentence, its place, and where the publication is. */
@Component
class AdviceWords {
    private final Partners partners;
    private final Edition edition;
    private final MessageSource texts;

    AdviceWords(Partners partners, Edition edition, MessageSource texts) {
        this.partners = partners;
        this.edition = edition;
        this.texts = texts;
    }

    /**
     * A row of the advice.
     *
     * @param what the plan asks
     * @param became what was done, and until when a reaction is waited for; empty while nothing was
     * @param links what may be done
     */
    record Row(
            String slug,
            String name,
            String weight,
            boolean open,
            String what,
            String why,
            List<Says> policy,
            List<Phone> phones,
            String became,
            List<Link> links) {}

    /** What the policy says. */
    record Says(String summary, String source, String reading) {}

    /**
     * A number to phone.
     *
     * @param href empty where it has to be checked first; the police is phoned at once, checked or not
     * @param checked when somebody made sure of it; empty where nobody did
     * @param due whether it has to be checked
     */
    record Phone(String number, String href, String hours, String checked, boolean due) {}

    /** What may be done, and where. */
    record Link(String href, String text) {}

    /** A fact: what is asked, and what is known. */
    record Fact(String asked, String answered) {}

    String name(PartnerRole role, Locale locale) {
        return edition.partner(role.slug()).orElseThrow().name().in(locale);
    }

    String publication() {
        return edition.title().publication().link().toString();
    }

    List<Row> rows(StepFourView view, Locale locale) {
        return view.advice().rows().stream().map(row -> row(row, view, locale)).toList();
    }

    /** What is advised about one partner, in a line: how much is asked, what, why, and what became of it. */
    String advice(StepFourView view, PartnerRole partner, Locale locale) {
        return view.advice()
                .of(partner)
                .map(row -> row(row, view, locale))
                .map(row -> say("referral.confirm.advice.row", locale, row.weight(), row.what(), row.why()) + " "
                        + row.became())
                .map(String::strip)
                .orElseGet(() -> say("referral.confirm.advice.none", locale));
    }

    List<Fact> facts(Facts facts, Locale locale) {
        String forms = facts.forms().stream()
                .sorted()
                .map(ExploitationForm::code)
                .map(code -> say("referral.facts.forms." + code, locale))
                .collect(Collectors.joining(", "));
        return List.of(
                new Fact(say("referral.facts.forms", locale), forms),
                fact("intervene", facts.intervene().code(), locale),
                fact("victim", facts.victim().code(), locale),
                fact("minor", facts.minor().code(), locale),
                fact("contact", facts.contact().code(), locale),
                fact("aware", facts.aware().code(), locale));
    }

    List<Phone> phones(PartnerRole role, Locale locale) {
        Partner partner = partners.partner(role.slug());
        return partner.lines().stream()
                .filter(line -> !line.number().isEmpty())
                .map(line -> phone(line, role == PartnerRole.POLICE, locale))
                .toList();
    }

    private Fact fact(String field, String code, Locale locale) {
        return new Fact(say("referral.facts." + field, locale), say("referral.facts." + field + "." + code, locale));
    }

    private Row row(Advice.Row row, StepFourView view, Locale locale) {
        String why = row.rules().stream()
                .map(rule -> say("referral.condition." + rule.when().code(), locale))
                .distinct()
                .collect(Collectors.joining(", "));
        return new Row(
                row.to().slug(),
                name(row.to(), locale),
                say("referral.weight." + row.duty().weight().code(), locale),
                row.open(),
                say("referral.duty." + row.duty().code(), locale),
                why,
                row.rules().stream().map(rule -> says(rule, locale)).toList(),
                phones(row.to(), locale),
                became(row, locale),
                view.closed() ? List.of() : links(row, view, locale));
    }

    private String became(Advice.Row row, Locale locale) {
        if (row.wantsMore()) {
            return say("referral.wants-more", locale);
        }
        return row.became()
                .map(became -> say("referral.became." + became.code(), locale))
                .orElse("");
    }

    private List<Link> links(Advice.Row row, StepFourView view, Locale locale) {
        String path = "/signals/" + view.signal().numbered();
        String partner = "?partner=" + row.to().slug();
        List<Link> links = new ArrayList<>();
        boolean weighed = row.duty() instanceof Duty.WeighTogether;
        boolean colleague = row.to() == PartnerRole.REPORTING_CODE_OFFICER;
        if (!colleague && !row.consultFirst()) {
            links.add(new Link(path + "/referrals/new" + partner, say("referral.write", locale)));
            links.add(new Link(path + "/referrals/call" + partner, say("referral.call", locale)));
        }
        if (colleague || weighed) {
            links.add(new Link(path + "/consultation", say("referral.consultation", locale)));
        }
        if (!weighed && row.duty().weight() != Weight.MAY) {
            links.add(new Link(path + "/referrals/skip" + partner, say("referral.skip", locale)));
        }
        return links;
    }

    /** Of what an appendix or nothing names, we tell what the partner does. */
    private Says says(Rule rule, Locale locale) {
        String summary = rule.sentence()
                .map(sentence -> edition.sentence(sentence).summary().in(locale))
                .orElseGet(() -> edition.partner(rule.duty().to().slug())
                        .orElseThrow()
                        .task()
                        .in(locale));
        String source = rule.source().isEmpty()
                ? say("referral.source.ours", locale)
                : say(
                        rule.sentence().isPresent() ? "referral.source.sentence" : "referral.source.appendix",
                        locale,
                        rule.source());
        String reading = rule.reading().isEmpty()
                ? ""
                : say(
                        "referral.source.reading",
                        locale,
                        rule.reading(),
                        edition.reading(rule.reading()).reading().in(locale));
        return new Says(summary, source, reading);
    }

    private Phone phone(PhoneLine line, boolean atOnce, Locale locale) {
        String href = line.usable() || atOnce ? line.href() : "";
        return new Phone(line.number(), href, line.hours().in(locale), checked(line, locale), line.due());
    }

    private String checked(PhoneLine line, Locale locale) {
        LocalDate day = line.checked();
        return day == null ? "" : say("referral.number.checked", locale, DayWords.plain(day, locale));
    }

    private String say(String key, Locale locale, Object... words) {
        return texts.getMessage(key, words, locale);
    }
}
