package nl.meldroute.breakglass;

import static nl.meldroute.breakglass.BreakGlassModule.NORA;
import static nl.meldroute.breakglass.BreakGlassModule.OLAF;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.Superuser;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Given;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Answer;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A signal that was taken up, and two who may read it together in an emergency. */
abstract class BreakGlassCase {
    static final String LIST = "/break-glass";
    static final String STORY = "Rietzanger: zij zit opgesloten in de schuur achter het huis.";
    static final String REASON = "Een buurvrouw belt dat zij hulp hoort roepen.";

    @Autowired
    Pages pages;

    @Autowired
    Given given;

    @Autowired
    Inbox inbox;

    @Autowired
    Involved involved;

    @Autowired
    Signals signals;

    @Autowired
    PushedClock clock;

    @Autowired
    ActingDatabase database;

    @Value("${meldroute.database.data-dir}")
    Path home;

    ReportId signal;
    String number = "";
    String street = "";
    Visitor nora;
    Visitor olaf;

    /** Nothing is left of what was asked in an earlier test. */
    @BeforeEach
    void a_signal() {
        clock.push(Duration.ofDays(1));
        for (String gone : List.of("privacy.lent_key where role = 'EMERGENCY_READER'", "breakglass.glass_request")) {
            superuser().sql("delete from " + gone).update();
        }
        nora = pages.as(NORA);
        olaf = pages.as(OLAF);
        street = "Laan " + RandomIds.next().toString().replaceAll("[^a-f]", "");
        signal = given.sent(
                Given.aReport("story", STORY, "place", street + " 7", "person.description", "Vrouw in rood"));
        number = given.takenUp(signal, OFFICER);
        as(OFFICER, () -> {
            involved.add(
                    signal, new SubjectId(RandomIds.next()), new Address("Kanaaldijk", "7", "", "Lopik", "unknown"));
            signals.note(signal, "Kwartelkoning: dit is een notitie.");
            return number;
        });
    }

    Map<String, List<String>> words(String which, String what) {
        Map<String, List<String>> words = new HashMap<>();
        words.put("which", List.of(which));
        words.put(which, List.of(what));
        words.put("reason", List.of(REASON));
        words.put("phoned", List.of("officer", "deputy"));
        words.put("life", List.of("yes"));
        return words;
    }

    /** Asked by the first; where the second one finds it. */
    String asked(String which, String what) {
        clock.push(Duration.ofMinutes(1));
        Answer answer = nora.press(LIST + "/ask", nora.open(LIST + "/ask"), "Vragen", words(which, what));
        assertThat(answer.location()).isEqualTo(LIST);
        return olaf.open(LIST).select("main ul a").eachAttr("href").getLast();
    }

    /** Asked, and agreed to by the second. */
    String opened(String which, String what) {
        String here = asked(which, what);
        assertThat(olaf.press(here, olaf.open(here), "Akkoord", Map.of()).location())
                .isEqualTo(here);
        return here;
    }

    void ended(String here) {
        assertThat(nora.post(here + "/end", Map.of()).location()).isEqualTo(here);
    }

    static String text(Document page) {
        return page.select("main").text();
    }

    static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    static Acting acting(Account account, Purpose purpose) {
        return new Acting(account.id(), account.role().name(), purpose);
    }

    int rows(Acting acting, String table) {
        return database.as(
                acting,
                () -> database.client()
                        .sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single());
    }

    /** What was done, by whom in which role, of this thing. */
    List<String> onTheAudit(UUID about) {
        return database.as(
                Acting.nobody(Purpose.OVERSIGHT),
                () -> database.client()
                        .sql("""
                                select action || ' ' || coalesce(role, '-') from audit.entry
                                where object_id = ? and purpose in ('BREAK_GLASS', 'OVERSIGHT') order by seq
                                """)
                        .param(about)
                        .query(String.class)
                        .list());
    }

    /** As the one whom no policy stops. */
    JdbcClient superuser() {
        return new Superuser(home).client();
    }
}
