package org.muster.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission on a command or query: the actor must hold one of these roles before anything is
 * looked up. {@link Access#rolesFor} says which they are.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Needs {
    Role[] value() default {};

    /** Whoever is signed in may, in any role that people hold. */
    boolean everyone() default false;
}
