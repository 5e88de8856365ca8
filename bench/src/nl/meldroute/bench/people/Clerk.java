package nl.meldroute.bench.people;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Writes down a person as somebody at a counter does: by ear, in haste, with another name or half an address. */
final class Clerk {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final Map<String, String> CALLED = Map.ofEntries(
            Map.entry("johannes", "jan hans johan"), Map.entry("jan", "johan jannes"), Map.entry("pieter", "piet peter"),
            Map.entry("willem", "wim"), Map.entry("hendrik", "henk"), Map.entry("cornelis", "kees cor"), Map.entry("jacobus", "jaap koos"),
            Map.entry("antonius", "ton anton"), Map.entry("franciscus", "frans frank"), Map.entry("theodorus", "theo"),
            Map.entry("nicolaas", "klaas nico"), Map.entry("robert", "rob"), Map.entry("rudolf", "ruud"), Map.entry("alexander", "alex sander"),
            Map.entry("johanna", "joke jo hanneke"), Map.entry("maria", "mieke ria marie"), Map.entry("catharina", "toos ina"),
            Map.entry("elisabeth", "els bep lies"), Map.entry("margaretha", "greet"), Map.entry("wilhelmina", "willy mien"),
            Map.entry("cornelia", "corrie"), Map.entry("geertruida", "truus"), Map.entry("mehmet", "memo"), Map.entry("ibrahim", "ibo"),
            Map.entry("mohammed", "mo mohamed mohamad"), Map.entry("krzysztof", "krzysiek krzys"), Map.entry("tomasz", "tomek"),
            Map.entry("malgorzata", "gosia"), Map.entry("katarzyna", "kasia"), Map.entry("aleksandra", "ola"), Map.entry("joanna", "asia"),
            Map.entry("jakub", "kuba"), Map.entry("wojciech", "wojtek"), Map.entry("zbigniew", "zbyszek"), Map.entry("stanislaw", "staszek"),
            Map.entry("alexandru", "sandu alex"), Map.entry("gheorghe", "gigi george"), Map.entry("constantin", "costel"),
            Map.entry("nicolae", "nicu"), Map.entry("dumitru", "mitica"), Map.entry("gabriela", "gabi"), Map.entry("ecaterina", "cati"),
            Map.entry("georgi", "gosho"), Map.entry("dimitar", "mitko"), Map.entry("nikolay", "niki"), Map.entry("petar", "pepi"),
            Map.entry("aleksandar", "sasho alex"), Map.entry("desislava", "desi"), Map.entry("hristo", "icho"), Map.entry("suleyman", "sulo"));
    private static final String[][] HEARD = {
        {"ij", "y"}, {"ij", "ei"}, {"ou", "au"}, {"au", "ou"}, {"c", "k"}, {"k", "ck"}, {"dt", "t"}, {"ch", "g"}, {"g", "ch"}, {"sch", "sg"},
        {"z", "s"}, {"v", "f"}, {"f", "v"}, {"w", "v"}, {"aa", "a"}, {"ee", "e"}, {"oo", "o"}, {"oe", "u"}, {"u", "oe"}, {"ou", "oe"},
        {"x", "ks"}, {"ph", "f"}, {"th", "t"}, {"ss", "s"}, {"ll", "l"}, {"nn", "n"}, {"mm", "m"}, {"sz", "sj"}, {"cz", "tsj"}, {"rz", "zj"},
        {"ov", "off"}, {"ev", "eff"}, {"kh", "h"}, {"h", "kh"}, {"zh", "j"}, {"ts", "c"}, {"escu", "esco"}, {"ski", "sky"}, {"y", "j"},
        {"j", "y"}, {"dj", "j"}, {"j", "dj"}, {"i", "ie"}, {"e", "a"}, {"a", "e"}, {"o", "u"}, {"s", "z"}, {"t", "d"}, {"d", "t"},
    };
    private final Random chance;
    private final People people;

    Clerk(Random chance, People people) {
        this.chance = chance;
        this.people = people;
    }

    /** With one to three mistakes, mostly; and only what somebody knew. */
    Person writes(Person known, int profile) {
        Person written = known.clone();
        if (profile != 0 && profile != 1) {
            written.birth = "";
        }
        if (profile == 1 || profile == 3) {
            written.street = "";
            written.number = "";
            written.addition = "";
            written.postcode = "";
        }
        if (profile == 1) {
            written.city = "";
        }
        if (chance.nextInt(4) > 0) {
            written.phone = "";
        }
        if (written.given.indexOf(' ') > 0 && chance.nextInt(10) < 7) {
            written.given = written.given.substring(0, written.given.indexOf(' '));
        }
        int mistakes = chance.nextInt(8) == 0 ? 0 : 1 + chance.nextInt(3);
        for (int nth = 0; nth < mistakes; nth++) {
            mistake(written);
        }
        return written;
    }

