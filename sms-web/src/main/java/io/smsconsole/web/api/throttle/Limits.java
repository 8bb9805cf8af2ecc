package io.smsconsole.web.api.throttle;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.ActionEntry;

import org.springframework.stereotype.Component;

/**
 * How often each operation may be called, in calls a second for each region and account.
 * The eighteen actions of the vendor have the vendor's figures. The console's own may be
 * called 100 times a second where they only tell, and 20 times a second where they change
 * or reveal something: as often as a program that stands in for a person may need, and
 * too seldom to keep others from the database.
 */
@Component
class Limits {

	private static final int READS = 100;

	private static final int WRITES = 20;

	private static final Map<String, Integer> OF_THE_VENDOR = Map.ofEntries(Map.entry("SendSms", 3000),
			Map.entry("DescribePhoneNumberInfo", 1000), Map.entry("ReportConversion", 1000),
			Map.entry("PullSmsSendStatus", 100), Map.entry("PullSmsReplyStatus", 100),
			Map.entry("PullSmsSendStatusByPhoneNumber", 20), Map.entry("PullSmsReplyStatusByPhoneNumber", 20),
			Map.entry("DescribeSmsSignList", 20), Map.entry("DescribeSmsTemplateList", 20),
			Map.entry("ModifySmsTemplate", 20), Map.entry("SendStatusStatistics", 10),
			Map.entry("CallbackStatusStatistics", 10), Map.entry("SmsPackagesStatistics", 10),
			Map.entry("AddSmsTemplate", 2), Map.entry("DeleteSmsTemplate", 1), Map.entry("AddSmsSign", 1),
			Map.entry("ModifySmsSign", 1), Map.entry("DeleteSmsSign", 1));

	private final Map<String, Integer> known = new ConcurrentHashMap<>();

	private final ThrottleSettings settings;

	Limits(ThrottleSettings settings) {
		this.settings = settings;
	}

	/**
	 * The limit of an operation.
	 * @return calls a second, 0 for no limit
	 */
	int of(ActionEntry action) {
		return this.known.computeIfAbsent(action.name(), (name) -> find(action));
	}

	private int find(ActionEntry action) {
		Integer set = this.settings.limit(action.name());
		if (set != null) {
			return set;
		}
		return OF_THE_VENDOR.getOrDefault(action.name(), (action.access() == Access.READ) ? READS : WRITES);
	}

}
