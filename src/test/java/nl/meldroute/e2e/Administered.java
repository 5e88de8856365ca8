package nl.meldroute.e2e;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.administration.Nomination;
import nl.meldroute.administration.Nominations;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.parameters.Figure;
import nl.meldroute.parameters.ParameterBook;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.sources.Imports;
import nl.meldroute.sources.Inquiries;
import nl.meldroute.sources.Inquiry;
import nl.meldroute.sources.Source;
import nl.meldroute.sources.SourceBook;

/** An account and a proposal that no other test needs, so that every form may be tried on them; new ones once they are gone. */
final class Administered {
    /** Behind everybody of the demo in each list. */
    private static final String FOR_FORMS = "zoe-formulier-";

    private static final String FIGURE = "keep-unclear";
    private static final String FOR_A_ROLE = "zoe-rol-";
    /** A source that knows the man of all cases. */
    static final UUID SOURCE = UUID.nameUUIDFromBytes("source".getBytes(StandardCharsets.UTF_8));

    private final Product product;

    Administered(Product product) {
        this.product = product;
    }

    /** What stands in the places of a path of administration; others may be added. */
    Map<String, String> values() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("account", account().toString());
        all.put("nomination", nomination().toString());
        all.put("key", "wording.own.none");
        all.put("parameter", planned());
        all.put("month", month().toString());
        all.put("source", source().toString());
        return all;
    }

    /** The last month that is over and that nobody signed off, so that somebody may. */
    private YearMonth month() {
        Set<YearMonth> seen =
                product.superuser().sql("select month from oversight.month_seen").query(LocalDate.class).list().stream()
                        .map(YearMonth::from)
                        .collect(Collectors.toSet());
        return Stream.iterate(YearMonth.from(product.today()).minusMonths(1), month -> month.minusMonths(1))
                .filter(month -> !seen.contains(month))
                .findFirst()
                .orElseThrow();
    }

    AccountId account() {
        return one(FOR_FORMS).id();
    }

    /** Proposed by the administrator, so that the privacy officer may agree. */
    UUID nomination() {
        return Cases.as(product, product.account(Role.ADMINISTRATOR), () -> {
            Nominations nominations = product.bean(Nominations.class);
            return nominations.open().stream()
                    .filter(one -> !one.agreeable())
                    .map(Nomination::id)
                    .findFirst()
                    .orElseGet(() -> propose(nominations));
        });
    }

    /** A source that knows the man of all cases, with another file that waits. */
    UUID source() {
        return Cases.as(product, product.account(Role.FOCAL_OFFICER), () -> {
            SourceBook book = product.bean(SourceBook.class);
            Imports imports = product.bean(Imports.class);
            Source.Charter charter = new Source.Charter(
                    "Bron voor de proef",
                    "Team Proef",
                    Source.Holds.OTHER,
                    "Proef",
                    "Gemeentewet",
                    "Om te proeven.",
                    Source.Askers.BOTH,
                    12);
            book.add(SOURCE, charter);
            Source now = book.source(SOURCE);
            if (!now.inUse() || !now.charter().equals(charter)) {
                book.change(now.id(), now.version(), charter, true);
            }
            LocalDate today = WorkCalendar.today(product.clock());
            if (now.register().filter(held -> held.expiresOn().isAfter(today)).isEmpty()) {
                Imports.Waiting waiting = waiting(imports);
                LocalDate until = today.plusMonths(6);
                imports.use(now.id(), waiting.id(), waiting.guessed(), until);
            }
            return waiting(imports).source().id();
        });
    }

    /** Asks it about the man of a case. */
    void ask(Cases.Case about) {
        UUID source = source();
        Cases.as(product, product.account(Role.FOCAL_OFFICER), () -> {
            Inquiry.Basis basis = new Inquiry.Basis("Gemeentewet", "Om te proeven.");
            String number = String.valueOf(about.number());
            product.bean(Inquiries.class)
                    .ask(number, new Inquiries.Asking(about.check(), source, about.subject(), basis));
            return source;
        });
    }

    private static Imports.Waiting waiting(Imports imports) {
        if (imports.waiting(SOURCE).isEmpty()) {
            imports.bring(SOURCE, "naam;soort\nMan met bus;proef\nte;veel;x\n".getBytes(StandardCharsets.UTF_8));
        }
        return imports.waiting(SOURCE).orElseThrow();
    }

    /** A figure of which a change is planned that the privacy officer may withdraw too. */
    private String planned() {
        return Cases.as(product, product.account(Role.ADMINISTRATOR), () -> {
            ParameterBook book = product.bean(ParameterBook.class);
            boolean waits = book.figure(FIGURE).choices().stream().anyMatch(Figure.Choice::withdrawable);
            if (!waits) {
                LocalDate since = WorkCalendar.today(product.clock()).plusDays(40);
                String value =
                        book.figure(FIGURE).parameter().on(since).written().equals("11") ? "10" : "11";
                book.choose(FIGURE, new ParameterBook.Wish(RandomIds.next(), value, since, "Voor de proef."));
            }
            return FIGURE;
        });
    }

    private UUID propose(Nominations nominations) {
        String username = one(FOR_A_ROLE).username();
        return nominations.propose(username, Role.PRIVACY_OFFICER, Nomination.Cause.NEW)
                        instanceof Nominations.Proposed.Waits(UUID id)
                ? id
                : UUID.randomUUID();
    }

    private Account one(String beginning) {
        Accounts accounts = product.bean(Accounts.class);
        return accounts.all().stream()
                .filter(account -> account.username().startsWith(beginning) && account.role() == Role.MANAGEMENT)
                .findFirst()
                .orElseGet(() -> {
                    AccountId id = new AccountId(RandomIds.next());
                    String username = beginning + id.toString().substring(0, 8);
                    Account made = new Account(id, username, "Zoë Proef", Role.MANAGEMENT, "Bestuur");
                    accounts.appoint(made);
                    return made;
                });
    }
}
