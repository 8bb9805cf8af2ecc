package io.smsconsole.core.base.action;

import java.lang.reflect.Method;

import org.springframework.util.ReflectionUtils;

/**
 * An operation as the catalogue lists it.
 *
 * @param name the name, to the letter as policies and API calls write it
 * @param service the product that it belongs to, such as {@code sms}
 * @param feature the package of its feature, such as {@code template}, by which the
 * catalogue is grouped
 * @param access whether it changes anything
 * @param resource what it is decided on
 * @param api whether programs may call it through the signed API
 * @param request the record that it takes
 * @param response the record that it answers with
 * @param bean the bean that carries it out, with the gate around it
 * @param method the bean's method
 */
public record ActionEntry(String name, String service, String feature, Access access, Resource resource, boolean api,
		Class<?> request, Class<?> response, Object bean, Method method) {

	/**
	 * Carries the operation out, through the gate.
	 * @param request a request of the type that the operation takes
	 * @return the response
	 * @throws IllegalArgumentException where the request is of another type
	 * @throws io.smsconsole.core.base.error.SmsException where the operation is refused
	 */
	public Object invoke(Object request) {
		return ReflectionUtils.invokeMethod(this.method, this.bean, request);
	}

	@Override
	public String toString() {
		return this.service + ":" + this.name;
	}

}
