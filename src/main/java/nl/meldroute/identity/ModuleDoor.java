package nl.meldroute.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Component;

/**
 * The door of a module: other modules and controllers go through it, and through nothing else. Every public method says
 * with {@link Door}, {@link OpenDoor} or {@link JobDoor} who may pass and why; it runs in one transaction in which the
 * database knows both.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Component
public @interface ModuleDoor {}
