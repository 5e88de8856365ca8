package nl.meldroute.identity;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Where the first administrator may begin with a code: in production, and where people sign in with accounts of this product. A
 * demo brings its own; at an identity provider the first one signs in there.
 */
public final class FirstByCode implements Condition {
    /** The page on which the code is typed. */
    public static final String PAGE = "/login/first";

    /** Whether these settings allow it. */
    public static boolean in(Environment settings) {
        return settings.getProperty("meldroute.mode", "").equals("production")
                && settings.getProperty("meldroute.openid.issuer", "").isBlank();
    }

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return in(context.getEnvironment());
    }
}
