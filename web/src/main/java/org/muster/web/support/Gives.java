package org.muster.web.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.muster.api.Command;

/**
 * The order that an endpoint gives, or those of which it gives one: whoever may give none of them
 * is turned away before the body is read.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Gives {
    Class<? extends Command>[] value();
}
