package io.smsconsole.core.base.error;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Runs the checks of a request one after the other: up to the first refusal, as an
 * operation does, or all of them, as a form wants to know.
 */
public final class Problems {

	private final boolean all;

	private final List<SmsException> found = new ArrayList<>();

	private Problems(boolean all) {
		this.all = all;
	}

	/**
	 * Stops at the first refusal.
	 * @return checks that throw
	 */
	public static Problems first() {
		return new Problems(false);
	}

	/**
	 * Goes on after a refusal.
	 * @return checks that collect
	 */
	public static Problems all() {
		return new Problems(true);
	}

	/**
	 * Runs a check.
	 * @param <T> what it finds out
	 * @param check throws if something is wrong
	 * @return what it found out, or {@code null} where something is wrong and the others
	 * are checked as well
	 */
	public <T> T check(Supplier<T> check) {
		try {
			return check.get();
		}
		catch (SmsException ex) {
			if (!this.all) {
				throw ex;
			}
			this.found.add(ex);
			return null;
		}
	}

	/**
	 * What is wrong.
	 * @return the refusals in the order of the checks
	 */
	public List<SmsException> list() {
		return List.copyOf(this.found);
	}

}
