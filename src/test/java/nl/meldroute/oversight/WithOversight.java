package nl.meldroute.oversight;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.intake.WithIntake;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The whole product on a real database of its own, with a privacy officer and two emergency readers. */
@Retention(RetentionPolicy.RUNTIME)
@WithIntake
@Import(OversightModule.class)
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/oversight-${random.uuid}")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@interface WithOversight {}
