package nl.meldroute.linkage.text;

/** Numbers and codes with one spelling: phones, postcodes, plates, registers, mail and web addresses. Empty for what is none. */
public final class Codes {
    private static final int LONGEST = 60;
    private static final int SHORTEST_PHONE = 6;
    private static final int LONGEST_PHONE = 15;
    private static final int LONGEST_POSTCODE = 8;

    private Codes() {}

    /** Digits with the country in front, the Dutch one where none was written. */
    public static String phone(String typed) {
        StringBuilder digits = new StringBuilder();
        boolean abroad = typed.strip().startsWith("+");
        String bare = typed.replace("(0)", "");
        for (int at = 0; at < bare.length() && digits.length() <= LONGEST_PHONE; at++) {
            char sign = bare.charAt(at);
            if (sign >= '0' && sign <= '9') {
                digits.append(sign);
            }
        }
        String number = digits.toString();
        if (number.startsWith("00")) {
            number = number.substring(2);
        } else if (!abroad && number.startsWith("0")) {
            number = "31" + number.substring(1);
        } else if (!abroad && number.length() == 9) {
            number = "31" + number;
        }
        return number.length() < SHORTEST_PHONE || number.length() > LONGEST_PHONE ? "" : number;
    }

    /** Capitals and digits, at most eight. */
    public static String postcode(String typed) {
        String signs = signs(typed);
        return signs.length() > LONGEST_POSTCODE ? signs.substring(0, LONGEST_POSTCODE) : signs;
    }

    /** Capitals and digits. */
    public static String signs(String typed) {
        String plain = Letters.plain(typed).replace(" ", "");
        StringBuilder signs = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length() && signs.length() < LONGEST; at++) {
            signs.append(Character.toUpperCase(plain.charAt(at)));
        }
        return signs.toString();
    }

    /** What looks alike on a plate reads alike here. */
    public static String alike(String plate) {
        return plate.replace('0', 'O')
                .replace('8', 'B')
                .replace('1', 'I')
                .replace('5', 'S')
                .replace('2', 'Z');
    }

    /** Small letters; without a mark behind the name, which reaches the same mailbox. */
    public static String mail(String typed) {
        String small = typed.strip().toLowerCase(java.util.Locale.ROOT);
        int at = small.indexOf('@');
        if (at <= 0 || at + 1 == small.length() || small.length() > LONGEST) {
            return "";
        }
        int mark = small.indexOf('+');
        return (mark > 0 && mark < at ? small.substring(0, mark) : small.substring(0, at)) + small.substring(at);
    }

    /** The host of a web address and what follows it, without protocol, www and the last slash. */
    public static String website(String typed) {
        String small = typed.strip().toLowerCase(java.util.Locale.ROOT);
        String bare = small.replaceFirst("^[a-z]+://", "")
                .replaceFirst("^www\\d?\\.", "")
                .replaceFirst("/+$", "");
        return bare.length() > LONGEST ? bare.substring(0, LONGEST) : bare;
    }
}
