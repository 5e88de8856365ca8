package nl.meldroute.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.meldroute.database.KeyFile;
import nl.meldroute.vault.rules.KeyMark;
import nl.meldroute.vault.rules.WordList;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

/** What the vault is made of. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultSettings.class)
class VaultConfiguration {
    @Bean
    KeyMark keyMark(KeyFile keyFile) {
        return new KeyMark(keyFile.secret("vault-key"));
    }

    @Bean
    WordList wordList() throws IOException {
        String words = new ClassPathResource("words/nl.txt").getContentAsString(StandardCharsets.UTF_8);
        return new WordList(words.lines().filter(line -> !line.isBlank()).toList());
    }
}
