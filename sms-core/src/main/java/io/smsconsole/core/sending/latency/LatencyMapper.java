package io.smsconsole.core.sending.latency;

import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the tables {@code latency_hour} and {@code latency_day}.
 */
@Mapper
interface LatencyMapper {

	List<SettledMessages> settled(String ids);

	void addHours(List<SampleCount> samples);

	void addDays(List<SampleCount> samples);

}
