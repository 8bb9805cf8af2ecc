package io.smsconsole.core.base.action;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks operations that programs may call only where the account is an enterprise's. A
 * person's account has them in the console alone, within the limits that the operations
 * themselves set.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EnterpriseApi {

}
