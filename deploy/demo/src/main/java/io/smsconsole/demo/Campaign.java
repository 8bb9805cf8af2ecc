package io.smsconsole.demo;

import java.util.List;

import io.smsconsole.core.sending.task.TaskState;

/**
 * A group send of the past.
 *
 * @param daysAgo on which day
 * @param hour at which hour of it
 * @param name what it is called
 * @param text what it says
 * @param crowd to whom
 * @param end how it ended
 */
record Campaign(int daysAgo, int hour, String name, Text text, Audience.Crowd crowd, TaskState end) {

	/** All of them, in the order of time. */
	static final List<Campaign> ALL = List.of(
			new Campaign(26, 10, "会员日福利，金卡", Text.MEMBERS_DAY, Audience.Crowd.GOLD, TaskState.FINISHED),
			new Campaign(23, 11, "秋装上新，老客", Text.AUTUMN, Audience.Crowd.REGULAR, TaskState.FINISHED),
			new Campaign(21, 16, "Weekend sale", Text.SALE_ABROAD, Audience.Crowd.ABROAD, TaskState.FINISHED),
			new Campaign(18, 10, "到货提醒，保温杯", Text.NOTICE, Audience.Crowd.NEW, TaskState.FINISHED),
			new Campaign(15, 14, "双十一预售，全部老客", Text.SALE, Audience.Crowd.REGULAR, TaskState.FINISHED),
			new Campaign(14, 18, "生日礼券，十一月生日", Text.BIRTHDAY, Audience.Crowd.GOLD, TaskState.FAILED),
			new Campaign(12, 9, "双十一预售，发错名单", Text.SALE, Audience.Crowd.NEW, TaskState.CANCELLED),
			new Campaign(11, 10, "双十一预售，新客", Text.SALE, Audience.Crowd.NEW, TaskState.FINISHED),
			new Campaign(8, 20, "到货提醒，晚间", Text.NOTICE, Audience.Crowd.GOLD, TaskState.MISSED),
			new Campaign(6, 15, "会员日福利，新客", Text.MEMBERS_DAY, Audience.Crowd.NEW, TaskState.STOPPED),
			new Campaign(5, 10, "Weekend sale, last call", Text.SALE_ABROAD, Audience.Crowd.ABROAD, TaskState.FINISHED),
			new Campaign(3, 10, "会员日福利，金卡返场", Text.MEMBERS_DAY, Audience.Crowd.GOLD, TaskState.FINISHED),
			new Campaign(1, 10, "秋装上新，新客", Text.AUTUMN, Audience.Crowd.NEW, TaskState.FINISHED),
			new Campaign(0, 0, "秋装上新，全部老客", Text.AUTUMN, Audience.Crowd.REGULAR, TaskState.PAUSED));

}
