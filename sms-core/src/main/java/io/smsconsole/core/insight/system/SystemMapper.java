package io.smsconsole.core.insight.system;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/**
 * Statements on {@code node_state}, and on what the database tells of itself.
 */
@Mapper
interface SystemMapper {

	void save(@Param("owner") String owner, @Param("now") Instant now, @Param("report") NodeReport report);

	List<NodeState> states();

	void forget(@Param("owners") Collection<String> owners);

	String databaseVersion();

	MigrationState migrations();

	List<TableSize> tables();

	List<PartitionSize> partitions();

}
