package nl.meldroute.files;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.files.rules.Scan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Ontwerpregel: wat de virusscanner niet schoon noemt, gaat niet open")
class ClamdTest {
    @Test
    void the_real_scanner_says_what_is_clean_and_what_is_not() {
        try (Scanner scanner = Scanner.started()) {
            Clamd clamd = new Clamd(scanner.address());
            assertThat(clamd.scan(Samples.text("Kenteken XX-000-X"))).isEqualTo(Scan.CLEAN);
            assertThat(clamd.scan(Samples.text(Scanner.EICAR))).isEqualTo(Scan.INFECTED);
            assertThat(clamd.scan(new byte[12 * Limits.MEGABYTE])).isEqualTo(Scan.CLEAN);
            assertThat(clamd.scan(new byte[31 * Limits.MEGABYTE]))
                    .as("more than the scanner takes")
                    .isEqualTo(Scan.PENDING);
            scanner.away(() -> assertThat(clamd.scan(Samples.text("woorden"))).isEqualTo(Scan.PENDING));
            assertThat(clamd.scan(Samples.text("woorden"))).isEqualTo(Scan.CLEAN);
        }
    }

    @Test
    void without_a_scanner_everything_waits() {
        assertThat(new Clamd("").scan(Samples.text("woorden"))).isEqualTo(Scan.PENDING);
        assertThat(new Clamd("/no/such/socket").scan(Samples.text("woorden"))).isEqualTo(Scan.PENDING);
    }
}
