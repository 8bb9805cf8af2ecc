package io.smsconsole.auth.audit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import io.smsconsole.auth.gate.Question;
import io.smsconsole.auth.principal.Origin;
import io.smsconsole.core.base.action.AppFinders;
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
		Instant begin = this.clock.getObject().instant();
		long nanos = System.nanoTime();
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
			if (wanted(question, outcome)) {
				write(question, begin, Duration.ofNanos(System.nanoTime() - nanos), outcome);
			}
		}
	}

	private static boolean wanted(Question question, String outcome) {
		return question.operation().access().audited()
				|| ErrorCode.AUTH_FAILURE_UNAUTHORIZED_OPERATION.code().equals(outcome);
	}

	private void write(Question question, Instant begin, Duration duration, String outcome) {
		this.log.getObject()
			.write(new AuditEntry(begin, question.caller(), question.action(), question.resource(),
					this.mask.getObject().json(question.request()), outcome, duration, Origin.current()));
	}

}
