package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.FirstByCode;
import nl.meldroute.identity.FirstCodes;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.web.FirstPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

@Tag("story")
@RunningProduct
@Import(FirstPage.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@DisplayName("De eerste beheerder, in een echte browser")
class FirstAdministratorStory {
    private static final String OWN = "een zin die ik onthoud";
    private final Product product;

    FirstAdministratorStory(Product product) {
        this.product = product;
    }

    static List<List<Way>> ways() {
        return List.of(List.of(Way.DESK, Way.PHONE, Way.NIGHT), List.of(new Way(false, 320)));
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Met de code van de server naar een account, en dan naar de eerste passkey")
    void with_the_code_of_the_server_to_an_account(List<Way> ways) {
        Accounts accounts = product.bean(Accounts.class);
        accounts.inRole(Role.ADMINISTRATOR).forEach(account -> accounts.close(account.id()));
        String code = product.bean(FirstCodes.class).next().orElseThrow();
        try (Visitor first = new Visitor(product, ways)) {
            first.open(FirstByCode.PAGE).press("Account maken");
            assertThat(first.text()).contains("Vul de code in.", "Vul uw naam in.");
            first.fill("Code van de server", "aaaa-aaaa-aaaa-aaaa");
            first.fill("Gebruikersnaam", "ada-" + RandomIds.next().toString().substring(0, 8));
            first.fill("Uw naam", "Ada Proef").fill("Afdeling", "ICT");
            first.fill("Eigen wachtwoord", OWN).fill("Eigen wachtwoord, nog een keer", OWN);
            first.press("Account maken");
            assertThat(first.text()).contains("Deze code werkt niet.");
            first.fill("Code van de server", code);
            first.fill("Eigen wachtwoord", OWN).fill("Eigen wachtwoord, nog een keer", OWN);
            first.press("Account maken");
            assertThat(first.heading()).isEqualTo("Uw eerste passkey");
        }
    }
}
