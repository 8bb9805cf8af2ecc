package io.smsconsole.core.insight.system;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import io.smsconsole.core.insight.system.DescribeStorageInfoResponse.DiskInfo;

import org.springframework.stereotype.Component;

/**
 * Tells what this installation is made of, and how much room it takes.
 */
@Component
class SystemFacts {

	private final SystemMapper mapper;

	private final NodeReports nodes;

	private final ZoneId zone;

	SystemFacts(SystemMapper mapper, NodeReports nodes, ZoneId zone) {
		this.mapper = mapper;
		this.nodes = nodes;
		this.zone = zone;
	}

	DescribeVersionInfoResponse versions() {
		MigrationState tables = this.mapper.migrations();
		return new DescribeVersionInfoResponse(ProductVersion.get(),
				System.getProperty("java.version") + " · " + System.getProperty("java.vendor"),
				System.getProperty("os.name") + " " + System.getProperty("os.version") + " · "
						+ System.getProperty("os.arch"),
				this.mapper.databaseVersion(), tables.migrations(), tables.latest(),
				Moments.seconds(tables.migratedAt()), this.zone.getId());
	}

	DescribeStorageInfoResponse storage() {
		List<TableSize> tables = this.mapper.tables();
		return new DescribeStorageInfoResponse(
				this.nodes.live().stream().map(SystemNode::report).filter(Objects::nonNull).map(DiskInfo::of).toList(),
				tables.stream().mapToLong(TableSize::bytes).sum(), tables, this.mapper.partitions());
	}

}
