package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.Required;

/**
 * Submits a sign for review.
 *
 * @param signName its text, 2 to 12 characters
 * @param signType 0 company, 1 app, 4 trademark, 5 public body
 * @param documentType the kind of the proof; must pair with the sign type
 * @param international 0 mainland, 1 anywhere else
 * @param signPurpose 0 one's own, 1 somebody else's
 * @param proofImage the proof, base64 without a data prefix
 * @param commissionImage the commission when it is somebody else's, base64, or {@code
 * null}
 * @param remark what it is for, or {@code null}
 * @param qualificationId an approved qualification; required for the mainland
 */
public record AddSmsSignRequest(@Required String signName, @Required Integer signType, @Required Integer documentType,
		@Required Integer international, @Required Integer signPurpose, @Required String proofImage,
		String commissionImage, String remark, Long qualificationId) implements ApiRequest<AddSmsSignResponse> {

	@Override
	public ApiAction<AddSmsSignResponse> action() {
		return ApiAction.ADD_SMS_SIGN;
	}

}
