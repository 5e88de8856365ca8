package nl.meldroute.audit;

import static nl.meldroute.intake.IntakeModule.ADMIN;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.meldroute.audit.CheckpointWriter.Went;
import nl.meldroute.audit.rules.Checkpoint;
import nl.meldroute.audit.rules.Checkpoints;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@WithIntake
@DisplayName("Na het terugzetten van een reservekopie zeggen twee mensen dat het logboek daarom korter is")
class RestorationsTest {
    private static final Path DATA = Path.of("target/test-data/restored-" + RandomIds.next());
    private static final String PAGE = "/admin/restored";
    private static final String SAY = "Ja, ik zette een reservekopie terug";

    @Autowired
    private CheckpointWriter writer;

    @Autowired
    private NoteSigner signer;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Pages pages;

    private final Path folder = DATA.resolve("audit-checkpoints");
    private Account privacy = ADMIN;

    @DynamicPropertySource
    static void own(DynamicPropertyRegistry settings) {
        settings.add("meldroute.database.data-dir", DATA::toString);
    }

    @BeforeEach
    void somebodyRestored() {
        privacy = new Account(
                new AccountId(RandomIds.next()),
                "p" + RandomIds.next().toString().substring(0, 8),
                "Collega Fred",
                Role.PRIVACY_OFFICER,
                "Wonen");
        accounts.add(privacy, "sleutelbloem aan zee");
        pages.as(OFFICER).open("/work");
        writer.write();
        Checkpoint longer = new Checkpoint(signer.key().name(), 1_000_000, RandomIds.bytes(32));
        new Checkpoints(folder).write(signer.sign(longer.text()), longer);
        pages.as(ADMIN).open("/admin/users");
        signAgain();
    }

    /** Something is on the audit since the last time, and so all of it is compared. */
    private void signAgain() {
        pages.as(OFFICER).open("/retention");
        writer.write();
    }

    private List<String> notes() throws Exception {
        return new Checkpoints(folder)
                .files().stream().map(file -> file.getFileName().toString()).toList();
    }

    private static List<String> buttons(Document page) {
        return page.select("#main-form button").eachText();
    }

    @Test
    void the_administrator_says_so_and_the_privacy_officer_agrees() throws Exception {
        assertThat(writer.went()).isEqualTo(Went.OTHER);
        Visitor admin = pages.as(ADMIN);
        Visitor fred = pages.as(privacy);
        assertThat(admin.open("/admin").select("main a[href=" + PAGE + "]")).hasSize(1);
        assertThat(buttons(fred.open(PAGE))).as("nobody said so yet").isEmpty();
        fred.post(PAGE, Map.of());
        assertThat(writer.went()).isEqualTo(Went.OTHER);

        admin.press(PAGE, admin.open(PAGE), SAY, Map.of());
        assertThat(buttons(admin.open(PAGE))).as("not alone").isEmpty();
        admin.post(PAGE, Map.of());
        assertThat(writer.went()).isEqualTo(Went.OTHER);
        assertThat(fred.open("/appointments").select(".mr-menu a[href=" + PAGE + "]"))
                .hasSize(1);

        fred.press(PAGE, fred.open(PAGE), "Akkoord", Map.of());
        assertThat(writer.went()).isEqualTo(Went.WELL);
        assertThat(notes()).isNotEmpty().noneMatch(name -> name.startsWith("000001000000"));
        try (Stream<Path> all = Files.walk(folder)) {
            assertThat(all.filter(file -> file.getFileName().toString().startsWith("000001000000")))
                    .isNotEmpty()
                    .allSatisfy(file ->
                            assertThat(folder.relativize(file).toString()).startsWith("before-restore-"));
        }
        assertThat(fred.open("/appointments").select(".mr-menu a[href=" + PAGE + "]"))
                .isEmpty();
        assertThat(admin.open("/admin").select("main a[href=" + PAGE + "]")).isEmpty();
        signAgain();
        assertThat(writer.went()).isEqualTo(Went.WELL);
    }

    @Test
    void what_was_agreed_once_does_not_hold_for_the_next_time() {
        pages.as(ADMIN).post(PAGE, Map.of());
        pages.as(privacy).post(PAGE, Map.of());
        assertThat(writer.went()).isEqualTo(Went.WELL);
        Checkpoint longer = new Checkpoint(signer.key().name(), 2_000_000, RandomIds.bytes(32));
        new Checkpoints(folder).write(signer.sign(longer.text()), longer);
        signAgain();
        assertThat(writer.went()).isEqualTo(Went.OTHER);
        pages.as(privacy).post(PAGE, Map.of());
        assertThat(writer.went()).isEqualTo(Went.OTHER);
        pages.as(ADMIN).post(PAGE, Map.of());
        pages.as(privacy).post(PAGE, Map.of());
        assertThat(writer.went()).isEqualTo(Went.WELL);
    }
}
