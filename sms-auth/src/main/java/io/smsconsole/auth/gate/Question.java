package io.smsconsole.auth.gate;

import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppFinders;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Resource;

import org.aopalliance.intercept.MethodInvocation;

import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.core.annotation.AnnotatedElementUtils;

/**
 * What the gate is asked: may this caller carry out this operation on this resource.
 *
 * @param caller who is calling, empty for an anonymous call
 * @param operation the mark on the operation
 * @param request what was asked for
 * @param sdkAppId the application that it is about, as it was written or found
 */
public record Question(Optional<Caller> caller, Action operation, Object request, String sdkAppId) {

	private static final String KEY = Question.class.getName();

	/**
	 * The question that a call puts, the same for all that stand around the operation.
	 * @param call a call of a method that is marked as an operation
	 * @param apps tells the application of its request
	 * @return the question
	 */
	public static Question of(MethodInvocation call, AppFinders apps) {
		ProxyMethodInvocation known = (ProxyMethodInvocation) call;
		Question question = (Question) known.getUserAttribute(KEY);
		if (question == null) {
			question = put(call, apps);
			known.setUserAttribute(KEY, question);
		}
		return question;
	}

	private static Question put(MethodInvocation call, AppFinders apps) {
		Action operation = AnnotatedElementUtils.findMergedAnnotation(call.getMethod(), Action.class);
		Object request = call.getArguments()[0];
		return new Question(Caller.current(), operation, request, apps.smsSdkAppId(request));
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
	 * @return {@code *}, {@code qcs::sms::uin/<uin>:app/<sdkAppId>}, or {@code own} for
	 * what no policy is asked about
	 */
	public String resource() {
		return ResourceName.of(this.operation.resource(), this.caller, this.sdkAppId);
	}

	/**
	 * The resource as it may be told to somebody who was refused: an application that
	 * they did not name themselves stays unnamed.
	 */
	String toldResource() {
		boolean found = this.operation.resource() == Resource.APP && !(this.request instanceof AppScoped);
		return found ? ResourceName.app(this.caller, null) : resource();
	}

}
