package nl.meldroute.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;

/** Only somebody signed in, in one of these roles and for this purpose. Others find a 404, as for what does not exist. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Door {
    Role[] to();

    Purpose purpose();

    /** Whether the page asks to prove anew who one is, where that was too long ago; read at mappings. */
    boolean fresh() default false;

    /** Which classes of fields the page may show; nothing where it does not say. Read at mappings. */
    FieldClass[] shows() default {};

    /** Which classes it may open besides, to compare or count with; they stand not on the page. Read at mappings. */
    FieldClass[] weighs() default {};

    /** In which of its roles it opens those, where it is another page for the others; in all of them where it does not say. */
    Role[] opensFor() default {};
}
