package io.smsconsole.core.feedback.conversion;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code conversion}.
 */
@Mapper
interface ConversionMapper {

	boolean exists(long messageId);

	void insert(long messageId, long sdkAppId, Instant convertedAt, Instant reportedAt);

}
