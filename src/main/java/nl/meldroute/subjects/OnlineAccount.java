package nl.meldroute.subjects;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.subjects.rules.OnlineNames;

/** A website or an account somewhere. */
public record OnlineAccount(String account) implements Details {
    @Override
    public Kind kind() {
        return Kind.ACCOUNT;
    }

    @Override
    public String title() {
        return account;
    }

    @Override
    public Set<Trace> traces() {
        return OnlineNames.normal(account).stream()
                .map(found -> new Trace(Trace.Of.ACCOUNT, found))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Trait> traits() {
        return new Trait.Listed().words("account", account).all();
    }

    @Override
    public List<Fault> faults() {
        if (account.isBlank()) {
            return List.of(Fault.empty("account"));
        }
        return OnlineNames.normal(account).isEmpty() ? List.of(Fault.form("account")) : List.of();
    }

    @Override
    public String toString() {
        return "OnlineAccount[content]";
    }
}
