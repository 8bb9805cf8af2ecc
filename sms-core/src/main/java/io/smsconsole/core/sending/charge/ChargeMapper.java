package io.smsconsole.core.sending.charge;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code charge_hour}.
 */
@Mapper
interface ChargeMapper {

	void add(@Param("rows") Collection<ChargeRow> rows);

	List<ChargeSum> sums(Collection<Long> apps, String signName, Long templateId, Instant from, Instant to);

}
