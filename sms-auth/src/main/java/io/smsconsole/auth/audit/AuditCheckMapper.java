package io.smsconsole.auth.audit;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code audit_check}.
 */
@Mapper
interface AuditCheckMapper {

	AuditCheck find();

	int begin(@Param("now") Instant now, @Param("abandoned") Instant abandoned);

	void advance(@Param("now") Instant now, @Param("checked") long checked, @Param("total") long total);

	void end(@Param("now") Instant now, @Param("checked") long checked, @Param("faultCount") long faultCount,
			@Param("faults") String faults);

	void breakOff();

}
