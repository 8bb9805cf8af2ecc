package io.smsconsole.web.console.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.app.AppInfo;
import io.smsconsole.core.catalog.sign.SignInfo;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.web.shell.ChosenApp;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Fills a fresh form with what is known already: what the address names, another group
 * send to take after, the application of the header, and whatever there is only one of.
 */
@Component
class TaskFormStart {

	private final SendingMaterial material;

	private final TaskActions tasks;

	private final RecipientLists lists;

	private final ChosenApp chosen;

	TaskFormStart(SendingMaterial material, TaskActions tasks, RecipientLists lists, ChosenApp chosen) {
		this.material = material;
		this.tasks = tasks;
		this.lists = lists;
		this.chosen = chosen;
	}

	void fill(Region region, TaskForm form, String from, HttpServletRequest request) {
		if (StringUtils.hasText(from)) {
			takeAfter(this.tasks.summary(new TaskRequest(from)), form);
		}
		List<AppInfo> apps = this.material.sendingApps();
		if (!StringUtils.hasText(form.getSmsSdkAppId())) {
			Optional<String> shown = this.chosen.of(request);
			form.setSmsSdkAppId(apps.stream()
				.map(AppInfo::smsSdkAppId)
				.filter((app) -> shown.filter(app::equals).isPresent())
				.findFirst()
				.orElseGet(() -> only(apps, AppInfo::smsSdkAppId)));
		}
		if (!StringUtils.hasText(form.getSignName())) {
			form.setSignName(only(this.material.signs(region), SignInfo::signName));
		}
		if (!StringUtils.hasText(form.getTemplateId())) {
			form.setTemplateId(
					only(this.material.templates(region), (template) -> Long.toString(template.templateId())));
		}
	}

	private void takeAfter(TaskSummary task, TaskForm form) {
		takeRecipients(task, form);
		form.setTaskName(task.taskName());
		form.setSmsSdkAppId(task.smsSdkAppId());
		form.setSignName(task.signName());
		form.setTemplateId(Long.toString(task.templateId()));
		form.setRatePerSecond((task.ratePerSecond() > 0) ? Integer.toString(task.ratePerSecond()) : "");
	}

	/**
	 * The list is taken for as long as its numbers are kept.
	 */
	private void takeRecipients(TaskSummary task, TaskForm form) {
		if (!task.templateParamSet().isEmpty()) {
			form.setValues(TaskForm.Values.SAME);
			form.setTemplateParamSet(new ArrayList<>(task.templateParamSet()));
		}
		if (!task.customerGroupIdSet().isEmpty()) {
			form.setSource(TaskForm.Source.GROUPS);
			form.setCustomerGroupIdSet(new ArrayList<>(task.customerGroupIdSet()));
			form.setExcludedCustomerGroupIdSet(new ArrayList<>(task.excludedCustomerGroupIdSet()));
		}
		else if (this.lists.find(Long.parseLong(task.recipientListId()))
			.filter((list) -> list.slices() > 0)
			.isPresent()) {
			form.setRecipientListId(task.recipientListId());
		}
		if (!task.cronExpression().isEmpty()) {
			form.setWhen(TaskForm.When.RECURRING);
			form.setEvery(RecurrenceForm.Every.CRON);
			form.setCronExpression(task.cronExpression());
		}
	}

	private static <T> String only(List<T> all, Function<T, String> value) {
		return (all.size() == 1) ? value.apply(all.get(0)) : "";
	}

}
