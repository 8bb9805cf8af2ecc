package io.smsconsole.scheduler.alarm;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.base.setting.Setting;
import io.smsconsole.core.base.setting.Settings;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.contact.Contact;
import io.smsconsole.core.catalog.contact.Contacts;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.AlarmKind;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.Recipient;
import io.smsconsole.core.insight.notice.Recipients;
import io.smsconsole.core.insight.webhook.Webhooks;

import org.springframework.stereotype.Component;

/**
 * Finds those who are told of an alarm: by mail the one whom it concerns, and the
 * contacts who want to hear of its kind, of its application or, where it names none, of
 * all; what no contact can want is for the owner. The contacts are told by a message as
 * well, where that is set up. Beside them the webhooks.
 */
@Component
class AlarmRecipients implements Recipients {

	private final Accounts accounts;

	private final Apps apps;

	private final Contacts contacts;

	private final Webhooks webhooks;

	private final Settings settings;

	AlarmRecipients(Accounts accounts, Apps apps, Contacts contacts, Webhooks webhooks, Settings settings) {
		this.accounts = accounts;
		this.apps = apps;
		this.contacts = contacts;
		this.webhooks = webhooks;
		this.settings = settings;
	}

	@Override
	public Collection<Recipient> of(Alarm alarm) {
		Map<String, Recipient> found = new TreeMap<>();
		Stream
			.concat(person(alarm),
					alarm.kind().wanted().isEmpty() ? address(this.accounts.owner())
							: ofContacts(alarm).map(Contact::email))
			.filter((address) -> !address.isBlank())
			.forEach((address) -> found.putIfAbsent(address.toLowerCase(Locale.ROOT),
					new Recipient(NoticeChannel.MAIL, address)));
		return Stream.of(found.values().stream(), phones(alarm), this.webhooks.of(alarm).stream())
			.flatMap(Function.identity())
			.toList();
	}

	/**
	 * Nobody is told by a message that messages do not leave, nor of the application that
	 * tells: each such alarm would lead to the next.
	 */
	private Stream<Recipient> phones(Alarm alarm) {
		String app = this.settings.text(Setting.ALARM_SMS_APP);
		if (app.isEmpty() || alarm.kind() == AlarmKind.UPSTREAM_DOWN || app.equals(Long.toString(alarm.sdkAppId()))) {
			return Stream.empty();
		}
		return ofContacts(alarm).map(Contact::phone)
			.filter((phone) -> !phone.isBlank())
			.distinct()
			.map((phone) -> new Recipient(NoticeChannel.SMS, phone));
	}

	private Stream<String> person(Alarm alarm) {
		return (alarm.uin() != 0) ? address(this.accounts.find(alarm.uin())) : Stream.empty();
	}

	private Stream<String> address(Optional<Account> account) {
		return account.filter(Account::enabled).map((one) -> this.accounts.profile(one.uin()).email()).stream();
	}

	private Stream<Contact> ofContacts(Alarm alarm) {
		List<Long> of = (alarm.sdkAppId() != 0) ? List.of(alarm.sdkAppId())
				: this.apps.list().stream().map(SmsApp::sdkAppId).toList();
		return of.stream()
			.flatMap((app) -> alarm.kind().wanted().stream().flatMap((kind) -> this.contacts.of(app, kind).stream()));
	}

}
