package io.smsconsole.web.console.task;

import java.io.IOException;
import java.util.Locale;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.sheet.SafeXlsx;
import io.smsconsole.core.catalog.template.DescribeTPLTemplateInfoRequest;
import io.smsconsole.core.catalog.template.TemplateActions;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.core.sending.recipient.RecipientProblems;
import io.smsconsole.core.sending.recipient.StandardSheet;
import io.smsconsole.core.sending.task.TaskActions;
import io.smsconsole.core.sending.task.TaskProblemActions;
import io.smsconsole.core.sending.task.TaskRequest;
import io.smsconsole.core.sending.task.TaskSummary;
import io.smsconsole.web.page.Attachment;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Files to download: the sheet to fill in, and the rows that a task leaves out.
 */
@Controller
@RequestMapping(TaskPaths.LIST)
class TaskFiles {

	private final TemplateActions templates;

	private final TaskActions tasks;

	private final TaskProblemActions problemActions;

	private final RecipientProblems problems;

	TaskFiles(TemplateActions templates, TaskActions tasks, TaskProblemActions problemActions,
			RecipientProblems problems) {
		this.templates = templates;
		this.tasks = tasks;
		this.problemActions = problemActions;
		this.problems = problems;
	}

	@GetMapping("/sheet.xlsx")
	void sheet(@RequestParam long template, @RequestParam(defaultValue = "true") boolean variables, Locale locale,
			HttpServletResponse response) throws IOException {
		TemplateInfo info = this.templates.info(new DescribeTPLTemplateInfoRequest(template));
		int columns = variables ? TemplateText.parse(info.templateContent()).variables() : 0;
		StandardSheet.write(columns, locale,
				Attachment.begin(response, SafeXlsx.MEDIA_TYPE, info.templateName() + ".xlsx"));
	}

	/**
	 * Whole numbers are in the file, so they are revealed first.
	 */
	@GetMapping("/{id:[0-9]+}/problems.csv")
	void problems(@PathVariable String id, Locale locale, HttpServletResponse response) throws IOException {
		TaskRequest request = new TaskRequest(id);
		TaskSummary task = this.tasks.summary(request);
		this.problemActions.reveal(request);
		this.problems.writeCsv(Long.parseLong(task.recipientListId()), locale,
				Attachment.begin(response, Attachment.CSV, task.taskName() + ".csv"));
	}

}
