package io.smsconsole.web.help;

import java.util.List;
import java.util.Locale;

/**
 * Whom a chapter is for.
 */
public enum Role {

	/** Who sends. */
	OPERATORS("send", Topic.FIRST_MESSAGE, Topic.TEXTS, Topic.GROUP_SENDS, Topic.CUSTOMERS, Topic.RESULTS,
			Topic.LEAVING_ALONE),

	/** Who approves what others hand in. */
	REVIEWERS("checklist", Topic.REVIEWS, Topic.APPROVALS, Topic.WORDS),

	/** Who writes programs that send. */
	DEVELOPERS("code", Topic.CONNECTING, Topic.SENDING_ONCE, Topic.CALLBACKS, Topic.NOT_ARRIVED),

	/** Who keeps the account. */
	ADMINISTRATORS("shield-lock", Topic.SIGNS, Topic.APPLICATIONS, Topic.LIMITS, Topic.ACCESS, Topic.PACKAGES,
			Topic.ALARMS, Topic.AUDIT, Topic.SYSTEM);

	private final String icon;

	private final List<Topic> topics;

	Role(String icon, Topic... topics) {
		this.icon = icon;
		this.topics = List.of(topics);
	}

	/**
	 * The icon.
	 * @return its name in Tabler's collection
	 */
	public String icon() {
		return this.icon;
	}

	/**
	 * The key of the role's name.
	 * @return the message key
	 */
	public String label() {
		return "help." + name().toLowerCase(Locale.ROOT);
	}

	List<Topic> topics() {
		return this.topics;
	}

}
