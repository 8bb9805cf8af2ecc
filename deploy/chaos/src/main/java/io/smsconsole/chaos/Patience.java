package io.smsconsole.chaos;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits, and for no longer than it has patience.
 */
final class Patience {

	private static final long GLANCE_NANOS = TimeUnit.MILLISECONDS.toNanos(50);

	private Patience() {
	}

	/**
	 * Waits until a condition holds. One that throws does not hold yet: what is asked may
	 * just be down.
	 * @return whether it held in time
	 */
	static boolean until(Duration most, Callable<Boolean> condition) {
		long begin = System.nanoTime();
		while (!holds(condition)) {
			if (System.nanoTime() - begin > most.toNanos()) {
				return false;
			}
			LockSupport.parkNanos(GLANCE_NANOS);
		}
		return true;
	}

	private static boolean holds(Callable<Boolean> condition) {
		try {
			return condition.call();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException("Interrupted", ex);
		}
		catch (Exception ex) {
			return false;
		}
	}

	/** Lets time go by. */
	static void rest(Duration time) {
		until(time, () -> false);
	}

	/** Waits for what has to come. */
	static void require(String what, Duration most, Callable<Boolean> condition) {
		if (!until(most, condition)) {
			throw new IllegalStateException("Waited " + most.toSeconds() + " s in vain: " + what);
		}
	}

}
