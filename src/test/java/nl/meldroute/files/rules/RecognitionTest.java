package nl.meldroute.files.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.meldroute.files.Limits;
import nl.meldroute.files.Refusal;
import nl.meldroute.files.Samples;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 1: welke bestanden met een signaal mee mogen")
class RecognitionTest {
    private static final byte[] PHOTO = Samples.photo("Iemand");

    private static Recognition.Outcome known(FileKind kind) {
        return new Recognition.Known(kind);
    }

    private static Recognition.Outcome refused(Refusal why) {
        return new Recognition.Refused(why);
    }

    @Test
    void photos_screenshots_documents_and_texts_are_taken_whatever_the_case_of_their_name() {
        assertThat(Recognition.of("IMG_0001.JPG", PHOTO)).isEqualTo(known(FileKind.JPEG));
        assertThat(Recognition.of("foto.jpeg", PHOTO)).isEqualTo(known(FileKind.JPEG));
        assertThat(Recognition.of("scherm.png", Samples.screenshot())).isEqualTo(known(FileKind.PNG));
        assertThat(Recognition.of("brief.pdf", Samples.document(1, "A", "B"))).isEqualTo(known(FileKind.PDF));
        assertThat(Recognition.of("notitie.txt", Samples.text("Kenteken XX-000-X, café")))
                .isEqualTo(known(FileKind.TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foto.png", "foto.pdf", "foto.txt"})
    void content_that_is_something_else_than_the_name_says_is_not_taken(String name) {
        assertThat(Recognition.of(name, PHOTO)).isEqualTo(refused(Refusal.BROKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"foto", "foto.jpg.exe", "foto.svg", "pagina.html", "film.mp4", ".", ""})
    void a_name_that_says_nothing_we_take_is_not_enough(String name) {
        assertThat(Recognition.of(name, PHOTO)).isEqualTo(refused(Refusal.NOT_ALLOWED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "MZ\0\0PE",
                "#!/bin/sh",
                "\uFEFF <?xml version='1.0'?><!DOCTYPE a>"
            })
    void a_page_a_drawing_or_a_program_is_no_text(String content) {
        assertThat(Recognition.of("notitie.txt", Samples.text(content))).isEqualTo(refused(Refusal.BROKEN));
    }

    @Test
    void a_photo_that_most_computers_cannot_open_gets_its_own_sentence() {
        byte[] heic = Samples.text("\0\0\0\u0018ftypheic\0\0\0\0mif1heic");
        assertThat(Recognition.of("foto.heic", heic)).isEqualTo(refused(Refusal.HEIC));
        assertThat(Recognition.of("foto.jpg", heic)).isEqualTo(refused(Refusal.HEIC));
    }

    @Test
    void what_is_packed_is_not_taken_and_not_opened() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[Limits.MEGABYTE];
            for (int times = 0; times < 200; times++) {
                zip.write(zeros);
            }
        }
        assertThat(bomb.size()).isLessThan(Limits.MEGABYTE);
        assertThat(Recognition.of("brief.docx", bomb.toByteArray())).isEqualTo(refused(Refusal.OFFICE));
        assertThat(Recognition.of("brief.pdf", bomb.toByteArray())).isEqualTo(refused(Refusal.BROKEN));
    }

    @Test
    void a_small_file_that_claims_to_be_a_huge_picture_is_refused_by_its_head() {
        assertThat(PictureSize.of(FileKind.PNG, Samples.claims(20_000, 20_000)))
                .hasValue(new PictureSize(20_000, 20_000));
        assertThat(Recognition.of("a.png", Samples.claims(20_000, 20_000))).isEqualTo(refused(Refusal.TOO_MANY_PIXELS));
        assertThat(Recognition.of("a.png", Samples.claims(8_000, 5_000))).isEqualTo(known(FileKind.PNG));
        assertThat(Recognition.of("a.png", Samples.claims(8_000, 5_001))).isEqualTo(refused(Refusal.TOO_MANY_PIXELS));
        assertThat(Recognition.of("a.png", Samples.claims(0, 10))).isEqualTo(refused(Refusal.BROKEN));
    }

    @Test
    void of_a_photo_the_frame_is_measured_and_not_the_small_picture_in_its_head() {
        assertThat(PictureSize.of(FileKind.JPEG, PHOTO)).hasValue(new PictureSize(60, 40));
        byte[] huge = PHOTO.clone();
        int frame = frame(huge);
        ByteBuffer.wrap(huge).putShort(frame + 5, (short) 20_000).putShort(frame + 7, (short) 20_000);
        assertThat(Recognition.of("a.jpg", huge)).isEqualTo(refused(Refusal.TOO_MANY_PIXELS));
        assertThat(Recognition.of("a.jpg", Arrays.copyOf(PHOTO, frame))).isEqualTo(refused(Refusal.BROKEN));
        assertThat(Recognition.of("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                .isEqualTo(refused(Refusal.BROKEN));
    }

    private static int frame(byte[] photo) {
        int at = photo.length - 1;
        while (Byte.toUnsignedInt(photo[at]) != 0xFF || Byte.toUnsignedInt(photo[at + 1]) != 0xC0) {
            at--;
        }
        return at;
    }

    @Test
    void a_document_may_begin_after_a_few_bytes_of_something_else() {
        byte[] document = Samples.document(1, "A", "B");
        byte[] later = new byte[document.length + 100];
        System.arraycopy(document, 0, later, 100, document.length);
        assertThat(Recognition.of("scan.pdf", later)).isEqualTo(known(FileKind.PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Привет", "مرحبا", "Schip 🚢", "<Jan> ik zag het", "#1 is de loods"})
    void a_text_may_be_in_any_script_and_begin_with_anything(String words) {
        assertThat(Recognition.of("notitie.txt", Samples.text(words))).isEqualTo(known(FileKind.TEXT));
        assertThat(Recognition.of("notitie.txt", words.getBytes(StandardCharsets.UTF_16)))
                .isEqualTo(known(FileKind.TEXT));
    }

    @Test
    void nothing_and_too_much_have_their_own_sentence() {
        assertThat(Recognition.of("foto.jpg", new byte[0])).isEqualTo(refused(Refusal.EMPTY));
        assertThat(Recognition.of("foto.jpg", new byte[Limits.LARGEST + 1])).isEqualTo(refused(Refusal.TOO_LARGE));
    }

    @Test
    void whatever_comes_in_there_is_an_answer() {
        Random random = new Random(2_026);
        for (int round = 0; round < 500; round++) {
            byte[] content = PHOTO.clone();
            for (int changes = 0; changes < 20; changes++) {
                content[random.nextInt(content.length)] = (byte) random.nextInt();
            }
            assertThat(Recognition.of("foto.jpg", content)).isNotNull();
        }
    }
}
