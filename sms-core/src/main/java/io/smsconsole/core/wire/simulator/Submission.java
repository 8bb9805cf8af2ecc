package io.smsconsole.core.wire.simulator;

import java.time.Instant;

/**
 * What the numbers of one accepted request have in common.
 *
 * @param time when the request came
 * @param requestId its id
 * @param appId the application that sent it
 * @param sign the sign, empty for none
 * @param extendCode the extension, empty for none
 * @param sessionContext the caller's context, empty for none
 * @param contentHash the SHA-256 of the whole message in lower-case hex, empty where it
 * could not be rendered
 * @param fee billed segments of each number
 */
record Submission(Instant time, String requestId, String appId, String sign, String extendCode, String sessionContext,
		String contentHash, int fee) {

}
