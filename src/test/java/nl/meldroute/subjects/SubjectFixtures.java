package nl.meldroute.subjects;

/** Invented people and things, as somebody fills them in. */
public final class SubjectFixtures {
    private SubjectFixtures() {}

    public static Person aPerson(String name) {
        return new Person(name, "unknown", "no", "", "", Person.Voice.NONE);
    }

    public static Person aPerson(String name, String phone) {
        return new Person(name, "employer", "", phone, "", Person.Voice.NONE);
    }

    public static Address anAddress(String street, String number) {
        return new Address(street, number, "", "Lopik", "unknown");
    }
}
