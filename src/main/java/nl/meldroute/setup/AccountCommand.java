package nl.meldroute.setup;

import java.io.PrintStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.FirstByCode;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.setup.Appointments.Added;
import nl.meldroute.setup.Appointments.Person;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.aop.AopAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.env.Environment;

/**
 * The accounts of a municipality from the command line, also while the product runs. A password is made here and printed
 * once; it never stands on the command line, where other users of the machine would read it.
 */
public final class AccountCommand {
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int USAGE = 2;
    private static final int WORDS_TO_ADD = 5;
    private static final String NONE = "There is no account %s.";
    private final Appointments appointments;
    private final Environment settings;
    private final PrintStream out;

    AccountCommand(Appointments appointments, Environment settings, PrintStream out) {
        this.appointments = appointments;
        this.settings = settings;
        this.out = out;
    }

    /** Only the modules that keep accounts; the timers of the product do not run here. */
    @ComponentScan({"nl.meldroute.database", "nl.meldroute.identity", "nl.meldroute.audit", "nl.meldroute.setup"})
    @ImportAutoConfiguration(AopAutoConfiguration.class)
    static class Parts {
        @Bean
        static Clock clock() {
            return new ProductClock(Clock.systemUTC());
        }
    }

    /** Ends with 0 when it was done, 1 when it could not be, 2 when it was called wrongly. */
    public static int run(List<String> words, PrintStream out) {
        if (!understood(words)) {
            out.println("""
                    usage: account first
                           account add ROLE USERNAME NAME DEPARTMENT
                           account renew USERNAME
                           account lost USERNAME
                           account close USERNAME
                           account list
                    ROLE is one of %s.""".formatted(
                    Arrays.stream(Role.values()).map(AccountCommand::word).collect(Collectors.joining(", "))));
            return USAGE;
        }
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .run()) {
            return new AccountCommand(context.getBean(Appointments.class), context.getEnvironment(), out).act(words);
        }
    }

    private static boolean understood(List<String> words) {
        return switch (words.isEmpty() ? "" : words.getFirst()) {
            case "add" -> words.size() == WORDS_TO_ADD && role(words.get(1)).isPresent() && noneBlank(words);
            case "renew", "lost", "close" -> words.size() == 2 && noneBlank(words);
            case "first", "list" -> words.size() == 1;
            default -> false;
        };
    }

    int act(List<String> words) {
        return switch (words.getFirst()) {
            case "first" -> first();
            case "add" -> add(new Person(role(words.get(1)).orElseThrow(), words.get(2), words.get(3), words.get(4)));
            case "renew" -> renewed(words.get(1), appointments.renew(words.get(1)));
            case "lost" -> renewed(words.get(1), appointments.lost(words.get(1)));
            case "close" -> close(words.get(1));
            default -> list();
        };
    }

    private int first() {
        if (!FirstByCode.in(settings)) {
            out.println("""
                    Nobody begins with a code in a demo, nor where people sign in at the identity provider.
                    There, account add makes the first administrator.""");
            return NOT_DONE;
        }
        Optional<String> code = appointments.first();
        out.println(code.map(
                        shown -> """
                        The first administrator makes an own account with this code, once and within half an hour, at %s%s
                        It is not shown again:
                        %s""".formatted(settings.getProperty("meldroute.base-url", ""), FirstByCode.PAGE, shown))
                .orElse("There is an administrator already. Was a password or passkey lost? Use account lost."));
        return code.isPresent() ? DONE : NOT_DONE;
    }

    private int add(Person person) {
        return switch (appointments.add(person)) {
            case Added.Done(String password) -> given(person.username(), password);
            case Added.Taken _ -> notDone("There is an account %s already.", person.username());
            case Added.OneOfficer(String officer) ->
                notDone(
                        "%1$s is the focal officer, and the plan has one. End that account first: account close %1$s",
                        officer);
            case Added.Ended _ ->
                notDone(
                        "There was an account %s, that ended. Its name is given to nobody else: choose another one.",
                        person.username());
        };
    }

    private int renewed(String username, Optional<String> password) {
        return password.map(given -> given(username, given)).orElseGet(() -> notDone(NONE, username));
    }

    private int given(String username, String password) {
        out.println("""
                %s signs in with this password once, within seven days, and then chooses an own one. It is not shown again:
                %s""".formatted(username, password));
        return DONE;
    }

    private int notDone(String why, String username) {
        out.println(why.formatted(username));
        return NOT_DONE;
    }

    private int close(String username) {
        if (!appointments.close(username)) {
            return notDone(NONE, username);
        }
        out.println("%s does not sign in any more.".formatted(username));
        return DONE;
    }

    private int list() {
        for (Account account : appointments.all()) {
            out.println(
                    String.join("\t", word(account.role()), account.username(), account.name(), account.department()));
        }
        return DONE;
    }

    private static boolean noneBlank(List<String> words) {
        return words.stream().noneMatch(String::isBlank);
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> word(role).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    private static String word(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
