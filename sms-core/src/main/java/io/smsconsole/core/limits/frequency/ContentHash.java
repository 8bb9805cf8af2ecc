package io.smsconsole.core.limits.frequency;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.apache.commons.codec.digest.DigestUtils;

/**
 * Stands for the content of messages: 64 bits, so that the content itself need not be
 * kept. Most requests have one content for all of their numbers, so the last one is
 * remembered. For one thread.
 */
final class ContentHash {

	private final MessageDigest digest = DigestUtils.getSha256Digest();

	private String content;

	private long hash;

	long of(String text) {
		if (!text.equals(this.content)) {
			this.hash = ByteBuffer.wrap(this.digest.digest(text.getBytes(StandardCharsets.UTF_8))).getLong();
			this.content = text;
		}
		return this.hash;
	}

}
