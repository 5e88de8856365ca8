package nl.meldroute;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.meldroute.database.EarlyPostgres;
import nl.meldroute.setup.AccountCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;

/** Starts the product, or does what an operator asks: {@code account} makes accounts. */
@SpringBootApplication(exclude = JacksonAutoConfiguration.class)
public class Meldroute {
    public static void main(String[] arguments) {
        List<String> words = List.of(arguments);
        if (!words.isEmpty() && words.getFirst().equals("account")) {
            System.exit(AccountCommand.run(
                    words.subList(1, words.size()), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
        }
        SpringApplication product = new SpringApplication(Meldroute.class);
        product.addInitializers(new EarlyPostgres());
        product.run(arguments);
    }
}
