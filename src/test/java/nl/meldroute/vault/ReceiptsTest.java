package nl.meldroute.vault;

import static nl.meldroute.vault.VaultFixtures.QUICK;
import static nl.meldroute.vault.VaultFixtures.someWords;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.SlowCrowd;
import nl.meldroute.kernel.SlowWork;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.SlowHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 6: de melder hoort terug wat er is gedaan")
class ReceiptsTest {
    private final byte[] salt = RandomIds.bytes(32);
    private final Receipts receipts = new Receipts(someWords(), salt, QUICK);

    @Test
    void a_code_is_four_words_and_eight_digits() {
        IntStream.range(0, 50)
                .forEach(_ -> assertThat(receipts.make().code()).matches("[a-z]+(-[a-z]+){3}-[0-9]{4}-[0-9]{4}"));
    }

    @Test
    void a_code_is_made_before_what_waits_of_sign_ins_and_guesses() {
        CompletableFuture<Receipt> made = new CompletableFuture<>();
        try (SlowCrowd crowd = new SlowCrowd()) {
            crowd.waits(() ->
                    SlowWork.inTurn(() -> made.orTimeout(10, TimeUnit.SECONDS).join()));
            crowd.waits(() -> made.complete(receipts.make()));
            crowd.go();
            assertThat(made).succeedsWithin(Duration.ofSeconds(10));
        }
    }

    @Test
    void no_two_codes_are_the_same() {
        Set<String> codes = new HashSet<>();
        IntStream.range(0, 200).forEach(_ -> codes.add(receipts.make().code()));
        assertThat(codes).hasSize(200);
    }

    @Test
    void the_code_finds_the_report_and_opens_the_answer() {
        Receipt receipt = receipts.make();
        byte[] sealed = receipts.seal(receipt.publicKey(), "Wij hebben gekeken wat nodig is.", "message|1");
        Receipt.Opened opened = receipts.read(receipt.code());
        assertThat(opened.lookup()).isEqualTo(receipt.lookup()).hasSize(32);
        assertThat(receipts.open(opened.privateKey(), sealed, "message|1"))
                .isEqualTo("Wij hebben gekeken wat nodig is.");
    }

    @Test
    void spaces_hyphens_and_capitals_do_not_matter() {
        Receipt receipt = receipts.make();
        String code = receipt.code();
        for (String typed : new String[] {
            code.replace('-', ' '),
            code.replace("-", ""),
            code.toUpperCase(Locale.ROOT),
            "  " + code.replace("-", " - ") + "\t\n",
            code.replace('-', '\u2013'),
            code.replace("-", "\u200b-\u00a0"),
            code.replace('0', '\uff10')
        }) {
            assertThat(receipts.read(typed).lookup()).as(typed).isEqualTo(receipt.lookup());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "1234", "woord", "\u0000", "é", "' or 1=1 --"})
    void what_can_not_be_a_code_finds_nothing_and_costs_the_same(String typed) {
        Receipt receipt = receipts.make();
        Receipt.Opened opened = receipts.read(typed);
        assertThat(opened.lookup()).hasSize(32).isNotEqualTo(receipt.lookup());
        assertThat(opened.privateKey()).hasSize(32);
    }

    @Test
    void a_whole_book_in_the_field_is_no_trouble() {
        assertThatCode(() -> receipts.read("boek ".repeat(200_000))).doesNotThrowAnyException();
    }

    @Test
    void one_digit_that_differs_finds_nothing() {
        Receipt receipt = receipts.make();
        String last = receipt.code().endsWith("1") ? "2" : "1";
        String other = receipt.code().substring(0, receipt.code().length() - 1) + last;
        assertThat(receipts.read(other).lookup()).isNotEqualTo(receipt.lookup());
    }

    @Test
    void the_same_code_in_another_installation_finds_something_else() {
        Receipt receipt = receipts.make();
        Receipts elsewhere = new Receipts(someWords(), RandomIds.bytes(32), QUICK);
        assertThat(elsewhere.read(receipt.code()).lookup()).isNotEqualTo(receipt.lookup());
        assertThat(new Receipts(someWords(), salt, QUICK).read(receipt.code()).lookup())
                .isEqualTo(receipt.lookup());
    }

    @Test
    void a_code_of_the_product_costs_what_the_design_says(@TempDir Path home) throws IOException {
        Path file = Files.createFile(
                home.resolve("key"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        KeyFile key = KeyFile.read(Files.writeString(file, "5e".repeat(32)));
        Receipt receipt = new Receipts(someWords(), key).make();
        Receipts slow = new Receipts(someWords(), key.secret("receipt-salt"), SlowHash.Cost.RECEIPT);
        assertThat(slow.read(receipt.code()).lookup()).isEqualTo(receipt.lookup());
    }

    @Test
    void what_finds_the_report_does_not_open_its_answer() {
        Receipt receipt = receipts.make();
        byte[] sealed = receipts.seal(receipt.publicKey(), "Er is hulp aangeboden.", "message|1");
        assertThatThrownBy(() -> receipts.open(receipt.lookup(), sealed, "message|1"))
                .isInstanceOf(BrokenSeal.class);
        assertThat(Hpke.Pair.of(receipts.read(receipt.code()).privateKey()).publicKey())
                .isEqualTo(receipt.publicKey());
    }

    @Test
    void a_message_that_was_moved_or_changed_is_not_shown() {
        Receipt receipt = receipts.make();
        byte[] privateKey = receipts.read(receipt.code()).privateKey();
        byte[] sealed = receipts.seal(receipt.publicKey(), "Wij hebben nog een vraag.", "message|1");
        assertThatThrownBy(() -> receipts.open(privateKey, sealed, "message|2")).isInstanceOf(BrokenSeal.class);
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> receipts.open(privateKey, sealed, "message|1")).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> receipts.open(privateKey, "short".getBytes(StandardCharsets.UTF_8), "message|1"))
                .isInstanceOf(BrokenSeal.class);
    }
}
