package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import nl.meldroute.desk.Standing;
import nl.meldroute.desk.Standings;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Aside;
import nl.meldroute.intake.Asides;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.Deciding;
import nl.meldroute.referral.Gates;
import nl.meldroute.referral.LetterDraft;
import nl.meldroute.referral.LetterPart;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.PartnerLetters;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.Sending;
import nl.meldroute.referral.Sent;
import nl.meldroute.referral.Told;
import nl.meldroute.referral.rules.LetterItem;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.Proposals;
import nl.meldroute.retention.RetentionSweep;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.Person;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.vault.Receipts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signals in each state that the route has so far, made through the doors that the pages use. */
final class Cases {
    static final List<String> STATES = List.of(
            "Spoedconcept",
            "Spoedconcept, gelezen",
            "Nieuw",
            "Gelezen",
            "Opgepakt",
            "Opgepakt concept",
            "Navraag",
            "Beantwoorde navraag",
            "Aanwijzingen",
            "Doorgezet",
            "Onduidelijk",
            "Beantwoord",
            "Afgesloten",
            "Hoort niet hier",
            "Bekend met betrokkenen",
            "Opzij gezet");
    private final Product product;
    private final Account officer;

    Cases(Product product) {
        this.product = product;
        this.officer = product.bean(Accounts.class).inRole(Role.FOCAL_OFFICER).getFirst();
    }

    /** A signal: its id, and its number once it was taken up. */
    record Case(ReportId id, @Nullable String number) {
        /** What stands in the places of a path. */
        Map<String, String> values() {
            Map<String, String> values = new LinkedHashMap<>(Map.of(
                    "id", id.toString(), "number", number == null ? "2026-999999" : number, "call", call().toString()));
            values.put("subject", subject().toString());
            values.put("handover", handOver().toString());
            values.put("enquiry", enquiry().toString());
            values.put("source", Administered.SOURCE.toString());
            values.put("check", check().toString());
            return values;
        }

        /** Of a signal of which a partner was phoned. */
        UUID call() {
            return UUID.nameUUIDFromBytes(("call " + id).getBytes(StandardCharsets.UTF_8));
        }

        /** Of a signal that was handed over. */
        UUID handOver() {
            return UUID.nameUUIDFromBytes(id.toString().getBytes(StandardCharsets.UTF_8));
        }

        /** Of a signal of which a source was asked something. */
        UUID check() {
            return UUID.nameUUIDFromBytes(("check " + id).getBytes(StandardCharsets.UTF_8));
        }

        /** Of a signal of which a department was asked something. */
        UUID enquiry() {
            return UUID.nameUUIDFromBytes((handOver() + Departments.CONTACTS).getBytes(StandardCharsets.UTF_8));
        }

        SubjectId subject() {
            return SubjectId.takenFrom(id, 1, Kind.PERSON);
        }
    }

    Map<String, Case> all() {
        Map<String, Case> cases = new LinkedHashMap<>();
        STATES.forEach(state -> cases.put(state, in(state)));
        return cases;
    }

    Case in(String state) {
        return switch (state) {
            case "Spoedconcept" -> new Case(left(), null);
            case "Spoedconcept, gelezen" -> new Case(read(left()), null);
            case "Nieuw" -> new Case(sent(), null);
            case "Gelezen" -> new Case(read(sent()), null);
            case "Opgepakt" -> takenUp(sent());
            case "Opgepakt concept" -> takenUp(left());
            case "Navraag" -> enquired();
            case "Beantwoorde navraag" -> answeredByTheDepartment();
            case "Aanwijzingen" -> writing();
            case "Doorgezet" -> handedOver();
            case "Onduidelijk" -> decided(GateOutcome.UNCLEAR);
            case "Beantwoord" -> answered();
            case "Afgesloten" -> closed();
            case "Hoort niet hier" -> turnedAway();
            case "Bekend met betrokkenen" -> known();
            case "Opzij gezet" -> putAside();
            default -> throw new AssertionError(state);
        };
    }

