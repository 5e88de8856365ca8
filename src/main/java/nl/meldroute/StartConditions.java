package nl.meldroute;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * What production must have before it starts at all: one sentence for each thing that is missing. Demo mode has invented
 * people and brings all of it itself.
 */
public class StartConditions implements EnvironmentPostProcessor {
    private static final Map<String, String> NEEDED = Map.of(
            "meldroute.database.external.url",
            "Set MELDROUTE_DATABASE_EXTERNAL_URL: the PostgreSQL that keeps the signals.",
            "meldroute.database.key-file",
            "Set MELDROUTE_DATABASE_KEY_FILE: the file with the secret of this installation, outside the database.",
            "meldroute.base-url",
            "Set MELDROUTE_BASE_URL: the https address at which colleagues reach this product.",
            "spring.mail.host",
            "Set SPRING_MAIL_HOST: the mail server that carries alarms and notices.");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("meldroute.mode", "production").equals("demo")) {
            return;
        }
        List<String> missing = new ArrayList<>();
        NEEDED.forEach((property, sentence) -> {
            if (environment.getProperty(property, "").isBlank()) {
                missing.add(sentence);
            }
        });
        if (!environment.getProperty("meldroute.base-url", "https://").startsWith("https://")) {
            missing.add("MELDROUTE_BASE_URL must begin with https://, since nobody signs in over plain http.");
        }
        if (!missing.isEmpty()) {
            throw new StartRefused(missing.stream().sorted().toList());
        }
    }
}
