package nl.meldroute.vault.rules;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.Reporter;
import nl.meldroute.vault.Reporter.DayPart;
import nl.meldroute.vault.Reporter.Detail;
import nl.meldroute.vault.Reporter.Wish;
import org.jspecify.annotations.Nullable;

/**
 * A reporter as bytes: one byte for the format, then per answer a tag, a length of two bytes and the text in UTF-8, then
 * zeros. The tags are part of the format and never get another meaning.
 */
final class ReporterCodec {
    private static final byte FORMAT = 1;
    private static final int HEAD = 3;
    private static final byte SENT_AT = 1;
    private static final byte WISH = 2;
    private static final byte PREFERRED = 3;
    private static final byte DISCUSSED = 4;
    private static final byte READ_ALONG = 5;
    private static final Map<Detail, Byte> TAGS = new EnumMap<>(Map.of(
            Detail.NAME, (byte) 16,
            Detail.DEPARTMENT, (byte) 17,
            Detail.PHONE, (byte) 18,
            Detail.CALL_BACK_NUMBER, (byte) 19,
            Detail.COLLEAGUE_NAME, (byte) 20,
            Detail.RESIDENT_NAME, (byte) 21));

    private ReporterCodec() {}

    private record Field(byte tag, byte[] text) {
        Field(byte tag, String text) {
            this(tag, text.getBytes(StandardCharsets.UTF_8));
        }

        int length() {
            return HEAD + text.length;
        }
    }

    static Envelope.Packing write(Reporter reporter, int size) {
        List<Field> fields = fields(reporter);
        int needed = 1 + fields.stream().mapToInt(Field::length).sum();
        if (needed > size) {
            return new Envelope.TooLong(needed - size);
        }
        ByteBuffer plain = ByteBuffer.allocate(size).put(FORMAT);
        fields.forEach(field ->
                plain.put(field.tag()).putShort((short) field.text().length).put(field.text()));
        return new Envelope.Packed(plain.array());
    }

    /** The reporter. Throws {@link BrokenSeal} for anything else: everybody can seal something to a public key. */
    static Reporter read(byte[] plain) {
        try {
            return reporter(texts(ByteBuffer.wrap(plain)));
        } catch (BufferUnderflowException | IllegalArgumentException | DateTimeException strange) {
            throw new BrokenSeal("What is in the envelope is no reporter", strange);
        }
    }

    private static Map<Byte, String> texts(ByteBuffer bytes) {
        if (bytes.get() != FORMAT) {
            throw new BrokenSeal("An envelope of an unknown format");
        }
        Map<Byte, String> texts = new HashMap<>();
        while (bytes.hasRemaining()) {
            byte tag = bytes.get();
            if (tag == 0) {
                break;
            }
            byte[] text = new byte[Short.toUnsignedInt(bytes.getShort())];
            bytes.get(text);
            texts.put(tag, new String(text, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static List<Field> fields(Reporter reporter) {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field(SENT_AT, Long.toString(reporter.sentAt().getEpochSecond())));
        fields.add(new Field(WISH, reporter.wish().name()));
        reporter.preferred().ifPresent(part -> fields.add(new Field(PREFERRED, part.name())));
        reporter.discussed().ifPresent(yes -> fields.add(new Field(DISCUSSED, yes.toString())));
        fields.add(new Field(READ_ALONG, Boolean.toString(reporter.mayReadAlong())));
        TAGS.forEach((detail, tag) -> {
            if (!reporter.detail(detail).isEmpty()) {
                fields.add(new Field(tag, reporter.detail(detail)));
            }
        });
        return fields;
    }

    private static Reporter reporter(Map<Byte, String> texts) {
        Reporter reporter = Reporter.at(Instant.ofEpochSecond(Long.parseLong(texts.getOrDefault(SENT_AT, ""))))
                .wishing(Wish.valueOf(texts.getOrDefault(WISH, "")), preferred(texts.get(PREFERRED)))
                .readAlong(Boolean.parseBoolean(texts.get(READ_ALONG)));
        if (texts.containsKey(DISCUSSED)) {
            reporter = reporter.discussed(Boolean.parseBoolean(texts.get(DISCUSSED)));
        }
        for (Map.Entry<Detail, Byte> tag : TAGS.entrySet()) {
            reporter = reporter.with(tag.getKey(), texts.getOrDefault(tag.getValue(), ""));
        }
        return reporter;
    }

    private static @Nullable DayPart preferred(@Nullable String text) {
        return text == null ? null : DayPart.valueOf(text);
    }
}
