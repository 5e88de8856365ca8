package nl.meldroute.referral.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.intake.TellTale;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.partners.Partners;
import nl.meldroute.partners.PhoneLine;
import nl.meldroute.referral.HandedOver;
import nl.meldroute.referral.LeftLetter;
import nl.meldroute.referral.LetterDraft;
import nl.meldroute.referral.LetterPart;
import nl.meldroute.referral.PartnerLetters;
import nl.meldroute.referral.Writing;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.OwnWordsComparison;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A letter before it leaves, and as it left. */
@Component
class LetterLooks {
    static final String SEEN = "seen";
    static final String ON = "on";
    private static final String COORDINATED = "coordinated";
    private static final String WITH = "with";
    private static final String REASON = "reason";
    private static final String UNCHECKED = "unchecked";
    private static final List<String> COORDINATED_ANSWERS = List.of("yes", "not-yet");
    private static final Pattern NAME_BREAK = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private final PartnerLetters letters;
    private final LetterText text;
    private final AdviceWords words;
    private final Checks checks;
    private final VisitWords said;

    LetterLooks(PartnerLetters letters, LetterText text, AdviceWords words, Checks checks, VisitWords said) {
        this.letters = letters;
        this.text = text;
        this.words = words;
        this.checks = checks;
        this.said = said;
    }

    /** What a letter is held against. */
    @Component
    record Checks(Vault vault, Partners partners) {
        /** Whether this partner can be phoned: somebody made sure of a number. */
        boolean canBePhoned(PartnerRole partner) {
            return checks(partner).anyMatch(PhoneLine::usable);
        }

        private Stream<PhoneLine> checks(PartnerRole partner) {
            return partners.partner(partner.slug()).lines().stream();
        }
    }

    /**
     * What is found in a letter.
     *
     * @param stand how the letter stands, and what it rests on
     * @param names of people in this signal, but for those that go along
     * @param telling pieces that tell who saw it
     * @param status pieces that tell of a nationality or a residence status, where that never goes along
     * @param compared with what the vault holds of the reporter
     */
    record Look(
            LetterStand stand,
            List<LetterPart> parts,
            List<String> names,
            List<String> telling,
            List<String> status,
            OwnWordsComparison compared) {
        boolean found() {
            return Stream.of(names, telling, status, compared.found()).anyMatch(list -> !list.isEmpty());
        }

        /** As the form carries it, to know what the officer saw. */
        String seen() {
            return compared.seen() + " "
                    + Stream.of(names, telling, status)
                            .map(List::size)
                            .map(size -> Integer.toString(size))
                            .collect(Collectors.joining(" "));
        }
    }

    Look look(Visit visit, Writing writing) {
        LetterDraft.Words draft = writing.draft().orElseThrow().words();
        String own = draft.summary() + "\n" + draft.question();
        Set<String> along = draft.items().contains(LetterItem.NAMES) ? along(writing) : Set.of();
        List<LetterPart> parts = text.parts(writing, draft, said.today());
        OwnWordsComparison compared = OwnWordsComparison.with(
                checks.vault(), visit.request(), writing.view().signal().id(), LetterText.whole(parts));
        return new Look(
                new LetterStand(text.undated(parts), around(visit, writing)),
                parts,
                letters.namesIn(visit.number(), own).stream()
                        .filter(name -> !along.contains(name))
                        .toList(),
                TellTale.firstPerson(own),
                writing.withoutStatus() ? TellTale.status(own) : List.of(),
                compared);
    }

    /** What decides on whether it leaves: the advice, and who else looks at the same. */
    private List<LetterPart> around(Visit visit, Writing writing) {
        String others = others(visit, writing);
        return List.of(
                new LetterPart(
                        said.proposal(visit.exchange(), "referral.confirm.advice"),
                        words.advice(writing.view(), writing.partner(), visit.locale())),
                new LetterPart(
                        said.proposal(visit.exchange(), "referral.confirm.others"),
                        others.isEmpty() ? said.proposal(visit.exchange(), "referral.confirm.nothing") : others));
    }

