package dev.incidentkit.core.roster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/**
 * How the implementations of values are generated: hidden, so that nobody names them. It leaves no trace in class files,
 * because whoever compiles against those doesn't have the annotations.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = ImplementationVisibility.PACKAGE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        additionalStrictContainerConstructor = false,
        allowedClasspathAnnotations = Override.class)
@interface ValueStyle {}
