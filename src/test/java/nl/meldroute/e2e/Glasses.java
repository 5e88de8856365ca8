package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.EmergencyReaders;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.RandomIds;

/** Readings of a signal in an emergency, by the two emergency readers of the demo, in each state that a page asks for. */
final class Glasses {
    private static final String REASON = "Een buurvrouw hoort iemand om hulp roepen.";
    private final Product product;

    Glasses(Product product) {
        this.product = product;
    }

    /** What stands in the places of a path of reading in an emergency. */
    Map<String, String> values(String number) {
        return Map.of(
                "request", asked(number).toString(),
                "opening", ended(number).toString(),
                "review", settled(number).toString());
    }

    /** The second emergency reader; the first is the one whom {@link Product#person} gives. */
    Product.Person second() {
        return product.people().stream()
                .filter(person -> person.role() == Role.EMERGENCY_READER)
                .skip(1)
                .findFirst()
                .orElseThrow();
    }

    /** Asked by the second one, and waiting for the first. */
    UUID asked(String number) {
        UUID id = RandomIds.next();
        Cases.as(product, account(second()), () -> {
            readers().ask(id, new BreakGlass.Words(number, "", REASON));
            return id;
        });
        return id;
    }

    /** Read by both. */
    UUID opened(String number) {
        UUID id = asked(number);
        return Cases.as(product, product.account(Role.EMERGENCY_READER), () -> {
            readers().agree(id);
            return id;
        });
    }

    /** Read and ended: a report is due. */
    UUID ended(String number) {
        UUID id = opened(number);
        return Cases.as(product, product.account(Role.EMERGENCY_READER), () -> {
            readers().end(id);
            return id;
        });
    }

    /** Nothing has to come any more: it can be reviewed. */
    UUID settled(String number) {
        UUID id = asked(number);
        return Cases.as(product, product.account(Role.EMERGENCY_READER), () -> {
            readers().refuse(id);
            return id;
        });
    }

    /** Both read it through the pages; the path of what they read. */
    String walked(Heard heard, String number) {
        WordClient first = product.client(heard.by(Role.EMERGENCY_READER.name()));
        first.signIn(product.person(Role.EMERGENCY_READER));
        first.open("/break-glass/ask")
                .choose("Welk signaal?", "Ik weet het nummer")
                .fill("Nummer van het signaal", number)
                .fill("Reden", REASON)
                .choose("Wie hebt u gebeld", "De aandachtsfunctionaris")
                .choose("Wie hebt u gebeld", "De vervanger")
                .choose("Is iemand nu", "Ja, iemand is nu in levensgevaar")
                .press("Vragen")
                .at("/break-glass");
        WordClient other = product.client(heard.by(Role.EMERGENCY_READER.name()));
        other.signIn(second());
        String path = other.open("/break-glass")
                .document()
                .select("main ul a")
                .eachAttr("href")
                .getLast();
        WordPage read = other.open(path).press("Akkoord");
        assertThat(read.document().select("h1").text()).isEqualTo(number);
        assertThat(first.open(path).code()).isEqualTo(200);
        return path;
    }

    /** One of them ends it, writes what they did, and the officer reads that. */
    void reported(Heard heard, String path) {
        WordClient first = product.client(heard.by(Role.EMERGENCY_READER.name()));
        first.signIn(product.person(Role.EMERGENCY_READER));
        Cases.as(product, product.account(Role.EMERGENCY_READER), () -> {
            readers().end(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
            return path;
        });
        first.open(path)
                .click("Verslag schrijven")
                .fill("Wat hebt u gedaan?", "Wij belden 112. De politie ging kijken.")
                .press("Versturen")
                .at("/break-glass");
    }

    private EmergencyReaders readers() {
        return product.bean(EmergencyReaders.class);
    }

    private Account account(Product.Person person) {
        return product.bean(Accounts.class).inRole(person.role()).stream()
                .filter(account -> account.username().equals(person.username()))
                .findFirst()
                .orElseThrow();
    }
}
