package io.smsconsole.web.console.unsubscribe;

import java.util.List;

import io.smsconsole.core.audience.unsubscribe.ApplyUnsubscribeRemovalRequest;

/**
 * What is entered to have unsubscriptions lifted.
 *
 * @param ids the unsubscriptions
 * @param reason why
 */
public record ApplyForm(List<Long> ids, String reason) {

	public ApplyForm {
		ids = (ids != null) ? ids : List.of();
	}

	ApplyUnsubscribeRemovalRequest toRequest() {
		return new ApplyUnsubscribeRemovalRequest(null, null, null, null, this.ids, this.reason);
	}

}
