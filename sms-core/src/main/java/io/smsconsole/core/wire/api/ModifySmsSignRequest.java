package io.smsconsole.core.wire.api;

import io.smsconsole.core.base.action.Required;

/**
 * Changes a sign and submits it again; an empty image keeps the stored one.
 *
 * @param signId a sign in review or rejected
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
public record ModifySmsSignRequest(@Required Long signId, @Required String signName, @Required Integer signType,
		@Required Integer documentType, @Required Integer international, @Required Integer signPurpose,
		@Required String proofImage, String commissionImage, String remark,
		Long qualificationId) implements ApiRequest<ModifySmsSignResponse> {

	@Override
	public ApiAction<ModifySmsSignResponse> action() {
		return ApiAction.MODIFY_SMS_SIGN;
	}

}
