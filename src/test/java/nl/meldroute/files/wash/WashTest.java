package nl.meldroute.files.wash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.meldroute.files.Samples;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 2: in de kopie staat wat te zien is, en niet wie het maakte")
class WashTest {
    private static final String MAKER = "Wilhelmina Fotograaf";

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void of_a_photo_only_the_pixels_stay_the_right_side_up() throws IOException {
        byte[] photo = Samples.photo(MAKER);
        assertThat(raw(photo)).contains(MAKER);
        byte[] copy = Wash.clean("jpg", photo);
        assertThat(raw(copy)).doesNotContain(MAKER, "Exif");
        BufferedImage seen = Samples.seen(copy);
        assertThat(seen.getWidth()).isEqualTo(40);
        assertThat(seen.getHeight()).isEqualTo(60);
        assertThat(seen.getRGB(20, 5) & 0xFF0000).isGreaterThan(0x800000);
        assertThat(seen.getRGB(20, 55) & 0xFF).isGreaterThan(0x80);
    }

    /** Where the red corner at the top left of what is stored has to be seen. */
    @ParameterizedTest
    @CsvSource({"1,0,0", "2,3,0", "3,3,1", "4,0,1", "5,0,0", "6,1,0", "7,1,3", "8,0,3"})
    void each_of_the_eight_ways_to_hold_a_camera_is_turned(int orientation, int column, int row) {
        BufferedImage stored = new BufferedImage(4, 2, BufferedImage.TYPE_INT_RGB);
        stored.setRGB(0, 0, 0xFF0000);
        assertThat(Picture.upright(stored, orientation).getRGB(column, row) & 0xFFFFFF)
                .isEqualTo(0xFF0000);
    }

    @Test
    void a_document_becomes_pictures_of_its_pages() throws IOException {
        byte[] document = Samples.document(3, MAKER, "Huurcontract");
        byte[] copy = Wash.clean("pdf", document);
        assertThat(raw(copy)).doesNotContain(MAKER, "Huurcontract", "Helvetica");
        try (PDDocument read = Loader.loadPDF(copy)) {
            assertThat(read.getNumberOfPages()).isEqualTo(3);
            assertThat(read.getDocumentInformation().getAuthor()).isNull();
            assertThat(read.getPage(0).getResources().getFontNames()).isEmpty();
            assertThat(read.getPage(0).getResources().getXObjectNames()).hasSize(1);
        }
    }

    @Test
    void a_document_of_too_many_pages_has_no_copy() {
        assertThatThrownBy(() -> Wash.clean("pdf", Samples.document(51, "A", "B")))
                .isInstanceOf(TooLong.class);
        assertThatThrownBy(() -> Wash.clean("pdf", Samples.document(0, "A", "B")))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(TooLong.class);
    }

    @Test
    void of_a_text_what_cannot_be_seen_is_left_out() throws IOException {
        byte[] copy = Wash.clean("txt", Samples.text("Jan\u202E naJ\u0007 é\r\nregel"));
        assertThat(new String(copy, StandardCharsets.UTF_8)).isEqualTo("Jan naJ é\nregel");
        byte[] old = Wash.clean("txt", "café".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(new String(old, StandardCharsets.UTF_8)).isEqualTo("café");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "x-UTF-16LE-BOM", "UTF-8"})
    void a_text_reads_the_same_however_its_notepad_wrote_it(String charset) throws IOException {
        byte[] written = "Café ‘De Zwaan’, vanaf zes uur".getBytes(Charset.forName(charset));
        assertThat(new String(Wash.clean("txt", written), StandardCharsets.UTF_8))
                .isEqualTo("Café ‘De Zwaan’, vanaf zes uur");
    }
}
