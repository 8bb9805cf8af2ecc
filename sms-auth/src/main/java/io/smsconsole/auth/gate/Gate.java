package io.smsconsole.auth.gate;

import java.util.Optional;

import io.smsconsole.auth.principal.Caller;
import io.smsconsole.core.base.action.ActionCatalog;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.action.AppVisibility;

import org.springframework.stereotype.Component;

/**
 * Tells pages and lists what the caller may do, so that they show no more than that. The
 * answer is the very one that a call would get.
 */
@Component
public class Gate implements AppVisibility {

	private final ActionCatalog catalog;

	private final Judge judge;

	Gate(ActionCatalog catalog, Judge judge) {
		this.catalog = catalog;
		this.judge = judge;
	}

	/**
	 * Whether the caller may carry out an operation on the account as a whole, or on at
	 * least one application.
	 * @param action the operation's name, such as {@code AddAppInfo}
	 * @return {@code true} if they may
	 * @throws IllegalArgumentException where there is no such operation
	 */
	public boolean may(String action) {
		return decide(action, "");
	}

	/**
	 * Whether the caller may carry out an operation on an application.
	 * @param action the operation's name, such as {@code ModifyFreqRule}
	 * @param sdkAppId the application's id
	 * @return {@code true} if they may
	 * @throws IllegalArgumentException where there is no such operation
	 */
	public boolean may(String action, long sdkAppId) {
		return decide(action, Long.toString(sdkAppId));
	}

	/**
	 * Refuses a caller who may not carry out an operation, as the operation itself would:
	 * for pages that prepare one and call none.
	 * @param action the operation's name, such as {@code AddAppInfo}
	 * @throws SmsException {@code AuthFailure.UnauthorizedOperation}
	 * @throws IllegalArgumentException where there is no such operation
	 */
	public void require(String action) {
		Decision decision = judged(action, "");
		if (!decision.granted()) {
			throw Gatekeeper.refusal(decision);
		}
	}

	@Override
	public boolean visible(String action, long sdkAppId) {
		return may(action, sdkAppId);
	}

	private boolean decide(String action, String sdkAppId) {
		return judged(action, sdkAppId).granted();
	}

	private Decision judged(String action, String sdkAppId) {
		ActionEntry entry = this.catalog.get(action);
		Optional<Caller> caller = Caller.current();
		String resource = ResourceName.of(entry.resource(), caller, sdkAppId);
		return this.judge.judge(caller, entry.toString(), resource);
	}

}
