package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.app.SmsApp;
import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.recipient.RecipientList;
import io.smsconsole.core.sending.recipient.RecipientLists;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Turns a request into a task, or tells which field is wrong and why.
 */
@Component
class TaskRules {

	private static final String LIST = "RecipientListId";

	private static final String PARAMETERS = "TemplateParamSet";

	private static final int LONGEST_NAME = 64;

	private static final int HIGHEST_RATE = 10_000;

	/** Forms take a while to be sent; a minute ago is still now. */
	private static final Duration SLACK = Duration.ofMinutes(1);

	private static final Duration FURTHEST = Duration.ofDays(365);

	private final Apps apps;

	private final Signs signs;

	private final Templates templates;

	private final RecipientLists lists;

	private final CurrentAccount account;

	private final SeriesRules series;

	private final Ids ids;

	private final Clock clock;

	TaskRules(Apps apps, Signs signs, Templates templates, RecipientLists lists, CurrentAccount account,
			SeriesRules series, Ids ids, Clock clock) {
		this.apps = apps;
		this.signs = signs;
		this.templates = templates;
		this.lists = lists;
		this.account = account;
		this.series = series;
		this.ids = ids;
		this.clock = clock;
	}

	Task check(CreateSendTaskRequest request) {
		return task(request, Problems.first());
	}

	Task task(CreateSendTaskRequest request, Problems problems) {
		Region region = Parameters.region(request.international());
		List<String> parameters = parameters(request.templateParamSet());
		String name = problems.check(() -> name(request.taskName()));
		SmsApp app = problems.check(() -> app(request.smsSdkAppId()));
		Template template = problems.check(() -> template(request.templateId(), region));
		String sign = problems.check(() -> sign(request.signName(), region));
		RecipientList list = problems.check(() -> list(request.recipientListId(), region));
		problems.check(() -> variables(template, list, parameters));
		Instant given = problems.check(() -> sendAt(request.sendTime()));
		Integer rate = problems.check(() -> rate(request.ratePerSecond()));
		TaskSeries series = problems.check(() -> this.series.series(request, given));
		if (!problems.list().isEmpty()) {
			return null;
		}
		Instant sendAt = series.recurring() ? this.series.first(series, given) : given;
		return new Task(this.ids.next(), name, region, app.sdkAppId(), sign, template.id(), list.id(),
				(parameters != null) ? TaskJson.of(parameters) : null, TaskState.PARSING, "", sendAt, rate,
				TaskReport.NONE, 0, 0, series, this.account.uin(), this.clock.instant(), null, null);
	}

