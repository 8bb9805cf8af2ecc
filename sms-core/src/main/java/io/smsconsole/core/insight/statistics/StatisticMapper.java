package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import org.apache.ibatis.annotations.Mapper;

/**
 * Reads the hourly counts.
 */
@Mapper
interface StatisticMapper {

	List<HourFigures> byHour(Region region, List<Long> apps, Instant from, Instant to);

	List<OutcomeSum> byOutcome(long sdkAppId, Instant from, Instant to);

}
