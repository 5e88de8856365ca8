package nl.meldroute.fuzz;

import java.util.List;

/** What is given to something that reads what strangers send: any bytes at all. A reader may refuse them, in the way it says. */
public interface Target {
    /** The name of what it reads, and of the folder with what was found. */
    String name();

    /** Reads them; anything else than reading or refusing is thrown. */
    void read(byte[] input);

    /** A few that are as they should be, to begin with. */
    List<byte[]> seeds();
}