	/**
	 * Checks again what a task sends.
	 * @throws SmsException with the reason, where its template or sign is not in effect
	 * any more
	 */
	void usable(Task task) {
		if (this.templates.find(task.templateId()).filter(Template::effective).isEmpty()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST, null,
					"task.template.gone");
		}
		if (!task.signName().isEmpty() && this.signs.effective(task.region(), task.signName()).isEmpty()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED, null,
					"task.sign.gone");
		}
	}

	/**
	 * The first runs of a series to be; none where it cannot be read.
	 */
	List<Instant> runs(CreateSendTaskRequest request, int most) {
		try {
			Instant begin = sendAt(request.sendTime());
			TaskSeries series = this.series.series(request, begin);
			return series.recurring() ? this.series.next(series, begin, most) : List.of();
		}
		catch (SmsException ex) {
			return List.of();
		}
	}

	private static String name(String name) {
		if (!StringUtils.hasText(name)) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, "TaskName", "task.name.missing");
		}
		if (name.strip().length() > LONGEST_NAME) {
			throw invalid("TaskName", "task.name.long", LONGEST_NAME);
		}
		return name.strip();
	}

	private SmsApp app(String sdkAppId) {
		SmsApp app = Ids.parse(sdkAppId)
			.flatMap(this.apps::find)
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_SDK_APP_ID_NOT_EXIST, "SmsSdkAppId",
					"task.app.unknown"));
		if (!app.enabled()) {
			throw new SmsException(ErrorCode.UNAUTHORIZED_OPERATION_SDK_APP_ID_IS_DISABLED, "SmsSdkAppId",
					"task.app.disabled");
		}
		return app;
	}

	private Template template(String id, Region region) {
		Template template = Ids.parse(id)
			.flatMap(this.templates::find)
			.filter(Template::effective)
			.orElseThrow(() -> new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST,
					"TemplateId", "task.template.unusable"));
		if (template.region() != region) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_UNAPPROVED_OR_NOT_EXIST, "TemplateId",
					"task.template.region");
		}
		return template;
	}

	private String sign(String name, Region region) {
		if (!StringUtils.hasText(name)) {
			if (region == Region.MAINLAND) {
				throw new SmsException(ErrorCode.MISSING_PARAMETER, "SignName", "task.sign.missing");
			}
			return "";
		}
		return this.signs.effective(region, name)
			.orElseThrow(() -> new SmsException(ErrorCode.FAILED_OPERATION_SIGNATURE_INCORRECT_OR_UNAPPROVED,
					"SignName", "task.sign.unusable"))
			.name();
	}

	private Instant sendAt(Long seconds) {
		if (seconds == null || seconds == 0) {
			return null;
		}
		Instant now = this.clock.instant();
		Instant latest = now.plus(FURTHEST);
		if (seconds < now.minus(SLACK).getEpochSecond()) {
			throw invalid("SendTime", "task.time.past");
		}
		if (seconds > latest.getEpochSecond()) {
			throw invalid("SendTime", "task.time.far");
		}
		return Instant.ofEpochSecond(seconds);
	}

	static int rate(Integer perSecond) {
		int rate = (perSecond != null) ? perSecond : 0;
		if (rate < 0 || rate > HIGHEST_RATE) {
			throw invalid("RatePerSecond", "task.rate", HIGHEST_RATE);
		}
		return rate;
	}

	private static List<String> parameters(List<String> parameters) {
		return (parameters == null || parameters.isEmpty()) ? null : parameters;
	}

	private RecipientList list(String id, Region region) {
		RecipientList list = Ids.parse(id)
			.filter((listId) -> this.lists.belongsTo(listId, this.account.uin()))
			.flatMap(this.lists::find)
			.orElseThrow(() -> new SmsException(ErrorCode.MISSING_PARAMETER, LIST, "task.list.missing"));
		if (list.region() != region) {
			throw invalid(LIST, "task.list.region");
		}
		if (list.valid() > 0 && list.slices() == 0) {
			throw invalid(LIST, "task.resend.gone");
		}
		return list;
	}

	/**
	 * The values come from the list or are the same for everyone, never some of each.
	 */
	private static Void variables(Template template, RecipientList list, List<String> parameters) {
		if (template == null || list == null) {
			return null;
		}
		int wanted = TemplateText.parse(template.content()).variables();
		if (parameters == null && list.variables() != wanted) {
			throw mismatch(LIST, wanted, list.variables());
		}
		if (parameters != null && (list.variables() != 0 || parameters.size() != wanted)) {
			throw mismatch(PARAMETERS, wanted, list.variables() + parameters.size());
		}
		for (int i = 0; parameters != null && i < wanted; i++) {
			if (!StringUtils.hasText(parameters.get(i))) {
				throw new SmsException(ErrorCode.MISSING_PARAMETER, PARAMETERS, "task.parameter.blank", i + 1);
			}
		}
		return null;
	}

	private static SmsException mismatch(String parameter, int wanted, int given) {
		return new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_PARAM_SET_NOT_MATCH_APPROVED_TEMPLATE, parameter,
				"task.list.variables", wanted, given);
	}

	private static SmsException invalid(String parameter, String reason, Object... arguments) {
		return new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, parameter, reason, arguments);
	}

}
