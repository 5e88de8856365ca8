package nl.meldroute.openid;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.StartRefused;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The identity provider of the municipality (OpenID Connect). Without an issuer there is none.
 *
 * @param issuer address of the identity provider, exactly as it calls itself; with it, people sign in there and not here
 * @param clientId by which it knows this product
 * @param clientSecret the secret that it gave this product
 * @param scopes what is asked of it, with commas
 * @param acr values of {@code acr} with commas; officer, deputy and administrator need one of them
 * @param roleClaim the claim of the id token with somebody's roles; dots lead into a claim
 * @param roles which value of that claim is which role, with commas: {@code focal-officer=signals-officer}
 * @param departmentClaim the claim with somebody's department, which a department contact needs
 * @param emergency user names with commas that still sign in here, for when the provider is out of order; each use is told
 */
@ConfigurationProperties("meldroute.openid")
record OpenIdSettings(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue List<String> scopes,
        @DefaultValue List<String> acr,
        @DefaultValue("roles") String roleClaim,
        @DefaultValue List<String> roles,
        @DefaultValue("") String departmentClaim,
        @DefaultValue List<String> emergency) {
    OpenIdSettings {
        roles.forEach(entry -> role(entry.split("=", 2)[0]));
    }

    boolean on() {
        return !issuer.isBlank();
    }

    /** The roles that these values of the claim mean; a value that no setting names means nothing. */
    Set<Role> rolesOf(List<String> values) {
        Set<Role> found = EnumSet.noneOf(Role.class);
        for (String entry : roles) {
            String[] parts = entry.split("=", 2);
            if (parts.length == 2 && !parts[1].isBlank() && values.contains(parts[1].strip())) {
                found.add(role(parts[0]));
            }
        }
        return found;
    }

    /** Whether somebody with this user name signs in here, though others do so at the provider. */
    boolean isEmergency(String username) {
        return emergency.stream().anyMatch(name -> name.strip().equalsIgnoreCase(username.strip()));
    }

    private static Role role(String word) {
        return Arrays.stream(Role.values())
                .filter(role ->
                        role.name().equals(word.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
                .findFirst()
                .orElseThrow(
                        () -> new StartRefused(
                                "In MELDROUTE_OPENID_ROLES each entry begins with a role, as in focal-officer=value; one does not."));
    }

    @Override
    public String toString() {
        return "OpenIdSettings[" + issuer + "]";
    }
}
