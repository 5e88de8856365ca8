package nl.meldroute.files.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Ontwerpregel: een bestand mag heten zoals het heet, in elk schrift")
class FileNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"صورة.jpg", "Фото.png", "照片.pdf", "🚢🏠.txt", "Café (2).jpg", ".jpg", ""})
    void any_script_is_kept(String name) {
        assertThat(FileName.clean(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            C:\\Jan de Melder\\foto.jpg, foto.jpg
            ../../etc/foto.jpg,         foto.jpg
            fo\u202Etxt.exe.jpg,        fotxt.exe.jpg
            \u200Ffoto\u200B.jpg,       foto.jpg
            """)
    void folders_and_what_cannot_be_seen_go(String given, String kept) {
        assertThat(FileName.clean(given)).isEqualTo(kept);
    }

    @Test
    void a_name_is_one_line_and_of_a_long_one_the_end_stays_whole() {
        assertThat(FileName.clean("a\r\nb\t c\0.txt")).isEqualTo("a b c.txt");
        String kept = FileName.clean("🚢".repeat(400) + ".jpg");
        assertThat(kept).isEqualTo("🚢".repeat(251) + ".jpg");
    }
}
