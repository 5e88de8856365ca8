package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import nl.meldroute.ui.PasskeyQuestion;
import nl.meldroute.ui.SecretFields;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat iets opent, wordt niet bewaard en niet teruggegeven, op welke pagina het ook getypt is")
class SecretFieldsTest {
    private static final Pattern PASSWORD = Pattern.compile("text\\(name='([^']+)'[^)]*kind='password'");
    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([a-z-]+)\"");

    private static List<String> named(Pattern field) {
        return SourceFiles.under("src/main/resources/templates", ".html").stream()
                .flatMap(file -> field.matcher(SourceFiles.read(file)).results())
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void every_field_that_hides_what_is_typed_in_it_is_secret() {
        assertThat(named(PASSWORD)).contains("password", "passphrase").allMatch(SecretFields::has);
    }

    @Test
    void so_is_what_a_device_answers() {
        assertThat(HIDDEN.matcher(SourceFiles.read("src/main/resources/templates/ui/passkey-parts.html"))
                        .results()
                        .map(found -> found.group(1)))
                .containsExactlyInAnyOrder(PasskeyQuestion.ANSWER, PasskeyQuestion.SECRET)
                .allMatch(SecretFields::has);
    }

    @ParameterizedTest
    @ValueSource(strings = {"story", "place", "code", "summary", "device-name", "reason"})
    void what_somebody_tells_is_not(String field) {
        assertThat(SecretFields.has(field)).isFalse();
    }
}
