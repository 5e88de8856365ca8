package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.identity.ClassClosed;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.ui.Departure;
import nl.meldroute.ui.SecretFields;
import nl.meldroute.ui.Typed;
import nl.meldroute.ui.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What a page does when its door does not open. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    private final PageFrame frame;
    private final ApplicationEventPublisher events;

    Troubles(PageFrame frame, ApplicationEventPublisher events) {
        this.frame = frame;
        this.events = events;
    }

    /** An id of another shape than ids have is not there either. */
    @ExceptionHandler({NotForYou.class, MethodArgumentTypeMismatchException.class})
    void absent(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Content that stays shut is not there; that it was tried is on the audit. */
    @ExceptionHandler(ClassClosed.class)
    void shut(ClassClosed shut, HttpServletResponse response) throws IOException {
        events.publishEvent(shut.refusal());
        absent(response);
    }

    /** The database can't be reached: what was typed comes back on the page, with a number to phone. */
    @ExceptionHandler({
        CannotCreateTransactionException.class,
        DataAccessResourceFailureException.class,
        RecoverableDataAccessException.class,
        TransientDataAccessException.class,
        TransactionSystemException.class,
        Unreachable.class
    })
    @ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
    String unreachable(
            RuntimeException trouble, HttpServletRequest request, HttpServletResponse response, Model model) {
        LOG.error("The database is not reached: {}", Causes.withoutWords(trouble));
        Map<String, Object> page = new HashMap<>();
        frame.fill(request, response, page);
        model.addAllAttributes(page);
        Map<String, List<String>> typed = typed(request);
        typed.remove(Departure.FIELD);
        model.addAttribute("typed", Typed.each(typed));
        model.addAttribute("departure", Departure.of(request));
        model.addAttribute("retry", request.getMethod().equals("POST"));
        return "ui/unreachable";
    }

    /** What somebody typed, without what ties a form and without secrets. */
    static Map<String, List<String>> typed(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
        fields.keySet().removeIf(name -> name.startsWith("_") || SecretFields.has(name));
        return fields;
    }
}
