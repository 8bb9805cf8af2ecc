package io.smsconsole.web.console.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.template.TemplateInfo;
import io.smsconsole.web.console.customer.CustomerChoices;
import io.smsconsole.web.form.Choice;
import io.smsconsole.core.sending.task.Tasks;
import io.smsconsole.web.page.Times;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;

/**
 * Gathers what the form of a new group send shows.
 */
@Component
class TaskFormPage {

	/** The form's name in the model. */
	static final String FORM = "taskForm";

	private static final int RUNS = 5;

	private static final String CHOOSE = "task.form.choose";

	private final SendingMaterial material;

	private final TaskRecipients recipients;

	private final CustomerChoices customers;

	private final Times times;

	private final Tasks tasks;

	private final TaskFormReader reader;

	private final Clock clock;

	TaskFormPage(SendingMaterial material, TaskRecipients recipients, CustomerChoices customers, Times times,
			Tasks tasks, TaskFormReader reader, Clock clock) {
		this.material = material;
		this.recipients = recipients;
		this.customers = customers;
		this.times = times;
		this.tasks = tasks;
		this.reader = reader;
		this.clock = clock;
	}

	void fill(Model model, Region region, TaskForm form) {
		List<TemplateInfo> templates = this.material.templates(region);
		Optional<TemplateInfo> template = templates.stream()
			.filter((one) -> Objects.equals(Long.toString(one.templateId()), form.getTemplateId()))
			.findFirst();
		int variables = variables(template);
		model.addAttribute("region", region);
		model.addAttribute("base", TaskPaths.list(region));
		model.addAttribute("missing", this.material.missing(region));
		model.addAttribute("apps", orNone(CHOOSE, this.material.sendingApps().stream().map(SendingMaterial::choice)));
		model.addAttribute("signs",
				orNone((region == Region.MAINLAND) ? CHOOSE : "task.sign.none",
						this.material.signs(region)
							.stream()
							.map((sign) -> Choice.of(sign.signName(), sign.signName()))
							.distinct()));
		model.addAttribute("templates",
				orNone(CHOOSE, templates.stream().map((one) -> Choice.of(one.templateId(), one.templateName()))));
		model.addAttribute("template", template.orElse(null));
		model.addAttribute("variables", variables);
		model.addAttribute("groups",
				(form.getSource() == TaskForm.Source.GROUPS) ? this.customers.groups(region) : List.of());
		model.addAttribute("list", this.recipients.find(form).orElse(null));
		model.addAttribute("preview", MessagePreview.of(region, form, template));
		model.addAttribute("runs", runs(region, form));
		model.addAttribute("zone", this.times.zone());
		model.addAttribute("soonest", this.times.minute(this.clock.instant()).replace(' ', 'T'));
	}

	/**
	 * How many values a list has to bring for each number.
	 */
	int wantedVariables(Region region, TaskForm form) {
		if (form.getValues() == TaskForm.Values.SAME) {
			return 0;
		}
		return variables(this.material.templates(region)
			.stream()
			.filter((one) -> Objects.equals(Long.toString(one.templateId()), form.getTemplateId()))
			.findFirst());
	}

	private List<Instant> runs(Region region, TaskForm form) {
		if (form.getWhen() != TaskForm.When.RECURRING) {
			return List.of();
		}
		return this.tasks.runs(this.reader.read(region, form, new BeanPropertyBindingResult(form, FORM)), RUNS);
	}

	private static List<Choice> orNone(String key, Stream<Choice> choices) {
		return Stream.concat(Stream.of(Choice.key("", key)), choices).toList();
	}

	private static int variables(Optional<TemplateInfo> template) {
		return template.map((one) -> TemplateText.parse(one.templateContent()).variables()).orElse(0);
	}

}
