package nl.meldroute.identity;

import java.lang.reflect.Method;
import java.util.Arrays;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * Stands at every door: lets in who may, opens the transaction, and tells the database who acts and why. A door reached
 * through another keeps the transaction and has its own purpose until it closes.
 */
class DoorKeeper implements MethodInterceptor {
    private final ObjectProvider<ActingDatabase> database;

    DoorKeeper(ObjectProvider<ActingDatabase> database) {
        this.database = database;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) {
        return database.getObject().as(admit(call.getMethod()), () -> proceed(call));
    }

    /** Who passes this door, and why; {@link NotForYou} for everybody else. */
    static Acting admit(Method method) {
        Door door = AnnotatedElementUtils.findMergedAnnotation(method, Door.class);
        if (door != null) {
            SignedIn person = SignedIn.current()
                    .filter(someone -> Arrays.asList(door.to()).contains(someone.role()))
                    .orElseThrow(NotForYou::new);
            return new Acting(person.id(), person.role().name(), door.purpose());
        }
        OpenDoor open = AnnotatedElementUtils.findMergedAnnotation(method, OpenDoor.class);
        if (open != null) {
            return Acting.nobody(open.purpose());
        }
        JobDoor job = AnnotatedElementUtils.findMergedAnnotation(method, JobDoor.class);
        if (job != null) {
            return Acting.nobody(job.purpose());
        }
        throw new NotForYou();
    }

    private static @Nullable Object proceed(MethodInvocation call) {
        try {
            return call.proceed();
        } catch (RuntimeException | Error known) {
            throw known;
        } catch (Throwable checked) {
            throw new IllegalStateException("A door may not throw a checked exception", checked);
        }
    }
}
