package io.smsconsole.core.sending.message;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code submission_pace}.
 */
@Mapper
interface PaceMapper {

	PaceTokens lock(long lane);

	void insertUnlessThere(long lane, Instant now);

	void fill(long lane, double tokens, Instant now);

	void take(long lane, int messages);

	int forget(Instant idleSince, int limit);

}
