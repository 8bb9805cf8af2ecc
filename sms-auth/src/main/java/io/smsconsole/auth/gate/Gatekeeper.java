package io.smsconsole.auth.gate;

import java.util.function.Supplier;

import io.smsconsole.core.base.action.AppFinders;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.method.MethodAuthorizationDeniedHandler;
import org.springframework.security.core.Authentication;

/**
 * Puts each call's question to the judge, and refuses with the names of the action and
 * the resource that were missing, so that the person can ask for them. It never tells
 * whether the resource exists: for whoever may carry out the operation on other
 * applications only, a task of this one is as unknown as a task that there is not.
 */
class Gatekeeper implements AuthorizationManager<MethodInvocation>, MethodAuthorizationDeniedHandler {

	/** The reason that a refusal gives, with the action and the resource. */
	private static final String DENIED = "gate.denied";

	private static final String OWNERS = "gate.owners";

	private final ObjectProvider<Judge> judge;

	private final ObjectProvider<AppFinders> apps;

	Gatekeeper(ObjectProvider<Judge> judge, ObjectProvider<AppFinders> apps) {
		this.judge = judge;
		this.apps = apps;
	}

	@Override
	public AuthorizationResult authorize(Supplier<? extends Authentication> authentication, MethodInvocation call) {
		Question question = Question.of(call, this.apps.getObject());
		Decision decision = this.judge.getObject().judge(question.caller(), question.action(), question.resource());
		return new Decision(decision.granted(), decision.action(), question.toldResource());
	}

	@Override
	public Object handleDeniedInvocation(MethodInvocation call, AuthorizationResult result) {
		Decision decision = (Decision) result;
		Question question = Question.of(call, this.apps.getObject());
		if (this.judge.getObject().judge(question.caller(), question.action(), question.toldResource()).granted()) {
			throw this.apps.getObject().unknown(question.request()).orElseThrow();
		}
		throw refusal(decision);
	}

	static SmsException refusal(Decision decision) {
		String reason = ResourceName.OWNER.equals(decision.resource()) ? OWNERS : DENIED;
		return new SmsException(ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION, null, reason, decision.action(),
				decision.resource());
	}

}
