package nl.meldroute.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.meldroute.database.Superuser;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.files.store.SpooledFile;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.Sent;
import nl.meldroute.vault.Holders;
import nl.meldroute.vault.QuickHashes;
import nl.meldroute.vault.Receipts;
import nl.meldroute.vault.Unlocking;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** An officer and a deputy with their vault, a scanner, and somebody who reports. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.class)
class FilesModule {
    static final Account OFFICER = account("jan", Role.FOCAL_OFFICER);
    static final Account DEPUTY = account("els", Role.DEPUTY);
    static final String PASSPHRASE = "molen dijk zwaan kade roer zeil";

    @Bean(destroyMethod = "close")
    static Scanner scanner() {
        return Scanner.started();
    }

    @Bean
    static Path home() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "files-");
    }

    @Bean
    static DynamicPropertyRegistrar places(Scanner scanner, Path home) {
        return properties -> {
            properties.add("meldroute.database.data-dir", home::toString);
            properties.add("meldroute.files.scanner", scanner::address);
        };
    }

    @Bean
    ApplicationRunner peopleOfTheTest(Accounts accounts, Holders holders) {
        return _ -> {
            List.of(OFFICER, DEPUTY).forEach(account -> accounts.add(account, "sleutelbloem"));
            holders.seed(Map.of(OFFICER.id(), PASSPHRASE, DEPUTY.id(), PASSPHRASE));
        };
    }

    @Bean
    Writer writer(Drafts drafts, Receipts receipts, Incoming incoming, SealedFolder folder) {
        return new Writer(drafts, receipts, incoming, folder);
    }

    @Bean
    Superuser superuser(Path home) {
        return new Superuser(home);
    }

    /** Somebody who writes a report, with files. */
    record Writer(Drafts drafts, Receipts receipts, Incoming incoming, SealedFolder folder) {
        DraftKey begin() {
            DraftKey key = drafts.begin("self");
            drafts.fill(
                    key,
                    Map.of(
                            "danger", List.of("no"),
                            "story", List.of("In de loods slapen mensen op matrassen."),
                            "place", List.of("Loods Industrieweg 4")),
                    List.of());
            return key;
        }

        ReportId report(DraftKey key) {
            return drafts.find(key).orElseThrow().answers().report();
        }

        Optional<Refusal> add(DraftKey key, String name, byte[] content) {
            return add(incoming, key, name, content);
        }

        Optional<Refusal> add(Incoming through, DraftKey key, String name, byte[] content) {
            try {
                SpooledFile spooled =
                        SpooledFile.of(new ByteArrayInputStream(content), folder.spooled(), Limits.LARGEST);
                Upload upload = new Upload(name, spooled, spooled.size() > Limits.LARGEST ? Refusal.TOO_LARGE : null);
                try {
                    return through.take(new Incoming.Draft(key, report(key)), upload, "Bijschrift");
                } finally {
                    upload.delete();
                }
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        ReportId send(DraftKey key) {
            ReportId report = report(key);
            if (!(drafts.send(key, receipts.make()) instanceof Sent.Done)) {
                throw new IllegalStateException("Not sent");
            }
            return report;
        }

        /** A report with this one file. */
        ReportId sent(String name, byte[] content) {
            DraftKey key = begin();
            if (add(key, name, content).isPresent()) {
                throw new IllegalStateException("Not taken");
            }
            return send(key);
        }
    }

    static String unlocked(Holders holders) {
        return as(OFFICER, () -> holders.open(PASSPHRASE) instanceof Unlocking.Opened opened ? opened.unlockKey() : "");
    }

    private static Account account(String username, Role role) {
        return new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, "OOV");
    }

    /** Does something as somebody who is signed in. */
    static <T> T as(Account account, Supplier<T> act) {
        SignedIn person =
                new SignedIn(account.id(), account.name(), account.role(), account.department(), Instant.EPOCH);
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        try {
            return act.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static UUID only(List<Attachment> all) {
        if (all.size() != 1) {
            throw new AssertionError(all);
        }
        return all.getFirst().id();
    }
}
