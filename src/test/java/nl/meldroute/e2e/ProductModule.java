package nl.meldroute.e2e;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldroute.files.Scanner;
import nl.meldroute.kernel.ProductClock;
import nl.meldroute.vault.QuickHashes;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the stories add to the product: a clock to push, a mail server, ears, and codes and passwords that cost little. */
@TestConfiguration(proxyBeanMethods = false)
@Import(QuickHashes.class)
class ProductModule {
    @Bean
    PushedClock pushedClock() {
        return new PushedClock();
    }

    /** The demo tells its past by the clock of the product, so that is what runs on the pushed one. */
    @Bean
    @Primary
    ProductClock pushedProductClock(PushedClock pushed) {
        return new ProductClock(pushed);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    static GreenMail mailServer() {
        return new GreenMail(ServerSetup.SMTP.dynamicPort());
    }

    @Bean(destroyMethod = "close")
    static Scanner scanner() {
        return Scanner.started();
    }

    @Bean
    static DynamicPropertyRegistrar places(GreenMail mailServer, Scanner scanner) throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "product-");
        return properties -> {
            properties.add("meldroute.database.data-dir", home::toString);
            properties.add("meldroute.files.scanner", scanner::address);
            properties.add("spring.mail.host", () -> "127.0.0.1");
            properties.add("spring.mail.port", () -> mailServer.getSmtp().getPort());
        };
    }

    @Bean
    Overheard overheard() {
        return new Overheard();
    }

    @Bean
    Product product(ApplicationContext context, @Value("${meldroute.database.data-dir}") Path home) {
        return new Product(context, home);
    }
}
