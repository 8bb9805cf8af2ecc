package io.smsconsole.core.feedback.receipt;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the tables {@code receipt_pulse}, {@code receipt_contact},
 * {@code receipt_early} and {@code receipt_ask}, and on what messages tell of their ends.
 */
@Mapper
interface ReceiptMapper {

	void beat(Instant now);

	Instant lastBeat();

	void answered(Instant now, Instant latestBefore);

	void unanswered(@Param("now") Instant now);

	Instant answeringSince();

	Instant lastAnswer();

	Instant failingSince();

	List<ReceiptReport> reports(Collection<Long> messages);

	List<ReceiptReport> reportsOfPhone(long sdkAppId, String phone, long earliest, Instant from, Instant to, int limit);

	void park(Collection<EarlyReceipt> receipts);

	List<EarlyReceipt> known(long first, int limit);

	void unpark(Collection<String> serialNumbers);

	int forget(Instant latest, int limit);

	Long asked(int step);

	void saveAsked(int step, long asked);

	List<MissingReceipts.Missing> missing(long first, long end, int limit);

}
