package io.smsconsole.core.sending.click;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;

import io.smsconsole.core.catalog.shortlink.ShortLinks;
import io.smsconsole.core.sending.task.BegunTasks;
import org.apache.commons.codec.digest.DigestUtils;

import org.springframework.stereotype.Service;

/**
 * Counts clicks. Whoever follows a link waits for nothing: clicks are gathered in memory
 * and written together every second, at most some thousand a time, so that a flood fills
 * the memory to a bound and the database at a bounded rate. What is more is not counted.
 */
@Service
public class Clicks {

	/** Some ten megabytes. */
	static final int MOST_WAITING = 100_000;

	static final int MOST_AT_ONCE = 5_000;

	private static final int FORGET_AT_ONCE = 10_000;

	private static final int AGENT_LIMIT = 512;

	/** How late the clicks of a day may be written. */
	private static final Duration LATE = Duration.ofMinutes(10);

	private final LinkedBlockingQueue<Click> waiting = new LinkedBlockingQueue<>(MOST_WAITING);

	private final ClickMapper mapper;

	private final ClickWriter writer;

	private final ClickSalts salts;

	private final ShortLinks links;

	private final BegunTasks tasks;

	private final Clock clock;

	private final ZoneId zone;

	Clicks(ClickMapper mapper, ClickWriter writer, ClickSalts salts, ShortLinks links, BegunTasks tasks, Clock clock,
			ZoneId zone) {
		this.mapper = mapper;
		this.writer = writer;
		this.salts = salts;
		this.links = links;
		this.tasks = tasks;
		this.clock = clock;
		this.zone = zone;
	}

	/**
	 * Counts a click of a person. Who it was is hashed at once and kept nowhere.
	 * @param linkId the link
	 * @param address where the request came from
	 * @param agent what the browser calls itself
	 */
	public void person(long linkId, String address, String agent) {
		this.waiting.offer(new Click(linkId, this.clock.instant(), visitor(address, agent)));
	}

	/**
	 * Counts that a program fetched a link.
	 * @param linkId the link
	 */
	public void program(long linkId) {
		this.waiting.offer(new Click(linkId, this.clock.instant(), null));
	}

	/**
	 * Writes clicks that were counted since the last time.
	 * @return whether none is left
	 */
	public synchronized boolean flush() {
		this.salts.forget(earliestDay());
		List<Click> taken = new ArrayList<>();
		this.waiting.drainTo(taken, MOST_AT_ONCE);
		if (taken.isEmpty()) {
			return true;
		}
		try {
			ClickTasks attribution = new ClickTasks(this.links, this.tasks);
			this.writer.write(taken.stream().map((click) -> counted(click, attribution.of(click))).toList());
		}
		catch (RuntimeException ex) {
			taken.forEach(this.waiting::offer);
			throw ex;
		}
		return taken.size() < MOST_AT_ONCE;
	}

	/**
	 * How many people followed the link of a group send, each counted once a day.
	 * @param taskId the task
	 * @return the number of people, as far as they were written
	 */
	public long peopleOf(long taskId) {
		return this.mapper.peopleOfTask(taskId);
	}

	/**
	 * Forgets who followed links on days that are over.
	 */
	public void forget() {
		LocalDate day = earliestDay();
		this.mapper.forgetSalts(day);
		int gone;
		do {
			gone = this.mapper.forgetPeople(day, FORGET_AT_ONCE);
		}
		while (gone == FORGET_AT_ONCE);
	}

	private LocalDate earliestDay() {
		return this.clock.instant().minus(LATE).atZone(this.zone).toLocalDate();
	}

	private CountedClick counted(Click click, long taskId) {
		ZonedDateTime local = click.at().atZone(this.zone);
		LocalDate day = local.toLocalDate();
		ClickKey key = new ClickKey(click.linkId(), local.truncatedTo(ChronoUnit.HOURS).toInstant(), taskId);
		return new CountedClick(key, day,
				(click.visitor() != null) ? this.salts.person(day, click.linkId(), click.visitor()) : null);
	}

	private static byte[] visitor(String address, String agent) {
		return DigestUtils.sha256(address + '\n' + agent.substring(0, Math.min(agent.length(), AGENT_LIMIT)));
	}

}
