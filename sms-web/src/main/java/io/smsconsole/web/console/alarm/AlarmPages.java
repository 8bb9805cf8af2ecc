package io.smsconsole.web.console.alarm;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.insight.alarm.AlarmState;
import io.smsconsole.core.insight.inbox.DescribeAlarmListRequest;
import io.smsconsole.core.insight.inbox.DescribeUnreadAlarmCountRequest;
import io.smsconsole.core.insight.inbox.InboxActions;
import io.smsconsole.web.home.Attention;
import io.smsconsole.web.shell.Bell;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;

/**
 * Where alarms appear outside their own pages: menu, header and start page.
 */
@Configuration(proxyBeanMethods = false)
class AlarmPages {

	private static final Logger logger = LoggerFactory.getLogger(AlarmPages.class);

	private static final String LIST = "DescribeAlarmList";

	private static final int PLACE = 50;

	private static final int MOST = 100;

	@Bean
	MenuEntry alarmsEntry() {
		return new MenuEntry(MenuGroup.GENERAL, PLACE, AlarmController.PATH, "alarm.menu", LIST);
	}

	@Bean
	Attention openAlarms(InboxActions inbox) {
		return new Attention(0, "alarm", "bell", AlarmController.PATH + "?state=open", LIST,
				() -> inbox.list(new DescribeAlarmListRequest(null, null, AlarmState.OPEN.word(), MOST, null))
					.alarmSet()
					.size());
	}

	@Bean
	Bell alarmBell(InboxActions inbox, Gate gate) {
		return () -> (gate.may(LIST) && gate.may("DescribeUnreadAlarmCount")) ? count(inbox) : null;
	}

	private static Bell.Count count(InboxActions inbox) {
		try {
			return new Bell.Count(AlarmController.PATH, inbox.count(new DescribeUnreadAlarmCountRequest(null)).count());
		}
		catch (DataAccessException ex) {
			// the page that tells that the database is down has a header, too
			logger.debug("Unread alarms could not be counted", ex);
			return null;
		}
	}

}
