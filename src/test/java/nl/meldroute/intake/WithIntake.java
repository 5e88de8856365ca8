package nl.meldroute.intake;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.Meldroute;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;

/** The whole product on a real database, with officer, deputy and an open form. */
@Retention(RetentionPolicy.RUNTIME)
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@SpringBootTest(
        classes = {Meldroute.class, IntakeModule.class},
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.database.data-dir=target/test-data/intake-${random.uuid}",
            "meldroute.vault.memory-kib=64",
            "meldroute.vault.rounds=1"
        })
public @interface WithIntake {}
