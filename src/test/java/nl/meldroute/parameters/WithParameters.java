package nl.meldroute.parameters;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.intake.WithIntake;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/** The whole product on a real database of its own, for what is chosen stays, with a privacy officer. */
@Retention(RetentionPolicy.RUNTIME)
@WithIntake
@Import(ParametersModule.class)
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/parameters-${random.uuid}")
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@interface WithParameters {}
