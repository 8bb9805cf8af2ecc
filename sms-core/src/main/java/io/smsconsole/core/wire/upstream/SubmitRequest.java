package io.smsconsole.core.wire.upstream;

import java.util.List;

/**
 * One upstream request.
 *
 * @param sessionContext our id of it; the upstream gives it back with each receipt
 * @param phones up to 200 numbers in E.164, all mainland or all international
 * @param templateId the upstream's id of the template
 * @param signName the sign, or an empty string
 * @param parameters the values of the template's variables
 * @param extendCode the extension of the sender's number, or an empty string
 * @param senderId the sender's id, or an empty string
 */
public record SubmitRequest(String sessionContext, List<String> phones, String templateId, String signName,
		List<String> parameters, String extendCode, String senderId) {
}
