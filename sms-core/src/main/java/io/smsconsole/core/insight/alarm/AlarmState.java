package io.smsconsole.core.insight.alarm;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.core.base.kind.Coded;

/**
 * Whether something has to be done yet.
 */
public enum AlarmState implements Coded {

	/** It has happened, and that is all. */
	HAPPENED(0),

	/** It goes on. */
	OPEN(1),

	/** It is over. */
	RESOLVED(2);

	private final int wire;

	AlarmState(int wire) {
		this.wire = wire;
	}

	@Override
	public int wire() {
		return this.wire;
	}

	/**
	 * The state as requests and answers write it.
	 * @return {@code happened}, {@code open} or {@code resolved}
	 */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Reads a state.
	 * @param word as {@link #word} writes it, may be {@code null}
	 * @return the state, or empty
	 */
	public static Optional<AlarmState> of(String word) {
		return Arrays.stream(values()).filter((state) -> state.word().equals(word)).findFirst();
	}

}
