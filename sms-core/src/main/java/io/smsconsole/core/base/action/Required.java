package io.smsconsole.core.base.action;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a parameter of an operation that every caller has to give. Programs that leave it
 * out are told so before anything else is looked at; the documentation marks it. It may
 * still be empty: what a value may be is for the handler to say.
 */
@Documented
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Required {

}
