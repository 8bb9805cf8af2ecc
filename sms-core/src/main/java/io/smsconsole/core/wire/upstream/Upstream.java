package io.smsconsole.core.wire.upstream;

import java.time.Instant;
import java.util.List;

/**
 * The cloud that delivers.
 */
public interface Upstream {

	/**
	 * Hands messages over. Waits for the answer and never tries twice.
	 * @param request what to send
	 * @return what came of it
	 */
	SubmitOutcome submit(SubmitRequest request);

	/**
	 * Takes receipts that were not taken before; each is handed out once.
	 * @return up to 100 receipts, oldest first; empty when there are no more
	 * @throws UpstreamDownException if the upstream gives no answer
	 */
	List<UpstreamReceipt> pullReceipts();

	/**
	 * Takes replies that were not taken before; each is handed out once.
	 * @return up to 100 replies, oldest first; empty when there are no more
	 * @throws UpstreamDownException if the upstream gives no answer
	 */
	List<UpstreamReply> pullReplies();

	/**
	 * Asks for the receipts of one number, as often as one likes.
	 * @param phone the number in E.164
	 * @param since how far to look back, at most 7 days
	 * @return up to 100 receipts
	 * @throws UpstreamDownException if the upstream gives no answer
	 */
	List<UpstreamReceipt> receiptsOf(String phone, Instant since);

}
