package io.smsconsole.core.base.idempotency;

import java.time.Instant;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on the table {@code idempotent_call}.
 */
@Mapper
interface CallMapper {

	int insertUnlessThere(NamedCall call, Instant now);

	RememberedCall lock(@Param("call") NamedCall call);

	void restart(NamedCall call, Instant now);

	void answer(NamedCall call, String answer);

	int deleteBefore(Instant time, int limit);

}
