package io.smsconsole.core.feedback.receipt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.wire.upstream.UpstreamReceipt;

/**
 * Brings receipts into the form in which they can be stored. They come from outside, so
 * that anything may be in them, and one that cannot be used must not spoil the others.
 */
final class ReceiptForm {

	private static final int MAX_CODE = 96;

	private static final Pattern SERIAL_NO = Pattern.compile("[\\x21-\\x7E]{1,64}");

	private static final Pattern PHONE = Pattern.compile("\\+[0-9]{4,18}");

	private static final Pattern UNPRINTABLE = Pattern.compile("[^\\x20-\\x7E]");

	private static final Duration OLDEST = Duration.ofDays(30);

	private static final Duration CLOCKS_APART = Duration.ofDays(1);

	private ReceiptForm() {
	}

	/**
	 * Whether there is anything by which its message could be found.
	 */
	static boolean usable(UpstreamReceipt receipt) {
		boolean known = receipt.serialNo() != null && SERIAL_NO.matcher(receipt.serialNo()).matches();
		return known && receipt.phone() != null && PHONE.matcher(receipt.phone()).matches();
	}

	/**
	 * Cuts and cleans what is stored, and takes the present for a time that cannot be.
	 */
	static UpstreamReceipt clean(UpstreamReceipt receipt, Instant now) {
		String code = UNPRINTABLE.matcher((receipt.code() != null) ? receipt.code() : "").replaceAll("?");
		Instant time = receipt.receivedAt();
		boolean possible = time != null && time.isAfter(now.minus(OLDEST)) && time.isBefore(now.plus(CLOCKS_APART));
		return new UpstreamReceipt(receipt.serialNo(), receipt.phone(),
				(receipt.sessionContext() != null) ? receipt.sessionContext() : "", receipt.delivered(),
				code.substring(0, Math.min(code.length(), MAX_CODE)), possible ? time : now);
	}

	/**
	 * The submission that a receipt names.
	 * @return its id, or empty for a context that is not one of ours
	 */
	static Optional<Long> submission(UpstreamReceipt receipt) {
		return Ids.parse(receipt.sessionContext());
	}

}
