package io.smsconsole.web.help;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a chapter is about, and on which pages it helps. The pages are named by how their
 * addresses begin, without ids in them; the longest beginning wins.
 */
enum Topic {

	/** From nothing to the first message. */
	FIRST_MESSAGE("/console", "/console/quick-start"),

	/** Templates, segments, what a text costs. */
	TEXTS("/console/mainland/templates", "/console/international/templates", "/console/short-links"),

	/** Group sends. */
	GROUP_SENDS("/console/mainland/tasks", "/console/international/tasks"),

	/** Customers and their groups. */
	CUSTOMERS("/console/customers", "/console/customer-groups"),

	/** Statistics, records, receipts. */
	RESULTS("/console/statistics"),

	/** Who wants nothing. */
	LEAVING_ALONE("/console/do-not-disturb", "/console/unsubscribed"),

	/** Reviewing. */
	REVIEWS("/console/reviews"),

	/** Approving group sends. */
	APPROVALS("/console/reviews/task"),

	/** Rules of review and sensitive words. */
	WORDS("/console/sensitive-words", "/console/reviews/rules"),

	/** Connecting a program. */
	CONNECTING("/console/developer"),

	/** Sending each message once. */
	SENDING_ONCE("/console/developer/actions", "/console/developer/request"),

	/** Receipts and replies for programs. */
	CALLBACKS("/console/general/deliveries", "/console/general/reply-callback", "/console/apps/callback"),

	/** Finding out why somebody got nothing. */
	NOT_ARRIVED("/console/developer/errors", "/console/developer/calls"),

	/** Qualifications and signs. */
	SIGNS("/console/mainland/signs", "/console/international/signs", "/console/mainland/qualifications"),

	/** Applications. */
	APPLICATIONS("/console/apps"),

	/** Frequency, volume, countries, abuse. */
	LIMITS("/console/apps/frequency", "/console/apps/volume", "/console/apps/whitelist", "/console/apps/security"),

	/** Users, groups, policies. */
	ACCESS("/console/users", "/console/groups", "/console/policies", "/console/simulator", "/console/account"),

	/** Packages. */
	PACKAGES("/console/mainland/packages", "/console/international/packages", "/console/international/prices"),

	/** Alarms. */
	ALARMS("/console/alarms", "/console/apps/contacts"),

	/** Audit log and verifications. */
	AUDIT("/console/audit", "/console/statistics/verification"),

	/** The installation itself, its settings and its troubles. */
	SYSTEM("/console/system", "/console/account-settings");

	private static final Pattern ID = Pattern.compile("/[0-9]+(?=/|$)");

	private final List<String> pages;

	Topic(String... pages) {
		this.pages = List.of(pages);
	}

	/**
	 * The chapter's name in addresses.
	 * @return such as {@code group-sends}
	 */
	String slug() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Finds the chapter that helps on a page.
	 * @param address the page's address
	 * @return the chapter
	 */
	static Topic helpingOn(String address) {
		String page = ID.matcher(address).replaceAll("");
		return Arrays.stream(values()).max(Comparator.comparing((topic) -> topic.longest(page))).orElse(FIRST_MESSAGE);
	}

	private int longest(String address) {
		return Stream.concat(this.pages.stream(), Stream.of(""))
			.filter((page) -> page.isEmpty() || address.equals(page) || address.startsWith(page + "/"))
			.mapToInt(String::length)
			.max()
			.orElse(0);
	}

}
