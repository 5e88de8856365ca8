package nl.meldroute.reporting;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.Meldroute;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The whole product on a real database, ready to take reports, with a clock that a test pushes. */
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {Meldroute.class, ReportingModule.class},
        properties = {
            "meldroute.mode=demo",
            "spring.profiles.active=demo",
            "meldroute.database.data-dir=target/test-data/reporting-${random.uuid}",
            "meldroute.vault.memory-kib=64",
            "meldroute.vault.rounds=1"
        })
@AutoConfigureMockMvc
@interface WithReporting {}
