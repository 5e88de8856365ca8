package nl.meldroute.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meldroute.kernel.Purpose;
import org.springframework.core.annotation.AliasFor;

/** A {@link Door} for everybody who is signed in, whatever the role: to what is one's own. */
@Door(
        to = {
            Role.FOCAL_OFFICER,
            Role.DEPUTY,
            Role.DEPARTMENT_CONTACT,
            Role.REPORTING_CODE_OFFICER,
            Role.MANAGEMENT,
            Role.PRIVACY_OFFICER,
            Role.EMERGENCY_READER,
            Role.ADMINISTRATOR
        },
        purpose = Purpose.SIGN_IN)
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface StaffDoor {
    @AliasFor(annotation = Door.class)
    Purpose purpose();

    @AliasFor(annotation = Door.class)
    boolean fresh() default false;
}
