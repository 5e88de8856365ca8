package nl.meldroute.files.rules;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** How large a picture says it is: two numbers at a known place in its head, and nothing of it is decoded. */
public record PictureSize(int width, int height) {
    /** After the eight first bytes comes the length of the head, and its name. */
    private static final int PNG_HEAD = 12;

    private static final int PNG_HEAD_NAME = 0x49484452;

    public long pixels() {
        return (long) width * height;
    }

    /** Empty where it can't be read, or where there is nothing to be seen. */
    static Optional<PictureSize> of(FileKind kind, byte[] picture) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(picture);
            return (kind == FileKind.PNG ? png(bytes) : jpeg(bytes))
                    .filter(size -> size.width() > 0 && size.height() > 0);
        } catch (BufferUnderflowException | IllegalArgumentException brokenOff) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> png(ByteBuffer bytes) {
        bytes.position(PNG_HEAD);
        return bytes.getInt() == PNG_HEAD_NAME
                ? Optional.of(new PictureSize(bytes.getInt(), bytes.getInt()))
                : Optional.empty();
    }

    /** Goes from part to part, each with its length, until the one that begins a frame. */
    private static Optional<PictureSize> jpeg(ByteBuffer bytes) {
        bytes.position(2);
        while (true) {
            int marker = marker(bytes);
            if (alone(marker)) {
                continue;
            }
            if (marker == 0xDA || marker == 0xD9) {
                return Optional.empty();
            }
            int length = Short.toUnsignedInt(bytes.getShort());
            if (frame(marker)) {
                bytes.get();
                int height = Short.toUnsignedInt(bytes.getShort());
                return Optional.of(new PictureSize(Short.toUnsignedInt(bytes.getShort()), height));
            }
            bytes.position(bytes.position() + Math.max(0, length - 2));
        }
    }

    /** The next one; between two parts there may be something else. */
    private static int marker(ByteBuffer bytes) {
        int last = 0;
        int next = Byte.toUnsignedInt(bytes.get());
        while (last != 0xFF || next == 0xFF || next == 0) {
            last = next;
            next = Byte.toUnsignedInt(bytes.get());
        }
        return next;
    }

    private static boolean alone(int marker) {
        return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
    }

    private static boolean frame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
