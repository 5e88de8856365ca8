package nl.meldroute.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** The database alone, with every migration that the product names. */
@TestConfiguration(proxyBeanMethods = false)
class DatabaseModule {
    @Bean
    static DynamicPropertyRegistrar place() throws IOException {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "database-");
        return properties -> properties.add("meldroute.database.data-dir", home::toString);
    }

    @Bean
    MigratedDatabase migrated(
            Connections connections, Migrations migrations, @Value("${meldroute.database.data-dir}") Path home) {
        return new MigratedDatabase(home, connections.url());
    }
}
