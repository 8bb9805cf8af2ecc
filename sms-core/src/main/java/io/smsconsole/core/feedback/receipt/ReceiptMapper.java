package io.smsconsole.core.feedback.receipt;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code receipt_pulse}.
 */
@Mapper
interface ReceiptMapper {

	void beat(Instant now);

	Instant lastBeat();

}
