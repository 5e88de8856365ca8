package nl.meldroute.baseregisters;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** How one base register is asked, and how it answers. */
interface Protocol {
    /** What is sent: a path with a question, and a body where the register takes one. */
    Sent ask(Lookup lookup);

    /** By which name the key is sent along. */
    String keyHeader();

    /** What the answer says, in the order in which it is read. */
    List<Looked.Row> read(JsonNode answer);

    /**
     * What is sent.
     *
     * @param body empty where it is only read
     */
    record Sent(String path, String body) {
        @Override
        public String toString() {
            return "Sent[content]";
        }
    }
}
