package io.smsconsole.core.base.action;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an operation: a public method of a {@code …Actions} bean that takes one request
 * record and returns one response record. Every call of such a method passes the gate,
 * whichever door it came through.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Action {

	/**
	 * The operation's name, to the letter as policies and API calls write it.
	 * @return the name, such as {@code DescribeAppList}
	 */
	String name();

	/**
	 * The product that it belongs to, as policies write it before the name.
	 * @return {@code sms}, or {@code cam} for access management
	 */
	String service() default "sms";

	/**
	 * Whether it changes anything.
	 * @return the kind of access
	 */
	Access access();

	/**
	 * What it is decided on.
	 * @return the resource; with {@link Resource#APP} the request must be
	 * {@link AppScoped}
	 */
	Resource resource() default Resource.ACCOUNT;

	/**
	 * Whether programs may call it through the signed API. Everything may be, but what
	 * takes something that only a browser can hand in, such as an uploaded file.
	 * @return {@code false} where only the console has it
	 */
	boolean api() default true;

}