    /** What stands in a path that speaks of no signal: a proposal that waits for somebody else than the deputy. */
    Map<String, String> anywhere() {
        String number = String.valueOf(decided(GateOutcome.INDICATIONS).number());
        Map<String, String> values = new Administered(product).values();
        values.put("batch", proposed(due()).toString());
        values.put("enquiry", enquired().enquiry().toString());
        values.put("consultation", departments().consult(number).toString());
        values.put("share", shared(Role.DEPARTMENT_CONTACT).toString());
        values.put("file", new Attached(product).file().toString());
        values.putAll(new Glasses(product).values(number));
        return values;
    }

    /** A part of a signal that somebody in this role reads. */
    UUID shared(Role role) {
        return departments().share(String.valueOf(takenUp(sent()).number()), role);
    }

    /** Closed so long ago that somebody has to say whether it goes. */
    ReportId due() {
        return closed(350);
    }

    /** The officer was away today and is back, and did not look back on it. */
    void wasAway() {
        LocalDate today = WorkCalendar.today(product.clock());
        UUID absence = RandomIds.next();
        as(() -> {
            Standings standings = product.bean(Standings.class);
            standings.plan(absence, absence, new Standing.Days(today, today));
            standings.back(absence);
            return absence;
        });
    }

    /** A proposal of the past, by which a signal is gone: its certificate. */
    UUID erased() {
        ReportId signal = closed(400);
        UUID batch = ago(40, () -> {
            UUID proposed = proposed(signal);
            return as(product, officer, () -> product.bean(Proposals.class).confirm(proposed))
                    .id();
        });
        product.bean(RetentionSweep.class).run();
        return batch;
    }

    private UUID proposed(ReportId signal) {
        Account deputy = product.bean(Accounts.class).inRole(Role.DEPUTY).getFirst();
        return as(
                        product,
                        deputy,
                        () -> product.bean(Proposals.class).propose(List.of(new Proposal.Wish(signal, null, null))))
                .id();
    }

    private ReportId closed(int daysAgo) {
        return ago(daysAgo, () -> {
            Case taken = takenUp(sent());
            Signals signals = product.bean(Signals.class);
            return as(() -> {
                Signal signal = signals.signal(String.valueOf(taken.number()));
                aCase(signals.close(signal.id(), signal.version(), new Closing("unclear", "unknown")));
                return signal.id();
            });
        });
    }

    private <T> T ago(int days, Supplier<T> act) {
        return ProductClock.at(product.clock().instant().minus(Duration.ofDays(days)), act);
    }

    private ReportId left() {
        return filled(product.bean(Drafts.class).begin("self"), "now");
    }

    private ReportId sent() {
        Drafts drafts = product.bean(Drafts.class);
        DraftKey key = drafts.begin("self");
        ReportId report = filled(key, "no");
        drafts.send(key, product.bean(Receipts.class).make());
        return report;
    }

    private ReportId filled(DraftKey key, String danger) {
        Map<String, List<String>> told = Map.of(
                "danger", List.of(danger),
                "story", List.of("Achttien mensen in een loods met drie bedden."),
                "place", List.of("Loods Industrieweg 4"));
        Map<String, List<String>> person = Map.of("description", List.of("Man met bus"), "minor", List.of("no"));
        return product.bean(Drafts.class).fill(key, told, List.of(person));
    }

    private ReportId read(ReportId report) {
        return as(() -> product.bean(Inbox.class).read(report)).id();
    }

    private Case takenUp(ReportId report) {
        Inbox inbox = product.bean(Inbox.class);
        Registration registration =
                new Registration("Loods Industrieweg", Set.of(ExploitationForm.LABOUR), "no", "service", "seen", "");
        return as(() -> {
            Case taken = aCase(inbox.takeUp(report, inbox.read(report).version(), registration));
            Person man = new Person("Man met bus " + taken.number(), "", "no", "", "", Person.Voice.NONE);
            product.bean(Involved.class).add(taken.id(), taken.subject(), man);
            return taken;
        });
    }

    /** A department was asked something of it, and a source. */
    private Case enquired() {
        Case taken = takenUp(sent());
        new Administered(product).ask(taken);
        departments().ask(taken);
        return taken;
    }

    private Case answeredByTheDepartment() {
        Case asked = enquired();
        departments().answer(asked);
        return asked;
    }

    private Departments departments() {
        return new Departments(product);
    }

