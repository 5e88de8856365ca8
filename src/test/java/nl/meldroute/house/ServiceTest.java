package nl.meldroute.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("De dienst op de server: wat het besturingssysteem kan weghouden, houdt het weg")
class ServiceTest {
    private static final List<String> KEPT_AWAY = List.of(
            "NoNewPrivileges=yes",
            "ProtectSystem=strict",
            "ProtectHome=yes",
            "PrivateTmp=yes",
            "PrivateDevices=yes",
            "CapabilityBoundingSet=",
            "LimitCORE=0",
            "MemorySwapMax=0",
            "UMask=0077",
            "SystemCallFilter=@system-service");
    private final Set<String> lines = lines("deploy/meldroute.service");

    private static Set<String> lines(String unit) {
        return SourceFiles.read(Path.of(unit)).lines().map(String::strip).collect(Collectors.toSet());
    }

    @Test
    void no_core_no_swap_no_more_rights_than_it_needs() {
        assertThat(lines).containsAll(KEPT_AWAY);
    }

    /** Only there is the password that reads all; the product never has it. */
    @Test
    void the_backup_has_no_more_rights_and_a_password_of_its_own() {
        Set<String> backup = lines("deploy/meldroute-backup.service");
        assertThat(backup)
                .containsAll(KEPT_AWAY)
                .contains("LoadCredential=key:/etc/meldroute/key", "EnvironmentFile=/etc/meldroute/backup");
        assertThat(lines).doesNotContain("EnvironmentFile=/etc/meldroute/backup");
        assertThat(lines("deploy/meldroute-backup.timer")).contains("OnCalendar=*-*-* 02:15");
    }

    @Test
    void the_key_file_is_handed_over_and_nobody_reads_the_memory() {
        assertThat(lines)
                .contains(
                        "LoadCredential=key:/etc/meldroute/key",
                        "Environment=MELDROUTE_DATABASE_KEY_FILE=%d/key",
                        "Environment=\"MELDROUTE_JAVA_OPTIONS=-XX:+DisableAttachMechanism"
                                + " -XX:-HeapDumpOnOutOfMemoryError -XX:ErrorFile=/dev/null\"");
    }

    @Test
    void every_setting_that_it_names_exists() {
        String settings = SourceFiles.read(Path.of("deploy/environment.md"))
                + SourceFiles.read(Path.of("bin/start"))
                + SourceFiles.read(Path.of("src/main/resources/application.yml"));
        assertThat(lines.stream()
                        .filter(line -> line.startsWith("Environment="))
                        .map(line -> line.replaceFirst("Environment=\"?", "").replaceFirst("=.*", "")))
                .hasSize(3)
                .allMatch(settings::contains);
    }
}
