package nl.meldroute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.meldroute.kernel.OwnConditions;
import nl.meldroute.kernel.StartRefused;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What production must have before it starts at all: one sentence for each thing that is missing. Demo mode has invented
 * people and brings all of it itself.
 */
public class StartConditions implements EnvironmentPostProcessor {
    private static final String DATABASE = "meldroute.database.external.url";
    private static final String BASE_URL = "meldroute.base-url";
    private static final List<Needed> NEEDED = List.of(
            new Needed(
                    DATABASE,
                    "Set MELDROUTE_DATABASE_EXTERNAL_URL: the PostgreSQL that keeps the signals, as jdbc:postgresql://…"),
            new Needed(
                    "meldroute.database.key-file",
                    "Set MELDROUTE_DATABASE_KEY_FILE: the file with the secret of this installation, outside the database."),
            new Needed(BASE_URL, "Set MELDROUTE_BASE_URL: the https address at which colleagues reach this product."),
            new Needed("spring.mail.host", "Set SPRING_MAIL_HOST: the mail server that carries alarms and notices."));

    private static final String ISSUER = "meldroute.openid.issuer";
    private static final List<Needed> PROVIDER = List.of(
            new Needed(
                    "meldroute.openid.client-id",
                    "Set MELDROUTE_OPENID_CLIENT_ID: what the identity provider calls us."),
            new Needed("meldroute.openid.client-secret", "Set MELDROUTE_OPENID_CLIENT_SECRET: the secret it gave us."),
            new Needed(
                    "meldroute.openid.acr",
                    "Set MELDROUTE_OPENID_ACR: the acr of a strong proof, without which no officer or administrator signs in."),
            new Needed(
                    "meldroute.openid.roles",
                    "Set MELDROUTE_OPENID_ROLES: which value of the claim is which role, as focal-officer=value,…"));

    private record Needed(String property, String sentence) {}

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String mode = environment.getProperty("meldroute.mode", "production");
        if (mode.equals("demo") || hasOwn(application)) {
            return;
        }
        List<String> missing = new ArrayList<>();
        if (!mode.equals("production")) {
            missing.add("Set MELDROUTE_MODE to production or demo; it is neither now.");
        }
        NEEDED.stream()
                .filter(needed -> absent(environment, needed.property()))
                .forEach(needed -> missing.add(needed.sentence()));
        if (!absent(environment, BASE_URL)
                && !environment.getRequiredProperty(BASE_URL).startsWith("https://")) {
            missing.add("MELDROUTE_BASE_URL must begin with https://, since nobody signs in over plain http.");
        }
        missing.addAll(database(environment));
        missing.addAll(provider(environment));
        if (!missing.isEmpty()) {
            throw new StartRefused(missing);
        }
    }

    private static boolean hasOwn(SpringApplication application) {
        return application.getAllSources().stream()
                .anyMatch(source -> source instanceof Class<?> parts && parts.isAnnotationPresent(OwnConditions.class));
    }

    private static List<String> database(ConfigurableEnvironment environment) {
        List<String> missing = new ArrayList<>();
        if (!absent(environment, DATABASE)) {
            if (!environment.getRequiredProperty(DATABASE).startsWith("jdbc:postgresql://")) {
                missing.add(
                        "MELDROUTE_DATABASE_EXTERNAL_URL must begin with jdbc:postgresql://, without a password in it.");
            }
            for (String role : List.of("app", "vault", "migrator")) {
                if (absent(environment, "meldroute.database.external." + role)) {
                    missing.add(
                            "Set MELDROUTE_DATABASE_EXTERNAL_%s: the password of meldroute_%s, made by deploy/roles.sql."
                                    .formatted(role.toUpperCase(Locale.ROOT), role));
                }
            }
        }
        return missing;
    }

    private static List<String> provider(ConfigurableEnvironment environment) {
        List<String> missing = new ArrayList<>();
        if (absent(environment, ISSUER)) {
            return missing;
        }
        if (!environment.getRequiredProperty(ISSUER).startsWith("https://")) {
            missing.add("MELDROUTE_OPENID_ISSUER must begin with https://, since it says who somebody is.");
        }
        for (Needed needed : PROVIDER) {
            if (absent(environment, needed.property())) {
                missing.add(needed.sentence());
            }
        }
        return missing;
    }

    private static boolean absent(ConfigurableEnvironment environment, String property) {
        return environment.getProperty(property, "").isBlank();
    }
}
