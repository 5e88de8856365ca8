package nl.meldroute.linkage.index;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Records in as few bytes as they need, one after the other, each with the id by which others know it. */
final class Packed {
    private static final int NAMES = 1;
    private static final int BIRTH = 2;
    private static final int ADDRESS = 4;
    private static final int CONTACT = 8;
    private static final int COMPANY = 16;
    private static final int NUMBERS = 32;
    private static final int ROOM = 512;
    private static final int SEVEN = 7;
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;
    private byte[] bytes = new byte[1 << 16];
    private int used;
    private int[] starts = new int[1 << 10];
    private int size;

    /** Adds a record; its number is the answer. */
    public int add(String id, Row row) {
        room(ROOM + 4 * id.length());
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size + size / 2);
        }
        starts[size] = used;
        byte[] name = id.getBytes(StandardCharsets.UTF_8);
        write(name.length);
        System.arraycopy(name, 0, bytes, used, name.length);
        used += name.length;
        write(row);
        return size++;
    }

    public int size() {
        return size;
    }

    /** By which others know it. */
    public String id(int record) {
        int at = starts[record];
        int length = bytes[at] & LOW;
        int shift = SEVEN;
        while (bytes[at++] < 0) {
            length |= (bytes[at] & LOW) << shift;
            shift += SEVEN;
        }
        return new String(bytes, at, length, StandardCharsets.UTF_8);
    }

    /** Reads a record. */
    public void read(int record, Row row) {
        new Reading(starts[record]).into(row);
    }

    /** Bytes of all records, with where each begins. */
    public long bytes() {
        return used + 4L * size;
    }

    private static int what(Row row) {
        return (row.givens + row.families > 0 ? NAMES : 0)
                | (row.year > 0 ? BIRTH : 0)
                | (row.street + row.number + row.postcode + row.city > 0 ? ADDRESS : 0)
                | (row.phone + row.email + row.website > 0 ? CONTACT : 0)
                | (row.companies > 0 ? COMPANY : 0)
                | (row.plate + row.kvk + row.identifier > 0 ? NUMBERS : 0);
    }

    private void write(Row row) {
        int what = what(row);
        bytes[used++] = (byte) what;
        if ((what & NAMES) > 0) {
            write(row.given, row.givens);
            write(row.family, row.families);
        }
        if ((what & BIRTH) > 0) {
            write((row.year * 16L + row.month) * 32 + row.day);
        }
        if ((what & ADDRESS) > 0) {
            write(row.street, row.number, row.addition, row.postcode, row.city);
        }
        if ((what & CONTACT) > 0) {
            write(row.phone, row.email, row.website);
        }
        if ((what & COMPANY) > 0) {
            write(row.company, row.companies);
        }
        if ((what & NUMBERS) > 0) {
            write(row.plate, row.kvk, row.identifier);
        }
    }

    private void write(long... numbers) {
        for (long number : numbers) {
            write(number);
        }
    }

    private void write(int[] numbers, int count) {
        bytes[used++] = (byte) count;
        for (int at = 0; at < count; at++) {
            write(numbers[at]);
        }
    }

    private void write(long number) {
        long left = number;
        while (left > LOW) {
            bytes[used++] = (byte) ((left & LOW) | MORE);
            left >>>= SEVEN;
        }
        bytes[used++] = (byte) left;
    }

    private void room(int more) {
        if (used + more > bytes.length) {
            bytes = Arrays.copyOf(
                    bytes, (int) Math.min(Integer.MAX_VALUE - 16L, bytes.length + bytes.length / 2L + more));
        }
    }

    /** A place in the bytes that moves on. */
    private final class Reading {
        private int at;

        Reading(int at) {
            this.at = at;
        }

        void into(Row row) {
            row.clear();
            int name = (int) next();
            at += name;
            int what = bytes[at++];
            if ((what & NAMES) > 0) {
                row.givens = numbers(row.given);
                row.families = numbers(row.family);
            }
            if ((what & BIRTH) > 0) {
                int birth = (int) next();
                row.day = birth & 31;
                row.month = birth >> 5 & 15;
                row.year = birth >> 9;
            }
            if ((what & ADDRESS) > 0) {
                row.street = (int) next();
                row.number = (int) next();
                row.addition = (int) next();
                row.postcode = (int) next();
                row.city = (int) next();
            }
            rest(row, what);
        }

        private void rest(Row row, int what) {
            if ((what & CONTACT) > 0) {
                row.phone = next();
                row.email = (int) next();
                row.website = (int) next();
            }
            if ((what & COMPANY) > 0) {
                row.companies = numbers(row.company);
            }
            if ((what & NUMBERS) > 0) {
                row.plate = (int) next();
                row.kvk = (int) next();
                row.identifier = (int) next();
            }
        }

        private int numbers(int[] into) {
            int count = bytes[at++];
            for (int nth = 0; nth < count; nth++) {
                into[nth] = (int) next();
            }
            return count;
        }

        private long next() {
            long number = bytes[at] & LOW;
            int shift = SEVEN;
            while (bytes[at++] < 0) {
                number |= (long) (bytes[at] & LOW) << shift;
                shift += SEVEN;
            }
            return number;
        }
    }
}
