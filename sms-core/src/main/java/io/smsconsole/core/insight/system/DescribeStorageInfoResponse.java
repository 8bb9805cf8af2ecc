package io.smsconsole.core.insight.system;

import java.util.List;

/**
 * How much room there is and what takes it. Sizes are bytes; those of tables are what the
 * database estimates.
 *
 * @param diskSet the data directory of each node
 * @param databaseBytes what all tables take
 * @param tableSet the tables, largest first
 * @param partitionSet the months of the messages, newest first; empty where they are not
 * parted
 */
public record DescribeStorageInfoResponse(List<DiskInfo> diskSet, long databaseBytes, List<TableSize> tableSet,
		List<PartitionSize> partitionSet) {

	/**
	 * A node's data directory.
	 *
	 * @param host the machine
	 * @param directory the directory
	 * @param freeBytes how much is free there
	 * @param totalBytes how much there is
	 * @param freePercent whole percent that are free
	 * @param low whether somebody has to make room
	 */
	public record DiskInfo(String host, String directory, long freeBytes, long totalBytes, long freePercent,
			boolean low) {

		static DiskInfo of(NodeReport node) {
			return new DiskInfo(node.host(), node.directory(), node.diskFree(), node.diskTotal(), node.diskPercent(),
					node.diskLow());
		}

	}

}
