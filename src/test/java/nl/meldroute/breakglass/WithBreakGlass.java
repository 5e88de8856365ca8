package nl.meldroute.breakglass;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.intake.WithIntake;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The whole product on a real database of its own, with emergency readers. */
@Retention(RetentionPolicy.RUNTIME)
@WithIntake
@Import(BreakGlassModule.class)
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@interface WithBreakGlass {}
