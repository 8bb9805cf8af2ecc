package io.smsconsole.web.console.review;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskPreview;
import io.smsconsole.core.sending.task.TaskReport;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.web.chart.Figure;
import io.smsconsole.web.page.Times;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Gathers what a second person has to know of a group send: who sends what to how many,
 * what it costs, and the messages as people will read them.
 */
@Component
class SendDetails {

	private static final String COUNTS = "review.task.counts.";

	private final TaskActions tasks;

	private final Gate gate;

	private final Times times;

	private final MessageSource texts;

	SendDetails(TaskActions tasks, Gate gate, Times times, MessageSource texts) {
		this.tasks = tasks;
		this.gate = gate;
		this.times = times;
		this.texts = texts;
	}

	ReviewFacts facts(long id) {
		TaskRequest request = new TaskRequest(String.valueOf(id));
		TaskSummary task = this.tasks.summary(request);
		boolean may = this.gate.may("DescribeSendTaskPreview", Long.parseLong(task.smsSdkAppId()));
		List<TaskPreview> samples = may ? this.tasks.preview(request).previewSet() : List.of();
		return new ReviewFacts(entries(task), List.of(), samples, task.report());
	}

	private Map<String, String> entries(TaskSummary task) {
		TaskReport report = task.report();
		Map<String, String> facts = new LinkedHashMap<>();
		facts.put("task.app", task.appName() + " " + task.smsSdkAppId());
		facts.put("task.sign", task.signName().isEmpty() ? text("task.sign.none") : task.signName());
		facts.put("task.template", task.templateName() + " " + task.templateId());
		facts.put("task.recipients", task.fileName().isEmpty() ? text("task.entered") : task.fileName());
		facts.put("review.task.counts", counts(report));
		facts.put("task.report.fee", text("review.task.fee", report.fee()));
		if (report.cost().signum() > 0) {
			facts.put("task.report.cost", text("review.task.cost", Figure.money(report.cost())));
		}
		facts.put("task.begin", (task.sendTime() > 0) ? this.times.minute(Instant.ofEpochSecond(task.sendTime()))
				: text("review.task.begin"));
		facts.put("task.rate",
				(task.ratePerSecond() > 0) ? text("task.rate.most", task.ratePerSecond()) : text("task.rate.free"));
		return facts;
	}

	private String counts(TaskReport report) {
		Map<String, Integer> left = new LinkedHashMap<>();
		left.put("left-out", report.duplicate() + report.invalid());
		left.put("unwilling", report.unsubscribed() + report.doNotDisturb());
		left.put("frequency", report.overFrequency());
		left.put("unsupported", report.unsupported());
		Stream<String> others = left.entrySet()
			.stream()
			.filter((one) -> one.getValue() > 0)
			.map((one) -> text(COUNTS + one.getKey(), one.getValue()));
		return Stream.concat(Stream.of(text(COUNTS + "text", report.willing(), report.total())), others)
			.collect(Collectors.joining(text(COUNTS + "and")));
	}

	private String text(String key, Object... arguments) {
		Locale locale = LocaleContextHolder.getLocale();
		return this.texts.getMessage(key, arguments, key, locale);
	}

}
