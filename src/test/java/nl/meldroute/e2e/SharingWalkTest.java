package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1: delen met een afdeling, voor wie alleen de woorden kent")
class SharingWalkTest {
    private static final String STORY = "Op zolder slapen mensen achter een gordijn.";
    private static final String SUMMARY = "Er slapen mensen op een zolder. Is hier iets over bekend?";
    private final Product product;
    private final Office officer;
    private final WordClient contact;

    SharingWalkTest(Product product) {
        this.product = product;
        this.officer = Office.of(product, Role.FOCAL_OFFICER);
        this.contact = product.client(Role.DEPARTMENT_CONTACT);
    }

    @AfterAll
    static void every_page_of_the_contract_was_opened() {
        assertThat(Contract.unopenedInSharing()).isEmpty();
    }

    private String received() {
        return contact.open("/shared")
                .keeps("/shared")
                .document()
                .select("main ul a")
                .first()
                .attr("href");
    }

    @Test
    void shared_read_reacted_to_and_stopped_by_its_words() {
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), STORY);
        WordPage signal = officer.takeUpNew(before);
        WordPage found = signal.click("Delen")
                .at("/signals/{n}/share")
                .keeps("/signals/{n}/share")
                .choose("Met wie?", "taakaccenthouder Civiel")
                .fill("Samenvatting", "Ik zag dat er mensen slapen op een zolder.")
                .press("Delen")
                .keeps("/signals/{n}/share found");
        WordPage shared = found.fill("Samenvatting", SUMMARY)
                .press("Toch delen")
                .at("/signals/{n}")
                .says("/signals/{n}/share");
        assertThat(shared.text()).contains("taakaccenthouder Civiel (zonder melder), tot en met ");
        String received = received();
        WordPage read = contact.open(received).keeps("/shared/{share}");
        assertThat(read.text()).contains(SUMMARY).doesNotContain(STORY);
        read.fill("Wat weet u hiervan?", "Dat pand is net verkocht.")
                .press("Versturen")
                .says("/shared/{share}");
        assertThat(officer.words()).contains("Reactie van taakaccenthouder Civiel, " + signal.heading());
        officer.open(signal.path() + "/share")
                .keeps("/signals/{n}/share open")
                .press("Delen stoppen")
                .says("/signals/{n}/share open");
        assertThat(contact.open(received).code()).isEqualTo(404);
    }
}
