package nl.meldroute.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meldroute.kernel.Purpose;

/** Anybody, without an account; who is signed in in the same browser is not looked at and not kept. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OpenDoor {
    Purpose purpose();
}
