package io.smsconsole.web.need;

import java.util.Arrays;

import io.smsconsole.auth.gate.Gate;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Asks the gate about what pages need.
 */
@Component
class NeedsInterceptor implements HandlerInterceptor {

	private final Gate gate;

	NeedsInterceptor(Gate gate) {
		this.gate = gate;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (handler instanceof HandlerMethod method) {
			check(AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class));
			check(method.getMethodAnnotation(Needs.class));
		}
		return true;
	}

	private void check(Needs needs) {
		if (needs != null && Arrays.stream(needs.value()).noneMatch(this.gate::may)) {
			this.gate.require(needs.value()[0]);
		}
	}

}
