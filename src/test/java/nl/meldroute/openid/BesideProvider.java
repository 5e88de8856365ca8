package nl.meldroute.openid;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** Starts a provider before the product is built, and tells the product of it: what is not set is not built. */
public final class BesideProvider implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        IdentityProvider provider = IdentityProvider.start();
        context.getBeanFactory().registerSingleton("identityProvider", provider);
        context.addApplicationListener(event -> {
            if (event instanceof ContextClosedEvent) {
                provider.close();
            }
        });
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("provider", settings(provider.issuer())));
    }

    private static Map<String, Object> settings(String issuer) {
        return Map.of(
                "meldroute.openid.issuer",
                issuer,
                "meldroute.openid.client-id",
                IdentityProvider.CLIENT,
                "meldroute.openid.client-secret",
                IdentityProvider.SECRET,
                "meldroute.openid.acr",
                IdentityProvider.STRONG,
                "meldroute.openid.role-claim",
                "realm.roles",
                "meldroute.openid.roles",
                "focal-officer=sig-af,deputy=sig-v,administrator=sig-beheer,privacy-officer=sig-fg,"
                        + "department-contact=sig-taak,reporting-code-officer=sig-meldcode,management=sig-bestuur",
                "meldroute.openid.department-claim",
                "department",
                "meldroute.openid.emergency",
                "nood-1, nood-2");
    }
}
