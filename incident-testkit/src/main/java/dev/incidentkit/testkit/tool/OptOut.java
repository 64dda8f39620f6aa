package dev.incidentkit.testkit.tool;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On the test of a tool: a property that it won't keep, and why. The property is shown as skipped. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@Repeatable(OptOut.Several.class)
public @interface OptOut {
    ToolProperty value();

    String because();

    /** Holds several opt-outs of one test. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Inherited
    @interface Several {
        OptOut[] value();
    }
}
