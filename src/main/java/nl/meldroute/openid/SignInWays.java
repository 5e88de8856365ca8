package nl.meldroute.openid;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How people sign in here: at the identity provider of the municipality, or with an account of this product. */
@Component
@EnableConfigurationProperties(OpenIdSettings.class)
public class SignInWays {
    private final OpenIdSettings settings;

    SignInWays(OpenIdSettings settings) {
        this.settings = settings;
    }

    /** Whether people sign in at an identity provider. */
    public boolean outside() {
        return settings.on();
    }

    /** Whether anybody signs in here. */
    public boolean here() {
        return !settings.on() || !settings.emergency().isEmpty();
    }

    /** Whether an account with this user name signs in here. */
    public boolean here(String username) {
        return !settings.on() || settings.isEmergency(username);
    }

    /** Whether signing in here with this user name is for an emergency, of which others hear. */
    public boolean emergency(String username) {
        return settings.on() && settings.isEmergency(username);
    }
}
