package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.util.Optional;

import io.smsconsole.core.catalog.review.ReviewDecided;
import io.smsconsole.core.catalog.review.ReviewSubject;
import io.smsconsole.core.catalog.review.Reviewed;
import io.smsconsole.core.catalog.rule.Wording;
import io.smsconsole.core.catalog.template.Templates;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Group sends as what a second person decides on. What is approved cannot change any
 * more: a list that is read, the sign, and a template in effect.
 */
@Component
class TaskReview implements Reviewed {

	static final String REJECTED = "task.rejected";

	private final TaskMapper mapper;

	private final TaskStart start;

	private final Templates templates;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TaskReview(TaskMapper mapper, TaskStart start, Templates templates, ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.start = start;
		this.templates = templates;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return Approval.KIND;
	}

	@Override
	public boolean mirrored() {
		return false;
	}

	@Override
	public void lock(long id) {
		this.mapper.lock(id);
	}

	@Override
	public Optional<ReviewSubject> find(long id) {
		return Optional.ofNullable(this.mapper.find(id))
			.map((task) -> new ReviewSubject(task.name(),
					this.templates.find(task.templateId())
						.map((template) -> Wording.ofTemplate(template.region(), template.content(), template.type()))
						.orElse(null),
					task.createdBy()));
	}

	@Override
	public void decide(long id, boolean approved, String reply) {
		Task task = this.mapper.lock(id);
		if (!approved) {
			Tasks.check(task, TaskState.CANCELLED);
			this.mapper.finish(id, TaskState.CANCELLED, REJECTED, this.clock.instant());
		}
		else if (!this.start.approved(task)) {
			return;
		}
		this.events.publishEvent(
				new ReviewDecided(Approval.KIND, id, task.region(), task.name(), approved, reply, task.sdkAppId()));
	}

}
