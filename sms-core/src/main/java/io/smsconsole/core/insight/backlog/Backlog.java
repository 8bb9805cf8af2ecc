package io.smsconsole.core.insight.backlog;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import io.smsconsole.core.base.id.Ids;

import org.springframework.stereotype.Service;

/**
 * Looks at what waits. Counts stop at {@value #MOST}, so that a look is cheap however
 * much there is.
 */
@Service
public class Backlog {

	/** Where counting stops. */
	public static final int MOST = 100_000;

	private final BacklogMapper mapper;

	private final Ids ids;

	private final Clock clock;

	Backlog(BacklogMapper mapper, Ids ids, Clock clock) {
		this.mapper = mapper;
		this.ids = ids;
		this.clock = clock;
	}

	/**
	 * For how long the oldest submission of programs has been ready to be sent.
	 * @return the time since it was accepted; zero when none is ready
	 */
	public Duration ageOfPrograms() {
		return age(this.mapper.oldestOfPrograms());
	}

	/**
	 * For how long the oldest submission of running tasks has been ready to be sent.
	 * @return the time since it was accepted; zero when none is ready
	 */
	public Duration ageOfTasks() {
		return age(this.mapper.oldestOfTasks());
	}

	/**
	 * How many submissions are ready to leave or wait for their time.
	 * @return the number
	 */
	public int waiting() {
		return this.mapper.waiting(MOST);
	}

	/**
	 * How many submissions wait for somebody to find out whether the upstream took them.
	 * @return the number
	 */
	public int doubtful() {
		return this.mapper.doubtful(MOST);
	}

	/**
	 * The tasks that are not over.
	 * @return one sum for each state in which there are any
	 */
	public List<TaskSum> tasks() {
		return this.mapper.tasks();
	}

	/**
	 * How many receipts and replies wait to be packed into a call of their receiver.
	 * @return the number
	 */
	public int callbackEntries() {
		return this.mapper.callbackEntries(MOST);
	}

	/**
	 * How many calls of receivers are begun and not over.
	 * @return the number
	 */
	public int callbackDeliveries() {
		return this.mapper.callbackDeliveries(MOST);
	}

	/**
	 * For how long the oldest call of a receiver has not been over.
	 * @return the time since it was packed; zero when there is none
	 */
	public Duration ageOfCallbacks() {
		return age(this.mapper.oldestCallback());
	}

	private Duration age(Long oldest) {
		if (oldest == null) {
			return Duration.ZERO;
		}
		Duration age = Duration.between(this.ids.instant(oldest), this.clock.instant());
		return age.isNegative() ? Duration.ZERO : age;
	}

}