    private String others(Visit visit, Writing writing) {
        return writing.coordinateWith().stream()
                .map(other -> words.name(other, visit.locale()))
                .collect(Collectors.joining(", "));
    }

    /** Words of the names that go along on a ground. */
    private static Set<String> along(Writing writing) {
        return writing.enclosure().names().stream()
                .flatMap(NAME_BREAK::splitAsStream)
                .collect(Collectors.toUnmodifiableSet());
    }

    Form checked(Form form, Writing writing, Look look) {
        Form checked = form;
        if (!writing.coordinateWith().isEmpty()) {
            checked = coordinated(form);
        }
        LetterDraft.Words draft = writing.draft().orElseThrow().words();
        if (draft.way().equals("phone") && !checks.canBePhoned(writing.partner())) {
            checked = checked.wrong("number", "referral.confirm.number");
        }
        if (!draft.by().isAfter(said.today())) {
            checked = checked.wrong("letter", "referral.confirm.by");
        }
        return look.compared().open()
                ? checked
                : checked.required(UNCHECKED, Form.TEXT, "referral.confirm.unchecked.empty");
    }

    private Form coordinated(Form form) {
        return switch (form.value(COORDINATED)) {
            case "yes" -> Typed.past(form.within(WITH, Form.LINE), ON, said.today());
            case "not-yet" -> form.required(REASON, Form.TEXT, "referral.confirm.reason.empty");
            default -> form.wrong(COORDINATED, "referral.confirm.coordinated.empty");
        };
    }

    Map<String, String> answered(Form form, Writing writing, Look look) {
        Map<String, String> answered = new HashMap<>();
        if (!writing.coordinateWith().isEmpty()) {
            answered.put(COORDINATED, form.value(COORDINATED));
            boolean yes = form.value(COORDINATED).equals("yes");
            answered.put("coordinated-with", yes ? form.value(WITH) : "");
            answered.put("coordinated-reason", yes ? "" : form.value(REASON));
            if (yes) {
                form.day(ON).ifPresent(day -> answered.put("coordinated-on", day.toString()));
            }
        }
        if (!look.compared().open()) {
            answered.put(UNCHECKED, form.value(UNCHECKED));
        }
        return answered;
    }

    String name(PartnerRole partner, Locale locale) {
        return words.name(partner, locale);
    }

    String page(Visit visit, Writing writing, Form form, Look look) {
        Model model = visit.model();
        LetterDraft draft = writing.draft().orElseThrow();
        model.addAttribute("signal", writing.view().signal());
        model.addAttribute("closed", writing.view().closed());
        model.addAttribute("draft", draft);
        model.addAttribute("partner", writing.partner().slug());
        model.addAttribute("name", words.name(writing.partner(), visit.locale()));
        model.addAttribute("phones", words.phones(writing.partner(), visit.locale()));
        model.addAttribute("unsure", !draft.words().way().equals("phone") && !checks.canBePhoned(writing.partner()));
        model.addAttribute("found", look);
        model.addAttribute("clean", look.compared().open() && !look.found());
        model.addAttribute("others", others(visit, writing));
        model.addAttribute("advised", writing.advised());
        model.addAttribute("changed", look.stand().since(form));
        model.addAttribute("answers", COORDINATED_ANSWERS);
        model.addAttribute(
                "form", look.stand().carriedBy(form.withVersion(draft.version()).with(SEEN, look.seen())));
        return "referral/confirm";
    }

    /** As it left: its parts, to type over at the partner, or to print. */
    String left(Visit visit, LeftLetter letter) {
        HandedOver handedOver = letter.handedOver();
        Model model = visit.model();
        model.addAttribute("signal", handedOver.signal());
        model.addAttribute("name", words.name(handedOver.partner(), visit.locale()));
        model.addAttribute("day", visit.day(handedOver.day()));
        model.addAttribute("parts", letter.parts());
        model.addAttribute(
                "reaction",
                "/signals/" + visit.number() + "/referrals/" + handedOver.told().id() + "/reaction");
        return "referral/letter";
    }
}
