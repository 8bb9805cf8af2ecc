package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import io.smsconsole.core.base.kind.Region;
import org.apache.ibatis.annotations.Mapper;

/**
 * Reads the tables {@code latency_hour} and {@code latency_day}.
 */
@Mapper
interface LatencyStatisticMapper {

	List<LatencyRow> byHour(Region region, List<Long> apps, Instant from, Instant to);

	List<LatencyRow> byDay(Region region, List<Long> apps, LocalDate from, LocalDate to);

}
