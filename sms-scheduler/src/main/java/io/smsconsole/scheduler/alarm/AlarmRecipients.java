package io.smsconsole.scheduler.alarm;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.contact.Contact;
import io.smsconsole.core.catalog.contact.Contacts;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.Recipient;
import io.smsconsole.core.insight.notice.Recipients;
import io.smsconsole.core.insight.webhook.Webhooks;

import org.springframework.stereotype.Component;

/**
 * Finds those who are told of an alarm: by mail the one whom it concerns, and the
 * contacts who want to hear of its kind, of its application or, where it names none, of
 * all; what no contact can want is for the owner. Beside them the webhooks.
 */
@Component
class AlarmRecipients implements Recipients {

	private final Accounts accounts;

	private final Apps apps;

	private final Contacts contacts;

	private final Webhooks webhooks;

	AlarmRecipients(Accounts accounts, Apps apps, Contacts contacts, Webhooks webhooks) {
		this.accounts = accounts;
		this.apps = apps;
		this.contacts = contacts;
		this.webhooks = webhooks;
	}

	@Override
	public Collection<Recipient> of(Alarm alarm) {
		Map<String, Recipient> found = new TreeMap<>();
		Stream
			.concat(person(alarm), alarm.kind().wanted().isEmpty() ? address(this.accounts.owner()) : ofContacts(alarm))
			.filter((address) -> !address.isBlank())
			.forEach((address) -> found.putIfAbsent(address.toLowerCase(Locale.ROOT),
					new Recipient(NoticeChannel.MAIL, address)));
		return Stream.concat(found.values().stream(), this.webhooks.of(alarm).stream()).toList();
	}

	private Stream<String> person(Alarm alarm) {
		return (alarm.uin() != 0) ? address(this.accounts.find(alarm.uin())) : Stream.empty();
	}

	private Stream<String> address(Optional<Account> account) {
		return account.filter(Account::enabled).map((one) -> this.accounts.profile(one.uin()).email()).stream();
	}

	private Stream<String> ofContacts(Alarm alarm) {
		List<Long> of = (alarm.sdkAppId() != 0) ? List.of(alarm.sdkAppId())
				: this.apps.list().stream().map(SmsApp::sdkAppId).toList();
		return of.stream()
			.flatMap((app) -> alarm.kind().wanted().stream().flatMap((kind) -> this.contacts.of(app, kind).stream()))
			.map(Contact::email);
	}

}
