package nl.meldroute.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Het kenmerk waaronder het logboek een signaal kent")
class AliasTest {
    @Test
    void it_is_the_begin_of_the_id_and_finds_it_again() {
        Alias alias = Alias.of(UUID.fromString("3f9a21bc-8d4e-4e2a-9d3b-6a1c0f2b7e55"));
        assertThat(alias.text()).isEqualTo("3F9-A21-BC8");
        assertThat(alias.first()).hasToString("3f9a21bc-8000-0000-0000-000000000000");
        assertThat(alias.last()).hasToString("3f9a21bc-8fff-ffff-ffff-ffffffffffff");
    }

    @Test
    void however_it_is_typed_it_is_the_same() {
        Alias alias = Alias.of(RandomIds.next());
        String text = alias.text();
        assertThat(List.of(text, text.toLowerCase(Locale.ROOT), text.replace("-", ""), " " + text.replace('-', ' ')))
                .allSatisfy(typed -> assertThat(Alias.read(typed)).as(typed).contains(alias));
    }

    @Test
    void a_number_of_a_signal_is_none() {
        assertThat(List.of("", "3F9-A21", "3F9-A21-BCG", "2026-0012", "2026-12345", "3F9-A21-BC8-0", "3F9--A21-BC8"))
                .allSatisfy(typed -> assertThat(Alias.read(typed)).as(typed).isEmpty());
    }
}
