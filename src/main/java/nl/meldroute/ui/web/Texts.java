package nl.meldroute.ui.web;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.meldroute.ui.OwnTexts;
import nl.meldroute.ui.ProductTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.function.SingletonSupplier;

/** The texts of all modules. A key that is missing is an error, not an empty place. */
@Configuration(proxyBeanMethods = false)
class Texts {
    private static final String DUTCH = "_nl.properties";

    @Bean
    static Messages messageSource(ObjectProvider<OwnTexts> own) throws IOException {
        Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:/messages/*" + DUTCH);
        Messages messages = new Messages(own);
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        messages.setAlwaysUseMessageFormat(true);
        messages.setBasenames(Arrays.stream(files)
                .map(file -> "messages/" + String.valueOf(file.getFilename()).replace(DUTCH, ""))
                .sorted()
                .toArray(String[]::new));
        return messages;
    }

    /** What the municipality says itself comes first. */
    static final class Messages extends ResourceBundleMessageSource implements ProductTexts {
        private final Supplier<List<OwnTexts>> own;
        private final Map<Locale, NavigableMap<String, String>> all = new ConcurrentHashMap<>();

        private Messages(ObjectProvider<OwnTexts> own) {
            this.own = SingletonSupplier.of(() -> own.stream().toList());
        }

        @Override
        protected @Nullable MessageFormat resolveCode(String code, Locale locale) {
            for (OwnTexts texts : own.get()) {
                Optional<String> pattern = texts.pattern(code, locale);
                if (pattern.isPresent()) {
                    return createMessageFormat(pattern.get(), locale);
                }
            }
            return super.resolveCode(code, locale);
        }

        @Override
        public NavigableMap<String, String> all(Locale locale) {
            return all.computeIfAbsent(locale, this::read);
        }

        private NavigableMap<String, String> read(Locale locale) {
            NavigableMap<String, String> texts = new TreeMap<>();
            for (String name : getBasenameSet()) {
                ResourceBundle bundle = getResourceBundle(name, locale);
                if (bundle != null) {
                    Collections.list(bundle.getKeys()).forEach(key -> texts.put(key, bundle.getString(key)));
                }
            }
            return Collections.unmodifiableNavigableMap(texts);
        }
    }
}
