package io.smsconsole.scheduler.alarm;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import io.smsconsole.auth.account.Account;
import io.smsconsole.auth.account.Accounts;
import io.smsconsole.core.insight.alarm.Alarm;
import io.smsconsole.core.insight.alarm.Audience;
import io.smsconsole.core.insight.notice.NoticeChannel;
import io.smsconsole.core.insight.notice.Recipient;
import io.smsconsole.core.insight.notice.Recipients;

import org.springframework.stereotype.Component;

/**
 * Finds the mail addresses of those who are told of an alarm: the one whom it concerns,
 * and the owner where it is the owner's matter.
 */
@Component
class AlarmRecipients implements Recipients {

	private final Accounts accounts;

	AlarmRecipients(Accounts accounts) {
		this.accounts = accounts;
	}

	@Override
	public Collection<Recipient> of(Alarm alarm) {
		Map<String, Recipient> found = new TreeMap<>();
		Stream.concat(person(alarm), owner(alarm))
			.filter((address) -> !address.isBlank())
			.forEach((address) -> found.putIfAbsent(address.toLowerCase(Locale.ROOT),
					new Recipient(NoticeChannel.MAIL, address)));
		return found.values();
	}

	private Stream<String> person(Alarm alarm) {
		return (alarm.uin() != 0) ? address(this.accounts.find(alarm.uin())) : Stream.empty();
	}

	private Stream<String> owner(Alarm alarm) {
		return (alarm.kind().audience() == Audience.OWNER) ? address(this.accounts.owner()) : Stream.empty();
	}

	private Stream<String> address(Optional<Account> account) {
		return account.filter(Account::enabled).map((one) -> this.accounts.profile(one.uin()).email()).stream();
	}

}
