package io.smsconsole.core.catalog.review;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.parameter.Parameters;

/**
 * What a reviewer decides.
 *
 * @param id what it is about
 * @param version the version that the reviewer has seen, or {@code null} for any
 * @param approved what is decided
 * @param reply what the reviewer says, or an empty string
 */
public record Decision(long id, Long version, boolean approved, String reply) {

	private static final int LONGEST_REPLY = 500;

	/**
	 * Checks a decision.
	 * @param id what it is about
	 * @param version the version that the reviewer has seen, or {@code null} for any
	 * @param approve what is decided
	 * @param reply what the reviewer says, at most 500 characters, or {@code null}
	 * @return the decision
	 * @throws SmsException {@code MissingParameter} where something is refused without a
	 * word, or the id or the decision are missing
	 */
	public static Decision of(Long id, Long version, Boolean approve, String reply) {
		boolean approved = Parameters.present("Approve", approve);
		String said = Parameters.optional("ReviewReply", reply, LONGEST_REPLY);
		if (!approved && said.isEmpty()) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "ReviewReply", "review.reply");
		}
		return new Decision(Parameters.present("Id", id), version, approved, said);
	}

}
