package nl.meldroute.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;

/** Anybody, without an account; who is signed in in the same browser is not looked at and not kept. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenDoor {
    Purpose purpose();

    /** Which classes of fields the page may show; nothing where it does not say. Read at mappings. */
    FieldClass[] shows() default {};

    /** Which classes it may open besides, to compare or count with; they stand not on the page. Read at mappings. */
    FieldClass[] weighs() default {};
}
