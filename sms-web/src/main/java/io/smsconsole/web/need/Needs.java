package io.smsconsole.web.need;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the operations that a page prepares, such as a blank form: whoever may carry out
 * none of them is refused by the gate before the page does anything. Pages that carry out
 * an operation to show themselves need no such mark. One on the class and one on the
 * method both hold.
 */
@Documented
@Target({ ElementType.TYPE, ElementType.METHOD })
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {

	/**
	 * The operations.
	 * @return their names, such as {@code AddAppInfo}; one of them is enough
	 */
	String[] value();

}
