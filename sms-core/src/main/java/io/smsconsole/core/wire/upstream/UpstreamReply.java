package io.smsconsole.core.wire.upstream;

import java.time.Instant;

/**
 * What the upstream reports of a person's answer.
 *
 * @param phone who, in E.164
 * @param signName the sign of the message that was answered, or an empty string
 * @param extendCode the extension of the number that was answered to, or an empty string
 * @param content what they wrote
 * @param repliedAt when, to the second
 */
public record UpstreamReply(String phone, String signName, String extendCode, String content, Instant repliedAt) {
}
