package io.smsconsole.core.insight.inbox;

import java.util.List;

/**
 * By which channels people outside the console can be told of alarms.
 *
 * @param channelSet all channels
 */
public record DescribeAlarmChannelListResponse(List<AlarmChannel> channelSet) {

	/**
	 * A channel.
	 *
	 * @param channel its name, such as {@code mail}
	 * @param ready whether it is set up; where it is not, nothing is sent
	 */
	public record AlarmChannel(String channel, boolean ready) {

	}

}
