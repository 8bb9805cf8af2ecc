package io.smsconsole.auth.audit;

import io.smsconsole.auth.gate.Question;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.AppFinders;
import io.smsconsole.core.base.action.CallNote;
import io.smsconsole.core.base.action.StateFinders;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Notes what a change is about as it was before and as it is after. Stands within the
 * gate: nobody who is refused has anything looked up. What did not go well changed
 * nothing, and only the entry itself tells of it.
 */
class StateInterceptor implements MethodInterceptor {

	private final ObjectProvider<StateFinders> finders;

	private final ObjectProvider<AppFinders> apps;

	private final ObjectProvider<RequestMask> mask;

	/** Looks its parts up late: it stands before the beans that they are made of. */
	StateInterceptor(ObjectProvider<StateFinders> finders, ObjectProvider<AppFinders> apps,
			ObjectProvider<RequestMask> mask) {
		this.finders = finders;
		this.apps = apps;
		this.mask = mask;
	}

	@Override
	public Object invoke(MethodInvocation call) throws Throwable {
		Question question = Question.of(call, this.apps.getObject());
		boolean told = question.operation().access() == Access.WRITE && CallNote.current() instanceof AuditNote
				&& this.finders.getObject().understands(question.request().getClass());
		return told ? told(call, question.request(), (AuditNote) CallNote.current()) : call.proceed();
	}

	private Object told(MethodInvocation call, Object request, AuditNote note) throws Throwable {
		String before = state(request, null);
		Object answer = call.proceed();
		note.changed(before, state(request, answer));
		return answer;
	}

	private String state(Object request, Object answer) {
		return this.finders.getObject().state(request, answer).map(this.mask.getObject()::state).orElse(null);
	}

}
