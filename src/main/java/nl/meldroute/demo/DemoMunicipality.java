package nl.meldroute.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.GivenPassword;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.Holders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Makes the accounts of the demo municipality at its first start, each with a password of its own. */
@Component
@ConditionalOnProperty(name = "meldroute.demo.people", havingValue = "true")
class DemoMunicipality implements ApplicationRunner {
    private static final List<Person> PEOPLE = List.of(
            new Person(Role.FOCAL_OFFICER, "jan", "Jan Demo", "Openbare Orde en Veiligheid"),
            new Person(Role.DEPUTY, "els", "Els Demo", "Openbare Orde en Veiligheid"),
            new Person(Role.DEPARTMENT_CONTACT, "mo", "Mo Demo", "Civiel"),
            new Person(Role.REPORTING_CODE_OFFICER, "fatma", "Fatma Demo", "Sociaal Domein"),
            new Person(Role.MANAGEMENT, "bea", "Bea Demo", "Bestuur"),
            new Person(Role.PRIVACY_OFFICER, "fred", "Fred Demo", "Juridische Zaken"),
            new Person(Role.EMERGENCY_READER, "nora", "Nora Demo", "Bestuur"),
            new Person(Role.EMERGENCY_READER, "olaf", "Olaf Demo", "Openbare Orde en Veiligheid"),
            new Person(Role.ADMINISTRATOR, "ada", "Ada Demo", "Informatisering"));
    private final Accounts accounts;
    private final Holders holders;
    private final DemoSignals signals;
    private final DemoRetention retention;
    private final Path file;

    DemoMunicipality(
            Accounts accounts,
            Holders holders,
            DemoSignals signals,
            DemoRetention retention,
            @Value("${meldroute.database.data-dir}") Path dataDir) {
        this.accounts = accounts;
        this.holders = holders;
        this.signals = signals;
        this.retention = retention;
        this.file = dataDir.resolve("demo-accounts.tsv");
    }

    private record Person(Role role, String username, String name, String department) {}

    @Override
    public void run(ApplicationArguments arguments) {
        if (accounts.inRole(Role.FOCAL_OFFICER).isEmpty()) {
            List<String> lines = new ArrayList<>();
            Map<AccountId, String> passphrases = new LinkedHashMap<>();
            PEOPLE.forEach(person -> lines.add(add(person, passphrases)));
            holders.seed(passphrases);
            Account officer = accounts.inRole(Role.FOCAL_OFFICER).getFirst();
            retention.tell(officer, accounts.inRole(Role.DEPUTY).getFirst());
            String code = signals.tell(
                    officer, accounts.inRole(Role.DEPARTMENT_CONTACT).getFirst());
            write(file.resolveSibling("demo-code.txt"), List.of(code));
            write(file, lines);
        }
    }

    private String add(Person person, Map<AccountId, String> passphrases) {
        AccountId id = new AccountId(RandomIds.next());
        String password = GivenPassword.next();
        accounts.add(new Account(id, person.username(), person.name(), person.role(), person.department()), password);
        String passphrase = "-";
        if (person.role() == Role.FOCAL_OFFICER || person.role() == Role.DEPUTY) {
            passphrase = GivenPassword.next();
            passphrases.put(id, passphrase);
        }
        return String.join("\t", person.role().name(), person.username(), password, passphrase);
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(file, lines);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The accounts of the demo can't be written down", unwritable);
        }
    }
}
