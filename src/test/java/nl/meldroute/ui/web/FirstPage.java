package nl.meldroute.ui.web;

import nl.meldroute.identity.FirstCodes;
import nl.meldroute.identity.Passwords;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The page for the first administrator, in a product that is no production; in production ProductionTest opens it. */
@TestConfiguration(proxyBeanMethods = false)
public class FirstPage {
    @Bean
    FirstAdministratorController firstAdministrator(
            FirstCodes codes, Passwords passwords, LocalSignIn signIn, KnownBrowsers known, Halfway halfway) {
        return new FirstAdministratorController(codes, passwords, signIn, known, halfway);
    }
}
