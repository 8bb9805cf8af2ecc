package io.smsconsole.core.sending.trial;

import java.time.Clock;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.shortlink.ShortLinks;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.task.Task;

import org.springframework.stereotype.Component;

/**
 * Turns a request into a trial, or tells which field is wrong and why.
 */
@Component
class TrialRules {

	private static final String TEMPLATE = "TemplateId";

	private static final int HIGHEST_SHARE = 50;

	/** A week. */
	private static final int LONGEST_WAIT = 7 * 24 * 60;

	private static final int LARGEST_SAMPLE = 500_000;

	private final Templates templates;

	private final ShortLinks links;

	private final CurrentAccount account;

	private final Ids ids;

	private final Clock clock;

	TrialRules(Templates templates, ShortLinks links, CurrentAccount account, Ids ids, Clock clock) {
		this.templates = templates;
		this.links = links;
		this.account = account;
		this.ids = ids;
		this.clock = clock;
	}

	Trial check(CreateSendTrialRequest request, Task task) {
		Template other = template(request.templateId(), task);
		int share = within("Share", request.share(), 1, HIGHEST_SHARE);
		int wait = within("WaitMinutes", request.waitMinutes(), 1, LONGEST_WAIT);
		TrialMetric metric = metric(request.metric(), task.templateId(), other.id());
		int sample = (request.minimumSample() != null)
				? within("MinimumSample", request.minimumSample(), 0, LARGEST_SAMPLE) : 0;
		return new Trial(this.ids.next(), task.id(), task.name(), task.region(), task.sdkAppId(), task.templateId(),
				other.id(), share, wait, metric, sample, task.report().valid(), TrialState.PREPARING, "", null, 0, 0, 0,
				this.account.uin(), this.clock.instant(), null, null, "");
	}

	private Template template(String id, Task task) {
		Template mine = this.templates.find(task.templateId()).orElseThrow();
		Template other = Ids.parse(Parameters.required(TEMPLATE, id))
			.flatMap(this.templates::find)
			.filter(Template::effective)
			.orElseThrow(() -> new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST, TEMPLATE,
					"task.template.unusable"));
		if (other.id() == mine.id()) {
			throw invalid("trial.template.same");
		}
		if (other.region() != mine.region() || other.type() != mine.type()) {
			throw invalid("trial.template.kind");
		}
		int wanted = TemplateText.parse(mine.content()).variables();
		if (TemplateText.parse(other.content()).variables() != wanted) {
			throw invalid("trial.template.variables", wanted);
		}
		return other;
	}

	/** A link belongs to one template, so that clicks tell which of the two was read. */
	private TrialMetric metric(Integer wire, long mine, long other) {
		TrialMetric metric = TrialMetric.of(Parameters.present("Metric", wire));
		if (metric == TrialMetric.CLICK
				&& (this.links.ofTemplate(mine).isEmpty() || this.links.ofTemplate(other).isEmpty())) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Metric", "trial.no-link");
		}
		return metric;
	}

	private static int within(String parameter, Integer given, int lowest, int highest) {
		int number = Parameters.present(parameter, given);
		if (number < lowest || number > highest) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, "trial.range", lowest, highest);
		}
		return number;
	}

	private static SmsException invalid(String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, TEMPLATE, reason, arguments);
	}

}
