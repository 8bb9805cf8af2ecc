package io.smsconsole.core.feedback.delivery;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code delivery}.
 */
@Mapper
interface DeliveryMapper {

	void insert(Delivery delivery);

	Delivery open(@Param("lane") Lane lane);

	void begin(long id, String url, Instant now);

	int end(long id, DeliveryState state, int failures, Instant dueAt, @Param("outcome") DeliveryOutcome outcome);

	int again(long id, Instant now);

	int dropAll(@Param("target") long target);

	Delivery find(long id);

	List<Delivery> list(@Param("filter") DeliveryFilter filter);

	long newest(long target, DeliveryState state);

	int deleteBefore(long id, int limit);

}
