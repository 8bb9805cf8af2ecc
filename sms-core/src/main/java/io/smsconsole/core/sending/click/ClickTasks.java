package io.smsconsole.core.sending.click;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.catalog.shortlink.ShortLink;
import io.smsconsole.core.catalog.shortlink.ShortLinks;
import io.smsconsole.core.sending.task.BegunTasks;
import io.smsconsole.core.sending.task.Task;

/**
 * To which group send a click is put down: the one that began last with the template that
 * the link stands in. All messages of a template have the same link, so nothing else can
 * be known. Looks once for each link; made anew for each batch.
 */
class ClickTasks {

	/** After it a send has nothing to do with a click any more. */
	private static final Duration LONGEST = Duration.ofDays(30);

	private final ShortLinks links;

	private final BegunTasks tasks;

	private final Map<Long, List<Task>> byLink = new HashMap<>();

	ClickTasks(ShortLinks links, BegunTasks tasks) {
		this.links = links;
		this.tasks = tasks;
	}

	long of(Click click) {
		return this.byLink.computeIfAbsent(click.linkId(), (link) -> begun(link, click.at()))
			.stream()
			.filter((task) -> !task.startedAt().isAfter(click.at()))
			.mapToLong(Task::id)
			.findFirst()
			.orElse(0);
	}

	private List<Task> begun(long linkId, Instant now) {
		long template = this.links.find(linkId).map(ShortLink::templateId).orElse(0L);
		return (template != 0) ? this.tasks.of(template, now.minus(LONGEST)) : List.of();
	}

}
