package nl.meldroute.bench.people;

/** An invented person, or what a clerk wrote of one. */
final class Person implements Cloneable {
    static final String HEADER =
            "id,given_names,infix,surname,birth_date,street,house_number,house_addition,postcode,city,phone";
    Origin origin;
    boolean woman;
    String id = "";
    String given = "";
    String infix = "";
    String surname = "";
    String birth = "";
    String street = "";
    String number = "";
    String addition = "";
    String postcode = "";
    String city = "";
    String phone = "";

    Person(Origin origin, boolean woman) {
        this.origin = origin;
        this.woman = woman;
    }

    @Override
    public Person clone() {
        try {
            return (Person) super.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String row() {
        return String.join(",", id, given, infix, surname, birth, street, number, addition, postcode, city, phone);
    }
}
