package nl.meldroute.files;

import java.time.Clock;
import nl.meldroute.files.store.SealedFolder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the module is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FilesSettings.class)
class FilesConfiguration {
    @Bean
    SealedFolder sealedFolder(FilesSettings settings, Clock clock) {
        return new SealedFolder(settings.dir(), clock);
    }

    @Bean
    Clamd clamd(FilesSettings settings) {
        return new Clamd(settings.scanner());
    }

    @Bean
    WashProcess washProcess(FilesSettings settings) {
        return new WashProcess(settings.apart());
    }
}
