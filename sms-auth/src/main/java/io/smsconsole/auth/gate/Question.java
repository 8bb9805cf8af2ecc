package io.smsconsole.auth.gate;

import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Resource;

import org.aopalliance.intercept.MethodInvocation;

import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * What the gate is asked: may this caller carry out this operation on this resource.
 *
 * @param caller who is calling, empty for an anonymous call
 * @param operation the mark on the operation
 * @param request what was asked for
 */
public record Question(Optional<Caller> caller, Action operation, Object request) {

	/**
	 * The question that a call puts.
	 * @param call a call of a method that is marked as an operation
	 * @return the question
	 */
	public static Question of(MethodInvocation call) {
		Action operation = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Action.class);
		return new Question(Caller.current(), operation, call.getArguments()[0]);
	}

	/**
	 * The operation as policies write it.
	 * @return such as {@code sms:SendSms}
	 */
	public String action() {
		return this.operation.service() + ":" + this.operation.name();
	}

	/**
	 * The resource as policies write it.
	 * @return {@code *} or {@code qcs::sms::uin/<uin>:app/<sdkAppId>}
	 */
	public String resource() {
		if (this.operation.resource() == Resource.APP && this.request instanceof AppScoped scoped) {
			return ResourceName.app(this.caller, scoped.smsSdkAppId());
		}
		return ResourceName.ANY;
	}

}
