package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.SealedColumn;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.referral.store.PartnerLetterRows;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.Company;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Subjects;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Letters while they are written, and what may go along in them. */
@Component
class LetterDesk {
    static final String LETTER = "letter";
    private static final SealedColumn COLUMN = new SealedColumn("referral.unsent.content", FieldClass.CRIMINAL);
    private static final TypeReference<List<LetterPart>> PARTS = new TypeReference<>() {};
    private final PartnerLetterRows rows;
    private final CaseContent cases;
    private final JsonMapper json;
    private final Known known;
    private final DeedWriter deeds;

    LetterDesk(PartnerLetterRows rows, CaseContent cases, JsonMapper json, Known known, DeedWriter deeds) {
        this.rows = rows;
        this.cases = cases;
        this.json = json;
        this.known = known;
        this.deeds = deeds;
    }

    /** What others know of the signal. */
    @Component
    record Known(Signals signals, Subjects subjects, Weighing weighing, Waits waits, Chase chase) {}

    /** As it is sealed. */
    private record Kept(
            String partner,
            List<String> items,
            String ground,
            String summary,
            String question,
            LocalDate by,
            String way) {
        static Kept of(LetterDraft draft) {
            LetterDraft.Words words = draft.words();
            List<String> items = words.items().stream().map(LetterItem::code).toList();
            return new Kept(
                    draft.partner().slug(),
                    items,
                    words.ground(),
                    words.summary(),
                    words.question(),
                    words.by(),
                    words.way());
        }

        LetterDraft draft(UUID id, int version) {
            return new LetterDraft(
                    id,
                    version,
                    PartnerRole.of(partner).orElseThrow(),
                    new LetterDraft.Words(LetterItem.of(items), ground, summary, question, by, way));
        }
    }

    List<LetterDraft> drafts(ReportId signal) {
        var ring = cases.of(signal);
        return rows.of(signal).stream()
                .map(row -> json.readValue(ring.open(COLUMN, row.id(), row.content()), Kept.class)
                        .draft(row.id(), row.version()))
                .toList();
    }

    Optional<LetterDraft> draft(ReportId signal, PartnerRole partner) {
        return drafts(signal).stream()
                .filter(draft -> draft.partner() == partner)
                .findFirst();
    }

    /** Empty where another screen was first. */
    Optional<LetterDraft> keep(ReportId signal, LetterDraft draft) {
        LetterDraft before = draft(signal, draft.partner()).orElse(null);
        byte[] sealed = cases.of(signal).seal(COLUMN, draft.id(), json.writeValueAsString(Kept.of(draft)));
        PartnerLetterRows.Row row = new PartnerLetterRows.Row(draft.id(), draft.version(), sealed);
        if (before == null && draft.version() == 0 && !left(signal, draft.id())) {
            rows.insert(signal, row);
            return Optional.of(draft.at(1));
        }
        if (before != null && before.id().equals(draft.id()) && before.words().equals(draft.words())) {
            return Optional.of(before);
        }
        return before != null && before.id().equals(draft.id()) && rows.update(row)
                ? Optional.of(draft.at(draft.version() + 1))
                : Optional.empty();
    }

    /** Whether it left before. */
    boolean left(ReportId signal, UUID id) {
        return known.weighing().kept(signal, id);
    }

    void leave(Signal signal, LetterDraft draft, Map<String, String> words) {
        List<Deed> before = known.weighing().deeds(signal.id());
        if (deeds.keepOnce(signal, draft.id(), Deed.Kind.TOLD, words)) {
            LocalDate today = known.waits().today();
            known.waits()
                    .begin(
                            new FollowUp(
                                    draft.id(),
                                    signal.id(),
                                    today,
                                    draft.words().by(),
                                    0,
                                    today),
                            draft.partner(),
                            before);
            rows.delete(draft.id());
        }
    }

    DeedWriter deeds() {
        return deeds;
    }

    String written(List<LetterPart> parts) {
        return json.writeValueAsString(parts);
    }

    LeftLetter letter(String number, UUID id) {
        HandedOver handedOver = handedOver(number, id);
        String letter = handedOver.told().word(LETTER);
        if (letter.isEmpty()) {
            throw new NotForYou();
        }
        return new LeftLetter(handedOver, json.readValue(letter, PARTS));
    }

    HandedOver handedOver(String number, UUID id) {
        return known.chase().handedOver(number, id);
    }

    String name(PartnerRole partner) {
        return known.weighing().name(partner).nl();
    }

    /** Partners that are waited for in this signal. */
    List<PartnerRole> awaited(ReportId signal) {
        List<FollowUp> awaited = known.waits().of(signal);
        if (awaited.isEmpty()) {
            return List.of();
        }
        List<Deed> deeds = known.weighing().deeds(signal);
        return awaited.stream().map(one -> Waits.partner(deeds, one.id())).toList();
    }

    Enclosure enclosure(ReportId signal) {
        List<Details> details = known.subjects().of(signal).stream()
                .filter(subject -> !subject.removed())
                .map(Subject::details)
                .toList();
        var content = known.signals().content(signal);
        List<Address> addresses = only(details, Address.class).toList();
        List<Person> inNeed = only(details, Person.class)
                .filter(person -> person.part().equals("needs-help"))
                .toList();
        return new Enclosure(
                addresses.isEmpty()
                        ? Stream.of(content.place())
                                .filter(place -> !place.isEmpty())
                                .toList()
                        : addresses.stream().map(Address::title).toList(),
                addresses.stream().anyMatch(Address::keepAway),
                only(details, Company.class).map(Company::title).toList(),
                content.signs(),
                inNeed.stream().map(Person::name).toList(),
                inNeed.stream()
                        .map(person -> person.voice().safeContact())
                        .filter(safe -> !safe.isEmpty())
                        .toList());
    }

    private static <T extends Details> Stream<T> only(List<Details> details, Class<T> kind) {
        return details.stream().filter(kind::isInstance).map(kind::cast);
    }
}
