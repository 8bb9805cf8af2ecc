package io.smsconsole.core.base.id;

import java.time.Instant;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;

/**
 * Statements on the table {@code node}. Leases are reckoned by the database's clock, the
 * only one that all processes share.
 */
@Mapper
interface NodeMapper {

	List<Integer> taken();

	int take(int number, String owner, long seconds);

	int renew(int number, String owner, long seconds);

	List<LeasedNode> live(long seconds);

	Instant now();

}
