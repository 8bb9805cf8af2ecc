package io.smsconsole.core.insight.alarm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.core.base.kind.Coded;
import io.smsconsole.core.catalog.contact.ContactKind;

/**
 * What people are told of. A new kind is a constant here, its texts in the bundle
 * {@code alarms}, and a call of {@link Alarms#raise}.
 */
public enum AlarmKind implements Coded {

	/** A group send that was planned did not begin: its maker may not send any more. */
	TASK_STOPPED(1, false, ContactKind.values()),

	/** A group send that was planned did not begin: its time passed. */
	TASK_MISSED(2, false, ContactKind.values()),

	/** A sign, a template or a company was approved or rejected. */
	REVIEW(3, false, ContactKind.REVIEW),

	/** Receipts or replies do not reach their receiver. */
	CALLBACK_FAILING(4, true, ContactKind.values()),

	/** The audit log is not what was written. */
	AUDIT_BROKEN(5, true),

	/** The upstream does not take messages. */
	UPSTREAM_DOWN(6, true, ContactKind.values()),

	/** A group send under way does not move, though nothing holds it. */
	TASK_STUCK(7, true, ContactKind.values()),

	/** The statistics are not what a count over all messages gives. */
	STATISTICS_DIFFER(8, true),

	/** An application has sent more on a day than was expected. */
	VOLUME_WARNING(9, false, ContactKind.VOLUME_WARNING),

	/** An application has sent as much as it may on a day. */
	VOLUME_LIMIT(10, false, ContactKind.VOLUME_WARNING),

	/** Messages were refused since too many went to a number. */
	FREQUENCY_LIMIT(11, false, ContactKind.FREQUENCY_LIMIT),

	/** An hour of verification codes looks like abuse. */
	ABUSE(13, false, ContactKind.ABUSE),

	/** Packages hold less than the owner wants to be warned of. */
	PACKAGE_LOW(12, true, ContactKind.PACKAGE),

	/** A node's data directory fills up. */
	DISK_LOW(16, true),

	/** The clocks of a node and of the database or the upstream run apart. */
	CLOCK_SKEWED(17, true),

	/** A job fails over and over. */
	JOB_FAILING(18, true);

	private final int wire;

	private final boolean lasting;

	private final Set<ContactKind> wanted;

	AlarmKind(int wire, boolean lasting, ContactKind... wanted) {
		this.wire = wire;
		this.lasting = lasting;
		this.wanted = Set.of(wanted);
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * Whether it lasts until it is resolved, and is not over with having happened.
	 * @return whether it is open at first
	 */
	public boolean lasting() {
		return this.lasting;
	}

	/**
	 * What a contact has to want to be told of it: any of these.
	 * @return empty where it is no matter of contacts, and the owner is told
	 */
	public Set<ContactKind> wanted() {
		return this.wanted;
	}

	/**
	 * The kind as requests and answers write it.
	 * @return such as {@code task-missed}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/**
	 * Reads a kind.
	 * @param word as {@link #word} writes it, may be {@code null}
	 * @return the kind, or empty
	 */
	public static Optional<AlarmKind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

}
