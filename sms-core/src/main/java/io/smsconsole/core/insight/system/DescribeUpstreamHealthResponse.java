package io.smsconsole.core.insight.system;

import java.util.List;

/**
 * How the upstream is. Times are UNIX seconds, 0 where there is none.
 *
 * @param url its address, or an empty string for the simulated cloud in this process
 * @param sdkAppId the application there
 * @param state {@code up}, {@code down} while calls fail, or {@code unknown} where
 * nothing was asked yet
 * @param answerTime when it answered last, whatever was asked
 * @param upSince since when it has answered without a break
 * @param downSince since when it does not answer
 * @param waitingSeconds for how long the oldest message of programs has been ready to
 * leave
 * @param taskWaitingSeconds for how long the oldest message of group sends has been ready
 * to leave
 * @param waitingCount how many requests with messages are ready to leave or wait for
 * their time; nobody counts further than 100,000
 * @param doubtfulCount of how many requests nobody knows yet whether they were taken
 * @param nodeSet how calls go on each node
 */
public record DescribeUpstreamHealthResponse(String url, String sdkAppId, String state, long answerTime, long upSince,
		long downSince, long waitingSeconds, long taskWaitingSeconds, int waitingCount, int doubtfulCount,
		List<UpstreamNode> nodeSet) {

	/**
	 * How calls go on one node.
	 *
	 * @param host the machine
	 * @param circuit {@code closed} while calls go out, {@code open} while the upstream
	 * is left alone, {@code half_open} while it is tried carefully
	 * @param answerTime when it answered a request to send last
	 * @param errorTime when such a request failed last
	 * @param lastError why, or an empty string
	 * @param latencyMillis how long the latest answers took on average
	 * @param failurePercent how many of the latest requests failed
	 */
	public record UpstreamNode(String host, String circuit, long answerTime, long errorTime, String lastError,
			int latencyMillis, int failurePercent) {

		static UpstreamNode of(NodeReport node) {
			UpstreamReport told = node.upstream();
			return new UpstreamNode(node.host(), told.circuit(), Moments.seconds(told.answeredAt()),
					Moments.seconds(told.failedAt()), told.lastError(), told.latencyMillis(), told.failurePercent());
		}

	}

}
