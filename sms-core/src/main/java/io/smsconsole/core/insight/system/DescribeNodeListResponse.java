package io.smsconsole.core.insight.system;

import java.util.List;

/**
 * The processes that work on this database. Times are UNIX seconds.
 *
 * @param nodeSet the nodes, in the order of their numbers
 */
public record DescribeNodeListResponse(List<NodeInfo> nodeSet) {

	/**
	 * One process.
	 *
	 * @param number its number, which is part of the ids that it makes
	 * @param host the machine that it runs on, or an empty string where it tells nothing
	 * @param version the version of the product
	 * @param javaVersion the version of Java
	 * @param startTime when it was started, or 0
	 * @param heardTime when it was heard of last
	 * @param clockMillis by how much its clock is ahead of the database's; negative where
	 * it is behind
	 * @param clockSkewed whether that is more than 5 seconds
	 * @param upstreamClockMillis by how much its clock is ahead of the upstream's, or 0
	 * @param upstreamClockSkewed whether that is more than a minute
	 */
	public record NodeInfo(int number, String host, String version, String javaVersion, long startTime, long heardTime,
			long clockMillis, boolean clockSkewed, long upstreamClockMillis, boolean upstreamClockSkewed) {

		static NodeInfo of(SystemNode node) {
			NodeReport told = node.report();
			if (told == null) {
				return new NodeInfo(node.number(), "", "", "", 0, Moments.seconds(node.heardAt()), 0, false, 0, false);
			}
			return new NodeInfo(node.number(), told.host(), told.version(), told.java(),
					Moments.seconds(told.startedAt()), Moments.seconds(node.heardAt()), told.clockMillis(),
					told.clockSkewed(), (told.upstreamMillis() != null) ? told.upstreamMillis() : 0,
					told.upstreamClockSkewed());
		}

	}

}
