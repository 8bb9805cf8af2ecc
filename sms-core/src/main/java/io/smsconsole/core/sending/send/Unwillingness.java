package io.smsconsole.core.sending.send;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.smsconsole.core.audience.dnd.DoNotDisturbEntry;
import io.smsconsole.core.audience.unsubscribe.Unwanted;
import io.smsconsole.core.base.kind.SmsType;

/**
 * What some numbers do not want.
 */
public final class Unwillingness {

	private final Set<Unwanted> unsubscribed;

	private final Map<String, List<DoNotDisturbEntry>> undisturbed;

	Unwillingness(Set<Unwanted> unsubscribed, Map<String, List<DoNotDisturbEntry>> undisturbed) {
		this.unsubscribed = unsubscribed;
		this.undisturbed = undisturbed;
	}

	/**
	 * Whether a number unsubscribed from such messages.
	 * @param phone the number in E.164
	 * @param signName the message's sign, or an empty string
	 * @param smsType what it is for
	 * @return whether it did
	 */
	public boolean unsubscribed(String phone, String signName, SmsType smsType) {
		return this.unsubscribed.contains(new Unwanted(phone, signName, smsType));
	}

	/**
	 * Whether a number is not to be disturbed by such messages.
	 * @param phone the number in E.164
	 * @param signName the message's sign, or an empty string
	 * @param smsType what it is for
	 * @return whether it is on the do-not-disturb list
	 */
	public boolean doNotDisturb(String phone, String signName, SmsType smsType) {
		return this.undisturbed.getOrDefault(phone, List.of())
			.stream()
			.anyMatch((entry) -> entry.forbids(signName, smsType));
	}

}
