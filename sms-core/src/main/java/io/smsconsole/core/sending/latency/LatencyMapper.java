package io.smsconsole.core.sending.latency;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code latency_hour} and {@code latency_day}.
 */
@Mapper
interface LatencyMapper {

	List<SettledMessage> settled(Collection<Long> ids);

	void addHours(Collection<Map.Entry<Sample, Long>> samples);

	void addDays(Collection<Map.Entry<Sample, Long>> samples);

}
