package nl.meldroute.parameters;

import nl.meldroute.policy.OwnValues;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Tells the edition what was chosen: before the first job and the first page of a start, and after each change. */
@Component
class OwnValuesInForce implements SmartInitializingSingleton {
    private final ObjectProvider<ParameterBook> book;
    private final OwnValues values;

    OwnValuesInForce(ObjectProvider<ParameterBook> book, OwnValues values) {
        this.book = book;
        this.values = values;
    }

    @Override
    public void afterSingletonsInstantiated() {
        changed(book.getObject().inForce());
    }

    /** Only what was really kept. */
    @TransactionalEventListener
    void changed(ParametersChanged event) {
        values.are(event.values(), event.count());
    }
}
