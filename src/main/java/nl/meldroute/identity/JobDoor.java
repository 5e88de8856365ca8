package nl.meldroute.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meldroute.kernel.Purpose;

/** A job, a listener or a door of the same transaction, without a person. No controller may call it. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface JobDoor {
    Purpose purpose();
}
