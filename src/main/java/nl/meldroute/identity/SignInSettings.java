package nl.meldroute.identity;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Signing in.
 *
 * @param most on how many devices one account may be signed in at once; the oldest ends when another begins
 */
@ConfigurationProperties("meldroute.sign-in")
record SignInSettings(int most) {}
