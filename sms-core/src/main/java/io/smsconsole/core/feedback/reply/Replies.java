package io.smsconsole.core.feedback.reply;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

import io.smsconsole.core.base.id.Ids;

import org.springframework.stereotype.Service;

/**
 * Keeps what people answer, each answer once however often it is reported.
 */
@Service
public class Replies {

	private final ReplyMapper mapper;

	private final Ids ids;

	Replies(ReplyMapper mapper, Ids ids) {
		this.mapper = mapper;
		this.ids = ids;
	}

	/**
	 * Keeps an answer.
	 * @param reply the answer; what exceeds {@link Reply#MAX_CONTENT} is cut off
	 * @return whether it is new
	 */
	public boolean record(Reply reply) {
		String content = reply.content().substring(0, Math.min(reply.content().length(), Reply.MAX_CONTENT));
		Reply kept = new Reply(reply.phone(), reply.signName(), reply.extendCode(), content, reply.repliedAt());
		return this.mapper.insertUnlessThere(this.ids.next(), kept, digest(kept)) == 1;
	}

	private static byte[] digest(Reply reply) {
		try {
			return MessageDigest.getInstance("SHA-256").digest(reply.toString().getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("SHA-256 is not available", ex);
		}
	}

}
