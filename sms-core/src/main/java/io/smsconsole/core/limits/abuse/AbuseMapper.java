package io.smsconsole.core.limits.abuse;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code abuse_monitor}.
 */
@Mapper
interface AbuseMapper {

	AbuseMonitor find(long sdkAppId);

	List<AbuseMonitor> due(Instant hour);

	void save(AbuseMonitor monitor, Instant judgedHour);

	int judged(long sdkAppId, Instant hour);

	void stop(long sdkAppId, Instant now);

	void resume(long sdkAppId, Instant judgedHour);

	void delete(long sdkAppId);

}
