package io.smsconsole.core.insight.inbox;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;

import org.springframework.stereotype.Service;

/**
 * What can be done with alarms.
 */
@Service
public class InboxActions {

	private final Inbox inbox;

	private final TestAlarm test;

	InboxActions(Inbox inbox, TestAlarm test) {
		this.inbox = inbox;
		this.test = test;
	}

	/**
	 * Lists alarms.
	 * @param request which
	 * @return the alarms that the caller may see, newest first
	 */
	@Action(name = Inbox.LIST, access = Access.READ, resource = Resource.APP)
	public DescribeAlarmListResponse list(DescribeAlarmListRequest request) {
		return this.inbox.list(request);
	}

	/**
	 * Tells about one alarm.
	 * @param request which
	 * @return the alarm, and whom it was told
	 */
	@Action(name = "DescribeAlarm", access = Access.READ, resource = Resource.APP)
	public DescribeAlarmResponse describe(AlarmRequest request) {
		return this.inbox.detail(request.alarmId());
	}

	/**
	 * Counts what the caller has not read.
	 * @param request of which application
	 * @return how many, 100 at most
	 */
	@Action(name = Inbox.COUNT, access = Access.READ, resource = Resource.APP)
	public DescribeUnreadAlarmCountResponse count(DescribeUnreadAlarmCountRequest request) {
		return new DescribeUnreadAlarmCountResponse(this.inbox.unread(request));
	}

	/**
	 * Marks alarms as read, for the caller alone.
	 * @param request which
	 * @return nothing to tell
	 */
	@Action(name = "ReadAlarms", access = Access.WRITE, resource = Resource.OWN)
	public Done read(ReadAlarmsRequest request) {
		this.inbox.read(request.alarmIdSet());
		return new Done();
	}

	/**
	 * Tells by which channels people outside the console can be told.
	 * @param request nothing
	 * @return the channels, and whether they are set up
	 */
	@Action(name = "DescribeAlarmChannelList", access = Access.READ)
	public DescribeAlarmChannelListResponse channels(DescribeAlarmChannelListRequest request) {
		return this.test.channels();
	}

	/**
	 * Sends a mail at once, to show that alarms arrive.
	 * @param request where to
	 * @return nothing to tell: the mail server has taken it
	 */
	@Action(name = "SendTestAlarm", access = Access.WRITE)
	public Done test(SendTestAlarmRequest request) {
		this.test.mail(request.email());
		return new Done();
	}

	/**
	 * Sends a message that shows that alarms arrive, as alarms are sent.
	 * @param request where to
	 * @return nothing to tell
	 */
	@Action(name = "SendTestAlarmMessage", access = Access.WRITE)
	public Done testMessage(SendTestAlarmMessageRequest request) {
		this.test.message(request.phoneNumber());
		return new Done();
	}

}
