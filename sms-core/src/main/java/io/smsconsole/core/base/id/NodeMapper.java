package io.smsconsole.core.base.id;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code node}.
 */
@Mapper
interface NodeMapper {

	List<Integer> taken(Instant now);

	int take(int number, String owner, Instant now, Instant until);

	int renew(int number, String owner, Instant until);

}
