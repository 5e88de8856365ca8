package nl.meldroute.vault.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import nl.meldroute.AnyInput;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.Reporter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Everybody can seal something to a public key; what comes out of an envelope is a reporter, or a broken seal. */
@Tag("long")
class AnyBytesTest {
    @Test
    void any_bytes_are_a_reporter_or_a_broken_seal() {
        AnyInput.times("bytes of a reporter", input -> {
            byte[] plain = input.bytes(input.below(200));
            if (plain.length > 0) {
                plain[0] = 1;
            }
            read(plain);
        });
    }

    @Test
    void a_reporter_with_one_byte_changed_is_a_reporter_or_a_broken_seal() {
        Reporter reporter = Reporter.at(Instant.EPOCH)
                .with(Reporter.Detail.NAME, "Jan Demo")
                .with(Reporter.Detail.PHONE, "0612345678");
        AnyInput.times("changed reporter", input -> {
            if (Envelope.pack(reporter) instanceof Envelope.Packed(byte[] plain)) {
                plain[input.below(80)] = input.bytes(1)[0];
                read(plain);
            } else {
                fail("A reporter of two answers fits");
            }
        });
    }

    @Test
    void any_text_is_told_and_read_back_or_does_not_fit() {
        AnyInput.times("told reporter", input -> {
            Reporter reporter = Reporter.at(Instant.EPOCH).with(Reporter.Detail.NAME, wellFormed(input.text()));
            if (Envelope.pack(reporter) instanceof Envelope.Packed(byte[] plain)) {
                assertThat(ReporterCodec.read(plain).detail(Reporter.Detail.NAME))
                        .isEqualTo(reporter.detail(Reporter.Detail.NAME));
            }
        });
    }

    @Test
    void any_text_is_a_code_that_can_be_looked_up_and_a_passphrase_that_can_be_judged() {
        AnyInput.times("codes and passphrases", input -> {
            assertThat(ReceiptCode.typed(input.text()).bytes()).asString().matches("[a-z0-9]*");
            assertThat(new Passphrase(input.text()).weakness()).isNotNull();
        });
    }

    private static void read(byte[] plain) {
        try {
            assertThat(ReporterCodec.read(plain)).isNotNull();
        } catch (BrokenSeal broken) {
            assertThat(broken).hasMessageNotContaining("Jan");
        }
    }

    /** Half of a pair has no bytes of its own. */
    private static String wellFormed(String text) {
        return text.codePoints()
                .filter(character -> Character.getType(character) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
