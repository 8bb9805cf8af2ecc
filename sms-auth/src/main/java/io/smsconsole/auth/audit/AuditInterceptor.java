package io.smsconsole.auth.audit;

import java.time.Clock;

import io.smsconsole.auth.gate.Question;
import io.smsconsole.core.base.action.AppFinders;
import io.smsconsole.core.base.action.CallNote;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Stands around the gate, so that it sees refusals too. Written are all calls that change
 * or reveal something, and whatever the gate refused.
 */
class AuditInterceptor implements MethodInterceptor {

	private static final String REFUSED = ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION.code();

	private final ObjectProvider<AuditLog> log;

	private final ObjectProvider<RequestMask> mask;

	private final ObjectProvider<AppFinders> apps;

	private final ObjectProvider<Clock> clock;

	/** Looks its parts up late: it stands before the beans that they are made of. */
	AuditInterceptor(ObjectProvider<AuditLog> log, ObjectProvider<RequestMask> mask, ObjectProvider<AppFinders> apps,
			ObjectProvider<Clock> clock) {
		this.log = log;
		this.mask = mask;
		this.apps = apps;
		this.clock = clock;
	}

	@Override
	public Object invoke(MethodInvocation call) throws Throwable {
		Question question = Question.of(call, this.apps.getObject());
		return question.operation().access().audited() ? audited(call, question) : unlessRefused(call, question);
	}

	private Object audited(MethodInvocation call, Question question) throws Throwable {
		AuditNote note = note(question);
		CallNote before = CallNote.exchange(note);
		String outcome = ErrorCode.INTERNAL_ERROR.code();
		try {
			Object answer = call.proceed();
			outcome = AuditEntry.OK;
			return answer;
		}
		catch (SmsException ex) {
			outcome = ex.code().code();
			throw ex;
		}
		finally {
			CallNote.exchange(before);
			if (!note.isCommitted()) {
				this.log.getObject().write(note.entry(outcome));
			}
		}
	}

	private Object unlessRefused(MethodInvocation call, Question question) throws Throwable {
		CallNote before = CallNote.exchange(null);
		try {
			return call.proceed();
		}
		catch (SmsException ex) {
			if (ex.code() == ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION) {
				this.log.getObject().write(note(question).entry(ex.code().code()));
			}
			throw ex;
		}
		finally {
			CallNote.exchange(before);
		}
	}

	private AuditNote note(Question question) {
		return new AuditNote(question, this.mask.getObject().json(question.request()),
				this.clock.getObject().instant());
	}

}
