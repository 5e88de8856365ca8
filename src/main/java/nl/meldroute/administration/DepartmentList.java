package nl.meldroute.administration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;

/** Which departments there are, who their contacts are (2.2 step 1), and which role nobody has. */
@ModuleDoor
public class DepartmentList {
    private final Accounts accounts;

    DepartmentList(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Each department that an account names, by name. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public List<Department> all() {
        return accounts.all().stream()
                .collect(Collectors.groupingBy(Account::department, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> department(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** How many have each role; none where nobody has. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public Map<Role, Integer> inRoles() {
        Map<Role, Integer> numbers = new EnumMap<>(Role.class);
        Stream.of(Role.values()).forEach(role -> numbers.put(role, 0));
        accounts.all().forEach(account -> numbers.merge(account.role(), 1, Integer::sum));
        return numbers;
    }

    private static Department department(String name, List<Account> people) {
        List<String> contacts = people.stream()
                .filter(one -> one.role() == Role.DEPARTMENT_CONTACT)
                .map(Account::name)
                .toList();
        return new Department(name, contacts, people.size() - contacts.size());
    }
}
