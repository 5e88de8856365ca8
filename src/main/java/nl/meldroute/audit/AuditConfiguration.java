package nl.meldroute.audit;

import nl.meldroute.audit.rules.NoteKey;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.database.KeyFile;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the settings of the module, and the key it signs with. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AuditSettings.class)
public class AuditConfiguration {
    /** Whose checkpoints they are; the mark of the key follows it. */
    private static final String ORIGIN = "meldroute.audit";

    /** Signs with a key of this installation, from its key file. */
    @Bean
    public static NoteSigner auditSigner(KeyFile keyFile) {
        return NoteSigner.of(ORIGIN, NoteKey.SIGNS, keyFile.secret("audit checkpoints"));
    }
}
