package dev.incidentkit.testkit.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** On the test of a rule: the rule promises that a clean subject costs no memory. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
public @interface AllocationFree {

    /** Skips the property for rules that don't promise it. */
    final class Skip implements SkipExecutionHook {
        /** Made by jqwik. */
        public Skip() {}

        @Override
        public SkipResult shouldBeSkipped(LifecycleContext context) {
            boolean promised = context.optionalContainerClass()
                    .map(test -> test.isAnnotationPresent(AllocationFree.class))
                    .orElse(false);
            return promised
                    ? SkipResult.doNotSkip()
                    : SkipResult.skip("the rule doesn't promise it; say @AllocationFree if it does");
        }
    }
}