    private void mistake(Person written) {
        switch (chance.nextInt(16)) {
            case 0 -> written.given = called(written.given);
            case 1 -> written.given = heard(written.given);
            case 2 -> written.given = typed(written.given);
            case 3, 4 -> written.surname = heard(written.surname);
            case 5 -> written.surname = typed(written.surname);
            case 6 -> name(written);
            case 7 -> infix(written);
            case 8 -> married(written);
            case 9, 10 -> written.birth = birth(written.birth);
            case 11 -> written.street = street(written.street);
            case 12 -> written.number = number(written.number);
            case 13 -> written.postcode = chance.nextBoolean() ? "" : digit(written.postcode);
            case 14 -> written.city = typed(written.city);
            default -> phone(written);
        }
    }

    private String called(String given) {
        String names = CALLED.get(given.split(" ")[0]);
        return names == null ? given : pick(names.split(" "));
    }

    private String heard(String name) {
        for (int tries = 0; tries < 12; tries++) {
            String[] sound = HEARD[chance.nextInt(HEARD.length)];
            int at = name.indexOf(sound[0]);
            if (at >= 0) {
                return name.substring(0, at) + sound[1] + name.substring(at + sound[0].length());
            }
        }
        return typed(name);
    }

    private String typed(String name) {
        if (name.length() < 4) {
            return name;
        }
        int at = 1 + chance.nextInt(name.length() - 2);
        char letter = LETTERS.charAt(chance.nextInt(LETTERS.length()));
        return switch (chance.nextInt(4)) {
            case 0 -> name.substring(0, at) + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.substring(0, at) + letter + name.substring(at + 1);
            default -> name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
        };
    }

    private void name(Person written) {
        switch (chance.nextInt(3)) {
            case 0 -> written.given = written.given.substring(0, Math.min(1, written.given.length()));
            case 1 -> {
                String given = written.given;
                written.given = written.surname;
                written.surname = given;
            }
            default -> {
                written.surname = (written.given + " " + written.infix + " " + written.surname).replace("  ", " ");
                written.given = "";
                written.infix = "";
            }
        }
    }

    private static void infix(Person written) {
        if (!written.infix.isEmpty()) {
            written.surname = written.infix.length() > 3 ? written.infix.replace(" ", "") + written.surname : written.surname;
            written.infix = "";
        }
    }

    private void married(Person written) {
        if (written.woman) {
            String other = written.origin.family(chance);
            written.surname = chance.nextInt(3) == 0 ? other : other + "-" + (written.infix + " " + written.surname).strip();
            written.infix = "";
        }
    }

    private String birth(String date) {
        if (!date.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return date;
        }
        String year = date.substring(0, 4);
        String month = date.substring(5, 7);
        String day = date.substring(8);
        int born = Integer.parseInt(year);
        return switch (chance.nextInt(6)) {
            case 0 -> year + "-" + day + "-" + month;
            case 1 -> digit(day) + "-" + month + "-" + year;
            case 2 -> day + "-" + month + "-" + (born + (chance.nextBoolean() ? 1 : -1));
            case 3 -> year;
            case 4 -> "ca " + (people.today().getYear() - born + chance.nextInt(5) - 2);
            default -> day + "-" + month + "-" + year;
        };
    }

    private String street(String street) {
        if (street.endsWith("straat")) {
            return street.substring(0, street.length() - 6) + pick("weg", "laan", "str.", "str");
        }
        return chance.nextBoolean() ? heard(street) : typed(street);
    }

    private String number(String number) {
        return number.isEmpty() ? number : chance.nextInt(3) == 0 ? "" : digit(number);
    }

    private String digit(String text) {
        for (int tries = 0; tries < 8 && !text.isEmpty(); tries++) {
            int at = chance.nextInt(text.length());
            if (Character.isDigit(text.charAt(at))) {
                return text.substring(0, at) + chance.nextInt(10) + text.substring(at + 1);
            }
        }
        return text;
    }

    private void phone(Person written) {
        if (written.phone.length() > 9) {
            int at = 3 + chance.nextInt(6);
            written.phone = written.phone.substring(0, at) + written.phone.substring(at + 1);
        }
    }

    private String pick(String... of) {
        return List.of(of).get(chance.nextInt(of.length));
    }
}
