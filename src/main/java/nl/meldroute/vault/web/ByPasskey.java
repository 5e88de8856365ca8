package nl.meldroute.vault.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.Passkey;
import nl.meldroute.identity.Passkeys;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.PasskeyQuestion;
import nl.meldroute.vault.PasskeyOpening;
import nl.meldroute.vault.Unlocking;
import nl.meldroute.vault.rules.PasskeyWrap;
import org.springframework.stereotype.Component;

/** The passkeys of whoever is signed in, as the pages of the vault ask for them. */
@Component
class ByPasskey {
    private final PasskeyQuestion devices;
    private final PasskeyOpening opening;
    private final Passkeys passkeys;

    ByPasskey(PasskeyQuestion devices, PasskeyOpening opening, Passkeys passkeys) {
        this.devices = devices;
        this.opening = opening;
        this.passkeys = passkeys;
    }

    /** What a device answered. */
    record Answered(UUID passkey, byte[] secret) {
        @Override
        public String toString() {
            return "Answered[secret]";
        }
    }

    /**
     * The own passkeys.
     *
     * @param linked those that open the vault
     * @param others those that don't yet
     */
    record Own(List<Passkey> linked, List<Passkey> others) {}

    /** Asked once for a page. */
    Own own() {
        List<UUID> opens = opening.mine();
        Map<Boolean, List<Passkey>> own =
                passkeys.own().stream().collect(Collectors.partitioningBy(one -> opens.contains(one.id())));
        return new Own(own.getOrDefault(true, List.of()), own.getOrDefault(false, List.of()));
    }

    /** The question to open the vault; empty where no passkey does. */
    Optional<String> question(HttpServletRequest request) {
        return question(request, own().linked());
    }

    /** The question to one of these; empty where there is none. */
    Optional<String> question(HttpServletRequest request, List<Passkey> among) {
        return Optional.of(among)
                .filter(some -> !some.isEmpty())
                .map(some -> devices.forSecret(request, opening.question(), some));
    }

    Unlocking open(HttpServletRequest request, Form form) {
        return answered(request, form)
                .map(answered -> opening.open(answered.passkey(), answered.secret()))
                .orElseGet(Unlocking.Wrong::new);
    }

    /** Which of the own passkeys answered, and the secret that its device made; empty where either is not as it should be. */
    Optional<Answered> answered(HttpServletRequest request, Form form) {
        Optional<UUID> me = SignedIn.current().map(person -> person.id().value());
        return PasskeyWrap.secret(form.value(PasskeyQuestion.SECRET))
                .flatMap(secret -> devices.proven(request, form.value(PasskeyQuestion.ANSWER))
                        .filter(owned ->
                                me.filter(owned.account().id().value()::equals).isPresent())
                        .map(owned -> new Answered(owned.passkey().id(), secret)));
    }
}
