package io.smsconsole.core.feedback.reply;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

import io.smsconsole.core.wire.upstream.UpstreamReply;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Brings replies into the form in which they are kept, the same whichever way they came.
 */
final class ReplyForm {

	private static final int MAX_SIGN = 64;

	private static final int MAX_EXTEND_CODE = 32;

	private static final Pattern PHONE = Pattern.compile("\\+[0-9]{4,18}");

	private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

	private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

	private ReplyForm() {
	}

	/**
	 * Whether it can be told who answered, and when.
	 */
	static boolean usable(UpstreamReply reply) {
		return reply.phone() != null && PHONE.matcher(reply.phone()).matches() && reply.repliedAt() != null
				&& reply.repliedAt().isAfter(EARLIEST) && reply.repliedAt().isBefore(LATEST);
	}

	/**
	 * Cuts what is too long, and fills in what is not there.
	 */
	static UpstreamReply clean(UpstreamReply reply) {
		return new UpstreamReply(reply.phone(), cut(reply.signName(), MAX_SIGN),
				cut(reply.extendCode(), MAX_EXTEND_CODE), cut(reply.content(), Reply.MAX_CONTENT),
				reply.repliedAt().truncatedTo(ChronoUnit.SECONDS));
	}

	/**
	 * What tells a reply from all others.
	 * @param reply a clean one
	 */
	static byte[] digest(UpstreamReply reply) {
		return DigestUtils.sha256(String.join("\0", List.of(reply.phone(), reply.signName(), reply.extendCode(),
				reply.content(), Long.toString(reply.repliedAt().getEpochSecond()))));
	}

	private static String cut(String text, int length) {
		String given = (text != null) ? text : "";
		if (given.length() <= length) {
			return given;
		}
		// half of a character cannot be stored
		return given.substring(0, Character.isHighSurrogate(given.charAt(length - 1)) ? length - 1 : length);
	}

}
