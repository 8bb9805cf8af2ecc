package io.smsconsole.auth.certification;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.auth.principal.Means;
import io.smsconsole.core.base.account.AccountSettings;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Refuses calls of programs to what a person's account has in the console alone. It
 * stands behind the gate, so that whoever may not do a thing learns nothing else.
 */
class EnterpriseApiInterceptor implements MethodInterceptor {

	private final ObjectProvider<AccountSettings> account;

	EnterpriseApiInterceptor(ObjectProvider<AccountSettings> account) {
		this.account = account;
	}

	@Override
	public Object invoke(MethodInvocation call) throws Throwable {
		boolean program = Caller.current().filter((caller) -> caller.means() == Means.KEY).isPresent();
		if (program && !this.account.getObject().enterprise()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_NOT_ENTERPRISE_CERTIFICATION);
		}
		return call.proceed();
	}

}
