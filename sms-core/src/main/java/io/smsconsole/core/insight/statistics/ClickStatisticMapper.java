package io.smsconsole.core.insight.statistics;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Reads the table {@code click_hour}.
 */
@Mapper
interface ClickStatisticMapper {

	List<ClickRow> byHour(Collection<Long> links, Instant from, Instant to);

	List<ClickRow> byDay(Collection<Long> links, Instant from, Instant to);

	List<ClickRow> byLink(Collection<Long> links, Instant from, Instant to);

	List<ClickRow> byTask(long linkId, Instant from, Instant to);

}
