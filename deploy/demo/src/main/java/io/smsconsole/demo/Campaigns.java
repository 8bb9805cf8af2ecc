package io.smsconsole.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.recipient.Recipient;
import io.smsconsole.core.sending.recipient.RecipientSlices;
import io.smsconsole.core.sending.task.CreateSendTaskRequest;
import io.smsconsole.core.sending.task.ReviewSendTaskRequest;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskReviewActions;
import io.smsconsole.core.sending.task.TaskState;
import io.smsconsole.core.sending.task.Tasks;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Group sends: made, approved and begun as people do it; what of them lies in the past is
 * written into the books.
 */
@Component
class Campaigns {

	private static final Duration PREPARATION = Duration.ofMinutes(25);

	private static final Duration LATE = Duration.ofHours(1);

	private static final Duration LATELY = Duration.ofHours(2);

	private static final int MESSAGES_A_SECOND = 40;

	private static final double STOPPED_AT = 0.6;

	private final Random random = new Random(23);

	private final Desk desk;

	private final DemoClock clock;

	private final Catalog catalog;

	private final Audience audience;

	private final TaskActions tasks;

	private final TaskReviewActions reviews;

	private final Tasks states;

	private final RecipientSlices slices;

	private final Traffic traffic;

	private final Books books;

	private final JdbcTemplate jdbc;

	private final ZoneId zone;

	Campaigns(Desk desk, DemoClock clock, Catalog catalog, Audience audience, TaskActions tasks,
			TaskReviewActions reviews, Tasks states, RecipientSlices slices, Traffic traffic, Books books,
			JdbcTemplate jdbc, ZoneId zone) {
		this.desk = desk;
		this.clock = clock;
		this.catalog = catalog;
		this.audience = audience;
		this.tasks = tasks;
		this.reviews = reviews;
		this.states = states;
		this.slices = slices;
		this.traffic = traffic;
		this.books = books;
		this.jdbc = jdbc;
		this.zone = zone;
	}

	/**
	 * Carries out the group sends of a day.
	 * @param day the day
	 * @param plan tells what becomes of messages
	 * @return what was sent
	 */
	List<Sent> of(LocalDate day, Traffic.Plan plan) {
		long daysAgo = ChronoUnit.DAYS.between(day, plan.trouble().today());
		List<Sent> sent = new ArrayList<>();
		Campaign.ALL.stream()
			.filter((campaign) -> campaign.daysAgo() == daysAgo)
			.forEach((campaign) -> sent.addAll(carryOut(campaign, begin(campaign, day, plan), plan)));
		return sent;
	}

	private Instant begin(Campaign campaign, LocalDate day, Traffic.Plan plan) {
		return (campaign.daysAgo() == 0) ? plan.now().minus(LATELY)
				: day.atTime(campaign.hour(), 0).atZone(this.zone).toInstant();
	}

	private List<Sent> carryOut(Campaign campaign, Instant begin, Traffic.Plan plan) {
		this.clock.moveTo(begin.minus(PREPARATION));
		boolean planned = campaign.end() == TaskState.MISSED || campaign.end() == TaskState.FAILED;
		String task = create(campaign.name(), campaign.text(), campaign.crowd(),
				planned ? begin.getEpochSecond() : null, null);
		if (planned || campaign.end() == TaskState.CANCELLED) {
			giveUp(campaign, task, begin);
			return List.of();
		}
		this.clock.moveTo(begin);
		start(task);
		List<Sent> sent = messages(campaign, task, this.clock.instant(), plan);
		this.books.write(sent);
		end(campaign, task, sent);
		return sent;
	}

	private void giveUp(Campaign campaign, String task, Instant begin) {
		switch (campaign.end()) {
			case MISSED -> {
				this.clock.moveTo(begin.plus(LATE).plus(LATE));
				this.states.missIfLate(Long.parseLong(task), LATE);
			}
			case FAILED -> {
				this.catalog.withdraw(campaign.text());
				this.clock.moveTo(begin);
				this.states.fail(Long.parseLong(task), "task.template.gone");
			}
			default -> this.desk.as(Team.OPERATOR, () -> this.tasks.cancel(new TaskRequest(task)));
		}
	}

