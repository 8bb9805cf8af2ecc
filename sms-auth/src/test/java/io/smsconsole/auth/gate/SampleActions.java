package io.smsconsole.auth.gate;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.action.Resource;

/**
 * Operations to try the gate with.
 */
public class SampleActions {

	@Action(name = "DescribeSample", access = Access.READ)
	public Answer describe(Account request) {
		return new Answer("described");
	}

	@Action(name = "ModifySample", access = Access.WRITE, resource = Resource.APP)
	public Answer modify(App request) {
		return new Answer("modified " + request.smsSdkAppId());
	}

	@Action(name = "ModifyOwnSample", access = Access.WRITE, resource = Resource.OWN)
	public Answer modifyOwn(Own request) {
		return new Answer("modified one's own");
	}

	public record Account() {

	}

	public record App(String smsSdkAppId) implements AppScoped {

	}

	public record Own() {

	}

	public record Answer(String text) {

	}

}
