package io.smsconsole.core.insight.inbox;

import java.util.List;

/**
 * An alarm, and whom it was told.
 *
 * @param alarm the alarm
 * @param noticeSet whom it was told by which channel, and what came of it
 */
public record DescribeAlarmResponse(AlarmInfo alarm, List<AlarmNotice> noticeSet) {

}