	/**
	 * Makes a group send; one with a time needs nobody to start it.
	 * @param time when it is to begin, or {@code null} for as soon as it is started
	 * @param rate messages a second, or {@code null} for as fast as it goes
	 * @return its id
	 */
	String create(String name, Text text, Audience.Crowd crowd, Long time, Integer rate) {
		return create(request(name, text, crowd, time, rate));
	}

	CreateSendTaskRequest request(String name, Text text, Audience.Crowd crowd, Long time, Integer rate) {
		return new CreateSendTaskRequest(name, text.region().wire(), this.catalog.app(text.shop()), text.sign(),
				this.catalog.template(text), null, null, null, null, time, rate)
			.toGroups(List.of(this.audience.group(crowd)), null);
	}

	String create(CreateSendTaskRequest request) {
		return this.desk.as(Team.OPERATOR, () -> this.tasks.create(request)).taskId();
	}

	/**
	 * Starts a group send; where it has to be approved, the reviewer does.
	 * @param task its id
	 */
	void start(String task) {
		confirm(task);
		boolean waits = this.desk.as(Team.OPERATOR, () -> this.tasks.summary(new TaskRequest(task)))
			.state() == TaskState.AWAITING_APPROVAL;
		if (waits) {
			this.desk.as(Team.REVIEWER,
					() -> this.reviews.review(new ReviewSendTaskRequest(task, true, "名单和内容已核对。", null)));
		}
	}

	/**
	 * Starts a group send, and leaves the rest to others.
	 * @param task its id
	 */
	void confirm(String task) {
		this.desk.as(Team.OPERATOR, () -> this.tasks.start(new TaskRequest(task)));
	}

	private List<Sent> messages(Campaign campaign, String task, Instant begin, Traffic.Plan plan) {
		Map<String, Object> row = this.jdbc.queryForMap("SELECT list_id, slices FROM task WHERE id = ?", task);
		long list = ((Number) row.get("list_id")).longValue();
		int all = ((Number) row.get("slices")).intValue();
		int slices = (campaign.end() == TaskState.FINISHED) ? all : Math.max(1, all / 2);
		Sent.Origin origin = this.traffic.origin(campaign.text(), Long.parseLong(task));
		List<Sent> sent = new ArrayList<>();
		for (int slice = 0; slice < slices; slice++) {
			for (Recipient recipient : this.slices.recipients(list, slice)) {
				Instant asked = begin.plusMillis(sent.size() * 1000L / MESSAGES_A_SECOND);
				Sent.Outcome outcome = plan.fate()
					.of(asked.atZone(this.zone), origin.region(), origin.type(), recipient.number().e164());
				sent.add(new Sent(asked, origin, recipient.row(), recipient.number().e164(),
						recipient.number().isoCode(), this.catalog.written(campaign.text().filled(this.random)),
						outcome));
			}
		}
		this.jdbc.update("UPDATE task SET next_slice = ? WHERE id = ?", slices, task);
		return (campaign.end() == TaskState.STOPPED) ? takenBack(sent) : sent;
	}

	private static List<Sent> takenBack(List<Sent> sent) {
		int kept = (int) (sent.size() * STOPPED_AT);
		List<Sent> all = new ArrayList<>(sent.subList(0, kept));
		sent.subList(kept, sent.size())
			.forEach((each) -> all.add(new Sent(each.asked(), each.origin(), each.row(), each.phone(), each.isoCode(),
					each.content(), new Sent.Outcome(MessageState.CANCELLED, "", 5, 0, 0, false))));
		return all;
	}

	private void end(Campaign campaign, String task, List<Sent> sent) {
		Instant end = sent.isEmpty() ? this.clock.instant() : sent.get(sent.size() - 1).asked().plusSeconds(2);
		this.clock.moveTo(end);
		switch (campaign.end()) {
			case STOPPED -> this.desk.as(Team.OPERATOR, () -> this.tasks.stop(new TaskRequest(task)));
			case PAUSED -> this.desk.as(Team.OPERATOR, () -> this.tasks.pause(new TaskRequest(task)));
			default -> this.jdbc.update("UPDATE task SET state = ?, finished_at = ? WHERE id = ?",
					TaskState.FINISHED.wire(), end.atOffset(ZoneOffset.UTC).toLocalDateTime(), task);
		}
	}

}
