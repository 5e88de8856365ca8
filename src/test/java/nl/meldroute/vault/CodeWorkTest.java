package nl.meldroute.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import nl.meldroute.vault.VaultModule.CountedReceipts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;

@WithVault
@AutoConfigureMockMvc
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/vault-pages-${random.uuid}")
@DisplayName("Een volgcode die niet bestaat en een volgcode die niet klopt: zelfde antwoord, zelfde werk")
class CodeWorkTest {
    private static final String TOO_LONG = "appel brug dijk molen 1234 5678"
            + " appel brug dijk molen 1234 5678 appel brug dijk molen 1234 5678 appel brug dijk molen 1234 5678"
            + " appel brug dijk molen 1234 5678 appel brug dijk molen 1234 5678 appel brug dijk molen 1234 5678";
    private final MockMvc http;
    private final CountedReceipts receipts;

    @Autowired
    CodeWorkTest(MockMvc http, CountedReceipts receipts) {
        this.http = http;
        this.receipts = receipts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "appel-brug-dijk-molen-1234-5678",
                "appel-brug-dijk-molen-1234-567",
                "geen code",
                "\u200b\u202ezz",
                TOO_LONG
            })
    void each_costs_one_slow_hash_and_gets_the_same_words(String code) throws Exception {
        int before = receipts.reads();
        MockHttpServletResponse response = http.perform(
                        post("/follow").with(csrf()).param("code", code))
                .andReturn()
                .getResponse();
        Document page = Jsoup.parse(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8));
        assertThat(receipts.reads()).isEqualTo(before + 1);
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getCookies()).extracting("name").doesNotContain("mr-follow");
        assertThat(page.select("#errors li").eachText())
                .containsExactly("Wij kennen deze code niet. Controleer de woorden en cijfers.");
    }
}
