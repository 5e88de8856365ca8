package nl.meldroute.e2e;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Every answer that the product gave, and to whom: the line, the headers and the body. */
final class Heard {
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

    record Answer(String who, String method, String path, int status, byte[] bytes) {
        boolean shows(String page) {
            return status == 200 && method.equals("POST") && path.endsWith(page);
        }

        String where() {
            return who + " " + method + " " + path + " " + status;
        }
    }

    Consumer<HttpResponse<byte[]>> by(String who) {
        return response -> answers.add(answer(who, response));
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    private static Answer answer(String who, HttpResponse<byte[]> response) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(response.headers().map().toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(response.uri().toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(response.body());
        return new Answer(
                who, response.request().method(), response.uri().getPath(), response.statusCode(), bytes.toByteArray());
    }
}
