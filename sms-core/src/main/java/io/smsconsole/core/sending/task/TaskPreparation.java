package io.smsconsole.core.sending.task;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.smsconsole.core.base.content.MessageContent;
import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.base.segment.Segments;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.limits.frequency.FrequencyAllowance;
import io.smsconsole.core.limits.frequency.FrequencyLedger;
import io.smsconsole.core.limits.price.PriceList;
import io.smsconsole.core.limits.price.Prices;
import io.smsconsole.core.sending.recipient.Recipient;
import io.smsconsole.core.sending.recipient.RecipientList;
import io.smsconsole.core.sending.recipient.RecipientListState;
import io.smsconsole.core.sending.recipient.RecipientLists;
import io.smsconsole.core.sending.recipient.RecipientSlices;
import io.smsconsole.core.sending.send.Unwilling;
import io.smsconsole.core.sending.send.Unwillingness;

import org.springframework.stereotype.Service;

/**
 * Makes tasks ready whose lists are read, with a forecast of what they will cost.
 */
@Service
public class TaskPreparation {

	private static final String INTERRUPTED = "task.interrupted";

	private static final int PREVIEW = 20;

	private final TaskMapper mapper;

	private final Tasks tasks;

	private final RecipientLists lists;

	private final RecipientSlices slices;

	private final Templates templates;

	private final Unwilling unwilling;

	private final FrequencyLedger frequency;

	private final Prices prices;

	private final Clock clock;

	TaskPreparation(TaskMapper mapper, Tasks tasks, RecipientLists lists, RecipientSlices slices, Templates templates,
			Unwilling unwilling, FrequencyLedger frequency, Prices prices, Clock clock) {
		this.mapper = mapper;
		this.tasks = tasks;
		this.lists = lists;
		this.slices = slices;
		this.templates = templates;
		this.unwilling = unwilling;
		this.frequency = frequency;
		this.prices = prices;
		this.clock = clock;
	}

	/**
	 * Looks after every task whose list was still being read.
	 */
	public void prepareAll() {
		for (long id : this.mapper.inStates(List.of(TaskState.PARSING))) {
			prepare(this.mapper.find(id));
		}
	}

	/**
	 * Makes a task ready if its list is read by now.
	 */
	void prepare(Task task) {
		Optional<RecipientList> list = this.lists.find(task.listId());
		if (list.isEmpty() || list.get().state() == RecipientListState.FAILED) {
			this.tasks.unreadable(task.id(), list.map(RecipientList::reason).orElse(INTERRUPTED));
		}
		else if (list.get().state() == RecipientListState.READY) {
			this.tasks.readable(task.id(), report(task, list.get()), list.get().slices());
		}
	}

	private TaskReport report(Task task, RecipientList list) {
		TemplateText text = text(task);
		SmsType type = this.templates.find(task.templateId()).orElseThrow().type();
		int unsubscribed = 0;
		int doNotDisturb = 0;
		int overFrequency = 0;
		int unsupported = 0;
		PriceList prices = this.prices.current();
		Forecast forecast = new Forecast(prices, type);
		Instant begin = begin(task);
		for (int slice = 0; slice < list.slices(); slice++) {
			List<Recipient> recipients = this.slices.recipients(task.listId(), slice);
			Unwillingness unwillingness = this.unwilling
				.among(recipients.stream().map((recipient) -> recipient.number().e164()).toList());
			FrequencyAllowance frequency = this.frequency
				.look(Map.of(task.sdkAppId(), recipients.stream().map(Recipient::number).toList()));
			for (Recipient recipient : recipients) {
				String phone = recipient.number().e164();
				if (unwillingness.unsubscribed(phone, task.signName(), type)) {
					unsubscribed++;
				}
				else if (unwillingness.doNotDisturb(phone, task.signName(), type)) {
					doNotDisturb++;
				}
				else if (!prices.serves(recipient.number().isoCode(), type)) {
					unsupported++;
				}
				else {
					String content = content(task, text, recipient);
					if (frequency.refusal(task.sdkAppId(), recipient.number(), content, begin) != null) {
						overFrequency++;
					}
					else {
						forecast.add(recipient.number().isoCode(), Segments.of(content, task.region()).count());
					}
				}
			}
		}
		return new TaskReport(list.total(), list.valid(), list.duplicate(), list.malformed(), unsubscribed,
				doNotDisturb, overFrequency, forecast.fee(), unsupported, forecast.cost(), forecast.countries());
	}

	/** When the numbers will be asked about again. */
	private Instant begin(Task task) {
		Instant now = this.clock.instant();
		return (task.sendAt() != null && task.sendAt().isAfter(now)) ? task.sendAt() : now;
	}

	/**
	 * The values of the variables on a task's first row.
	 * @param task a task whose list is read
	 * @return the values, none where there are no rows any more
	 */
	public List<String> firstParameters(Task task) {
		return this.slices.recipients(task.listId(), 0)
			.stream()
			.findFirst()
			.map((first) -> task.parametersFor(first.parameters()))
			.orElse(List.of());
	}

	/**
	 * Shows what the first people on the list will read.
	 * @param task a task whose list is read
	 * @return up to 20 messages, sign included
	 */
	public List<TaskPreview> preview(Task task) {
		TemplateText text = text(task);
		return this.slices.recipients(task.listId(), 0).stream().limit(PREVIEW).map((recipient) -> {
			String content = content(task, text, recipient);
			return new TaskPreview(recipient.row(), PhoneMask.of(recipient.number().e164()), content,
					Segments.of(content, task.region()).count());
		}).toList();
	}

	private TemplateText text(Task task) {
		return TemplateText.parse(this.templates.find(task.templateId()).orElseThrow().content());
	}

	private static String content(Task task, TemplateText text, Recipient recipient) {
		return MessageContent.of(task.region(), task.signName(),
				text.render(task.parametersFor(recipient.parameters())));
	}

}
