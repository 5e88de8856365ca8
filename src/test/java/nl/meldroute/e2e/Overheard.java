package nl.meldroute.e2e;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;

/** Everything the product logged and everything its modules told each other. */
class Overheard extends AppenderBase<ILoggingEvent> implements DisposableBean {
    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final List<Object> events = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    Overheard() {
        setContext(root.getLoggerContext());
        start();
        root.addAppender(this);
    }

    @Override
    protected void append(ILoggingEvent event) {
        String trace =
                event.getThrowableProxy() == null ? "" : "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
        logged.add(event.getLoggerName() + ": " + event.getFormattedMessage() + trace);
    }

    @EventListener
    void on(PayloadApplicationEvent<?> event) {
        events.add(event.getPayload());
    }

    List<String> logged() {
        return logged;
    }

    List<Object> events() {
        return events;
    }

    @Override
    public void destroy() {
        root.detachAppender(this);
    }
}