    private Case decided(GateOutcome outcome) {
        Case taken = takenUp(sent());
        String number = String.valueOf(taken.number());
        return as(() -> {
            int version = product.bean(Signals.class).signal(number).version();
            Deciding deciding =
                    new Deciding(RandomIds.next(), version, outcome, "Drie meldingen.", null, "", false, "no");
            assertThat(product.bean(Gates.class).decide(number, deciding)).isInstanceOf(Change.Done.class);
            return taken;
        });
    }

    /** A letter is being written, and a department reads along. */
    private Case writing() {
        Case decided = decided(GateOutcome.INDICATIONS);
        departments().share(String.valueOf(decided.number()), Role.DEPARTMENT_CONTACT);
        return as(() -> {
            product.bean(PartnerLetters.class).keep(String.valueOf(decided.number()), letter(decided, 0));
            return decided;
        });
    }

    /** The letter left, and another partner did not react in time. */
    private Case handedOver() {
        Case writing = writing();
        LocalDate day = WorkCalendar.today(product.clock()).minusDays(30);
        Told late = new Told(writing.call(), PartnerRole.POLICE, day, "", Outcome.REPORTED, "", "Zij kijken mee.");
        as(() -> {
            product.bean(Referrals.class).told(String.valueOf(writing.number()), late);
            return writing;
        });
        return as(() -> {
            PartnerLetters letters = product.bean(PartnerLetters.class);
            String number = String.valueOf(writing.number());
            LetterDraft draft = letter(writing, 1);
            List<LetterPart> parts = List.of(new LetterPart("Kenmerk", "2026"));
            Sending sending =
                    new Sending(draft, letters.writing(number, draft.id()).grounds(), parts, Map.of());
            assertThat(letters.send(number, sending)).isInstanceOf(Sent.Done.class);
            return writing;
        });
    }

    private LetterDraft letter(Case of, int version) {
        LocalDate by = WorkCalendar.today(product.clock()).plusDays(14);
        LetterDraft.Words words =
                new LetterDraft.Words(Set.of(LetterItem.SUMMARY), "", "Zij slapen er.", "", by, "letter");
        return new LetterDraft(of.handOver(), version, PartnerRole.CARE_COORDINATOR, words);
    }

    private Case answered() {
        Case taken = takenUp(sent());
        Signals signals = product.bean(Signals.class);
        return as(() -> {
            signals.answered(taken.id(), "Wij hebben uw signaal bekeken.", false);
            return taken;
        });
    }

    private Case closed() {
        Case answered = answered();
        Signals signals = product.bean(Signals.class);
        return as(() -> {
            Signal signal = signals.signal(String.valueOf(answered.number()));
            return aCase(signals.close(signal.id(), signal.version(), new Closing("no-indication", "unknown")));
        });
    }

    private Case turnedAway() {
        ReportId report = read(sent());
        Inbox inbox = product.bean(Inbox.class);
        TurnedAway away = new TurnedAway("test", "", "Dit was een proef.");
        return as(() -> aCase(inbox.turnAway(report, inbox.signal(report).version(), away)));
    }

    private Case known() {
        ReportId report = read(sent());
        as(() -> product.bean(Inbox.class).knowThoseInvolved(report));
        return new Case(report, null);
    }

    /** Far on its way when the deputy puts the officer aside. */
    private Case putAside() {
        Case far = handedOver();
        Account deputy = product.bean(Accounts.class).inRole(Role.DEPUTY).getFirst();
        LocalDate today = WorkCalendar.today(product.clock());
        return as(product, deputy, () -> {
            Aside.Ground ground = new Aside.Ground("secretary", today, "De melder noemt de functie.");
            product.bean(Asides.class).put(String.valueOf(far.number()), ground);
            return far;
        });
    }

    private static Case aCase(Change change) {
        assertThat(change).isInstanceOf(Change.Done.class);
        Signal signal = ((Change.Done) change).signal();
        return new Case(signal.id(), signal.number() == null ? null : signal.numbered());
    }

    private <T> T as(Supplier<T> act) {
        return as(product, officer, act);
    }

    static <T> T as(Product product, Account account, Supplier<T> act) {
        SignedIn person = new SignedIn(
                account.id(),
                account.name(),
                account.role(),
                account.department(),
                product.clock().instant());
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
