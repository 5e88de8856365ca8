package nl.meldroute.retention;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import nl.meldroute.intake.WithIntake;
import org.springframework.context.annotation.Import;
import org.springframework.test.annotation.DirtiesContext;

/** The whole product on a real database of its own, whose clock is pushed for months. */
@Retention(RetentionPolicy.RUNTIME)
@WithIntake
@Import({Aged.class, Passing.class, Remains.class, RetentionModule.class})
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_CLASS)
@interface WithRetention {}
