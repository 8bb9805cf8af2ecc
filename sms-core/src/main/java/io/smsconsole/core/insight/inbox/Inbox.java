package io.smsconsole.core.insight.inbox;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.AppScoped;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.app.AppScopes;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmBook;
import io.smsconsole.core.insight.alarm.AlarmFilter;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.alarm.AlarmState;
import io.smsconsole.core.insight.alarm.Alarms;
import io.smsconsole.core.insight.notice.Notice;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.Notices;
import io.smsconsole.core.insight.webhook.Webhooks;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Shows alarms to those who may see them, and keeps what they have read.
 */
@Component
class Inbox {

	static final String LIST = "DescribeAlarmList";

	static final String COUNT = "DescribeUnreadAlarmCount";

	private static final String ID = "AlarmId";

	private static final int MOST = 100;

	private static final Duration FRESH = Duration.ofDays(30);

	/** Stands for nothing: what concerns the account has the number 0. */
	private static final List<Long> NOTHING = List.of(-1L);

	private final AlarmBook book;

	private final Alarms alarms;

	private final Notices notices;

	private final Webhooks webhooks;

	private final AppScopes scopes;

	private final CurrentAccount account;

	private final Ids ids;

	private final Clock clock;

	Inbox(AlarmBook book, Alarms alarms, Notices notices, Webhooks webhooks, AppScopes scopes, CurrentAccount account,
			Ids ids, Clock clock) {
		this.book = book;
		this.alarms = alarms;
		this.notices = notices;
		this.webhooks = webhooks;
		this.scopes = scopes;
		this.account = account;
		this.ids = ids;
		this.clock = clock;
	}

	DescribeAlarmListResponse list(DescribeAlarmListRequest request) {
		int limit = Page.of(request.limit(), null).limit();
		List<Alarm> found = this.book.list(new AlarmFilter(apps(LIST, request),
				chosen("Kind", request.kind(), AlarmKind::of), chosen("State", request.state(), AlarmState::of),
				Ids.parse(request.cursor()).orElse(null), null, limit + 1));
		List<Alarm> page = found.subList(0, Math.min(limit, found.size()));
		Set<Long> read = this.book.read(this.account.uin(), page.stream().map(Alarm::id).toList());
		Locale locale = LocaleContextHolder.getLocale();
		return new DescribeAlarmListResponse(
				page.stream().map((alarm) -> AlarmInfo.of(alarm, read.contains(alarm.id()), locale)).toList(),
				(found.size() > limit) ? Long.toString(page.get(limit - 1).id()) : "");
	}

	DescribeAlarmResponse detail(String alarmId) {
		Alarm alarm = Ids.parse(alarmId).flatMap(this.alarms::find).orElseThrow(Inbox::unknown);
		boolean read = !this.book.read(this.account.uin(), List.of(alarm.id())).isEmpty();
		Locale locale = LocaleContextHolder.getLocale();
		return new DescribeAlarmResponse(AlarmInfo.of(alarm, read, locale),
				this.notices.of(alarm.id())
					.stream()
					.map((notice) -> AlarmNotice.of(notice, address(notice), locale))
					.toList());
	}

	private String address(Notice notice) {
		return (notice.channel() == NoticeChannel.WEBHOOK) ? this.webhooks.name(notice.address()).orElse("")
				: notice.address();
	}

	int unread(DescribeUnreadAlarmCountRequest request) {
		return this.book.unread(this.account.uin(), fresh(apps(COUNT, request)));
	}

	void read(List<String> alarmIds) {
		if (alarmIds == null) {
			this.book.markAllRead(this.account.uin(), fresh(apps(LIST, () -> null)));
			return;
		}
		if (alarmIds.size() > MOST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "AlarmIdSet", "alarm.many", MOST);
		}
		this.book.markRead(this.account.uin(),
				alarmIds.stream().map((id) -> Ids.parse(id).orElseThrow(Inbox::unknown)).toList());
	}

	private AlarmFilter fresh(List<Long> apps) {
		return new AlarmFilter(apps, null, null, null, this.ids.floor(this.clock.instant().minus(FRESH)), MOST);
	}

	private List<Long> apps(String action, AppScoped request) {
		List<Long> apps = this.scopes.of(action, request);
		return (apps != null && apps.contains(0L)) ? NOTHING : apps;
	}

	private static <E> E chosen(String parameter, String word, Function<String, Optional<E>> find) {
		if (!StringUtils.hasText(word)) {
			return null;
		}
		return find.apply(word)
			.orElseThrow(
					() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "alarm.choice", word.strip()));
	}

	static SmsException unknown() {
		return new SmsException(ErrorCode.RESOURCE_NOT_FOUND, ID, "alarm.unknown");
	}

}
