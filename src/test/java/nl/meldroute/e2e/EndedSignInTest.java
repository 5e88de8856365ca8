package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.meldroute.identity.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each form behind sign-in, sent after the sign-in ended: after signing in again it is back with what was typed. */
@RunningProduct
@DisplayName("Niets van wat een collega typt, gaat verloren als het inloggen ophoudt")
class EndedSignInTest {
    private static final Set<String> TIES = Set.of("_csrf", "_owner");
    private final Product product;
    private final AllForms forms;
    private final List<AllForms.Found> found;

    EndedSignInTest(Product product) {
        this.product = product;
        this.forms = new AllForms(product);
        this.found = forms.ofStaff();
    }

    @Test
    void each_mapping_that_takes_a_form_was_found_on_its_page() {
        assertThat(found).extracting(AllForms.Found::mapping).containsAll(forms.posts(false));
    }

    @TestFactory
    Stream<DynamicTest> a_form_sent_after_the_sign_in_ended_comes_back_filled_in() {
        return typed().map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
            AllForms.Opened opened = forms.opener(one).get();
            Map<String, List<String>> sent = opened.form().filled(product.today());
            Element button = opened.form().buttons().getFirst();
            opened.client().forget("mr-session");
            HttpResponse<byte[]> answer =
                    opened.client().send(opened.path(), PageForm.body(PageForm.pressed(sent, button)));
            assertThat(Colleague.location(answer)).isEqualTo("/session-expired");
            assertThat(opened.client().open("/session-expired").text()).containsPattern("Uw tekst van .* is bewaard");
            isBack(signIn(opened.client(), whose(one)), opened.path(), sent);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_form_of_before_somebody_signed_in_again_in_another_tab_comes_back_filled_in() {
        return typed().map(one -> DynamicTest.dynamicTest(one.toString(), () -> {
            AllForms.Opened opened = forms.opener(one).get();
            Map<String, List<String>> sent = opened.form().filled(product.today());
            Element button = opened.form().buttons().getFirst();
            signIn(opened.client(), whose(one));
            HttpResponse<byte[]> answer =
                    opened.client().send(opened.path(), PageForm.body(PageForm.pressed(sent, button)));
            assertThat(Colleague.location(answer)).isEqualTo(opened.path());
            isBack(opened.client().open(opened.path()), opened.path(), sent);
        }));
    }

    @Test
    void what_somebody_typed_is_not_shown_to_somebody_else() {
        AllForms.Found note = found.stream()
                .filter(one -> one.mapping().words().endsWith("/note"))
                .findFirst()
                .orElseThrow();
        AllForms.Opened opened = forms.opener(note).get();
        opened.client().forget("mr-session");
        opened.client().send(opened.path(), PageForm.body(opened.form().filled(product.today())));
        opened.client().signIn(product.person(Role.DEPUTY));
        assertThat(opened.client().open(opened.path()).document().text()).doesNotContain("Halve zin");
    }

    /** Forms in which somebody types or chooses something; a secret is never kept. */
    private Stream<AllForms.Found> typed() {
        return found.stream().filter(one -> !names(one.form()).isEmpty());
    }

    private static List<String> names(PageForm form) {
        List<String> names = new ArrayList<>(form.texts());
        form.days().forEach(day -> names.addAll(List.of(day + "-day", day + "-month", day + "-year")));
        names.addAll(form.choices());
        return names;
    }

    private static WordPage signIn(WordClient client, Product.Person person) {
        return client.open("/login")
                .fill("Gebruikersnaam", person.username())
                .fill("Wachtwoord", person.password())
                .press("Inloggen");
    }

    private Product.Person whose(AllForms.Found form) {
        return product.person(AllForms.role(form.mapping()));
    }

    private static void isBack(WordPage page, String path, Map<String, List<String>> sent) {
        Document shown = page.document();
        assertThat(page.path()).isEqualTo(path);
        assertThat(page.status()).as(path).contains("Uw tekst is teruggezet. Controleer hem en ga verder.");
        AllForms.without(sent, TIES)
                .forEach((name, values) -> assertThat(values)
                        .as("%s on %s", name, path)
                        .allMatch(value ->
                                shown.select("[type=hidden][name=" + name + "]").size() > 0
                                        || PageForm.isBack(shown, name, value)));
    }
}
