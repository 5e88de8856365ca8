package nl.meldroute.desk.web;

import nl.meldroute.desk.Tasks;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** How much there is to do now. It is counted once for a page: what the list of work counted, stands in its menu. */
@Component
class WorkCount {
    private static final String COUNTED = WorkCount.class.getName();
    private final Tasks tasks;

    WorkCount(Tasks tasks) {
        this.tasks = tasks;
    }

    /** The page that is being made counted it. */
    void counted(int now) {
        page().setAttribute(COUNTED, now, RequestAttributes.SCOPE_REQUEST);
    }

    int count() {
        return page().getAttribute(COUNTED, RequestAttributes.SCOPE_REQUEST) instanceof Integer now
                ? now
                : tasks.count();
    }

    private static RequestAttributes page() {
        return RequestContextHolder.currentRequestAttributes();
    }
}
