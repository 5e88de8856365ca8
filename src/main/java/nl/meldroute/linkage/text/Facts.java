package nl.meldroute.linkage.text;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.meldroute.linkage.Entry;
import nl.meldroute.linkage.Field;

/** An entry in the one form in which facts are compared. Empty where nothing was written. */
public final class Facts {
    private static final Pattern POSTCODE = Pattern.compile("\\b([1-9]\\d{3}\\s?[A-Za-z]{2})\\b");
    private final PersonName name;
    private final Birth birth;
    private final CompanyName company;
    private final CompanyName trade;
    private String street;
    private HouseNumber house;
    private String postcode;
    private String city;
    private final Entry entry;

    private Facts(Entry entry, LocalDate today) {
        this.entry = entry;
        name = PersonName.of(entry.get(Field.GIVEN_NAMES), entry.get(Field.INFIX), entry.get(Field.SURNAME));
        birth = Birth.parse(entry.get(Field.BIRTH_DATE), today);
        company = CompanyName.of(entry.get(Field.ORGANISATION_NAME));
        trade = CompanyName.of(entry.get(Field.TRADE_NAME));
        street = entry.get(Field.STREET);
        postcode = entry.get(Field.POSTCODE);
        city = entry.get(Field.CITY);
        house = HouseNumber.parse(
                entry.get(Field.HOUSE_NUMBER), entry.get(Field.HOUSE_LETTER), entry.get(Field.HOUSE_ADDITION));
        address();
    }

    /** Ages are counted from today. */
    public static Facts of(Entry entry, LocalDate today) {
        return new Facts(entry, today);
    }

    /** Somebody may have written the whole address in one field. */
    private void address() {
        if (street.isEmpty() && postcode.length() > 10) {
            street = postcode;
            postcode = "";
        } else if (street.isEmpty() && city.chars().anyMatch(Character::isDigit)) {
            street = city;
            city = "";
        }
        if (house.number() == 0 && street.chars().anyMatch(Character::isDigit)) {
            Matcher code = POSTCODE.matcher(street);
            if (code.find()) {
                postcode = postcode.isEmpty() ? code.group(1) : postcode;
                city = city.isEmpty() ? street.substring(code.end()) : city;
                street = street.substring(0, code.start());
            } else if (city.isEmpty() && street.indexOf(',') > 0) {
                city = street.substring(street.lastIndexOf(',') + 1);
                street = street.substring(0, street.lastIndexOf(','));
            }
            List<String> parted = Streets.parted(street.replaceAll("[,\\s]+$", ""));
            if (!parted.isEmpty()) {
                street = parted.getFirst();
                house = HouseNumber.parse(
                        parted.getLast(), entry.get(Field.HOUSE_LETTER), entry.get(Field.HOUSE_ADDITION));
            }
        }
        street = Streets.street(street);
        city = Streets.town(city);
        postcode = Codes.postcode(postcode);
    }

    public PersonName name() {
        return name;
    }

    public Birth birth() {
        return birth;
    }

    public CompanyName company() {
        return company;
    }

    public CompanyName trade() {
        return trade;
    }

    public String street() {
        return street;
    }

    public HouseNumber house() {
        return house;
    }

    public String postcode() {
        return postcode;
    }

    public String city() {
        return city;
    }

    public String phone() {
        return Codes.phone(entry.get(Field.PHONE));
    }

    public String email() {
        return Codes.mail(entry.get(Field.EMAIL));
    }

    public String website() {
        return Codes.website(entry.get(Field.WEBSITE));
    }

    public String plate() {
        return Codes.alike(Codes.signs(entry.get(Field.LICENCE_PLATE)));
    }

    public String kvk() {
        return Codes.signs(entry.get(Field.KVK_NUMBER));
    }

    public String identifier() {
        return Codes.signs(entry.get(Field.IDENTIFIER));
    }

    public String id() {
        return entry.id();
    }

    @Override
    public String toString() {
        return "Facts[content]";
    }
}
