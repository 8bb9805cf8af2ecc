package io.smsconsole.core.sending.send;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.limits.price.Prices;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.NewMessage;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.Submissions;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Checks numbers and accepts what passes, all in the caller's transaction: once that is
 * committed, what was accepted will be sent.
 */
@Service
public class Sender {

	private final List<Rule> rules;

	private final Apps apps;

	private final Templates templates;

	private final Signs signs;

	private final Prices prices;

	private final MessageStore messages;

	private final Submissions submissions;

	private final Ids ids;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Sender(List<Rule> rules, Apps apps, Templates templates, Signs signs, Prices prices, MessageStore messages,
			Submissions submissions, Ids ids, ApplicationEventPublisher events, Clock clock) {
		this.rules = List.copyOf(rules);
		this.apps = apps;
		this.templates = templates;
		this.signs = signs;
		this.prices = prices;
		this.messages = messages;
		this.submissions = submissions;
		this.ids = ids;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sends to the numbers of several requests. Refused ones are recorded with their
	 * code.
	 * @param orders what to send to whom
	 * @return for each order the verdicts on its numbers, in their order
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<List<Verdict>> send(List<SendOrder> orders) {
		Tariff tariff = new Tariff(this.prices::current);
		List<Admission> admissions = orders.stream().map((order) -> admission(order, tariff)).toList();
		List<Check> checks = this.rules.stream().map((rule) -> rule.open(admissions)).toList();
		List<List<Verdict>> verdicts = new ArrayList<>(orders.size());
		List<Submission> packed = new ArrayList<>();
		List<NewMessage> recorded = new ArrayList<>();
		Set<Long> lanes = new HashSet<>();
		for (Admission admission : admissions) {
			Batch batch = new Batch(admission, this.ids);
			verdicts.add(admission.candidates().stream().map((candidate) -> decide(checks, batch, candidate)).toList());
			recorded.addAll(batch.messages());
			if (packed.addAll(batch.submissions())) {
				lanes.add(admission.draft().taskId());
			}
		}
		checks.forEach(Check::close);
		this.submissions.insert(packed);
		this.messages.insert(recorded);
		lanes.forEach((lane) -> this.events.publishEvent(new MessagesAccepted(lane)));
		return verdicts;
	}

	private Verdict decide(List<Check> checks, Batch batch, Candidate candidate) {
		Admission admission = batch.admission();
		ErrorCode refusal = refusal(checks, admission, candidate);
		if (refusal != null) {
			batch.refuse(candidate, refusal);
			return new Verdict(0, candidate.phone(), candidate.isoCode(), 0, refusal);
		}
		checks.forEach((check) -> check.accepted(admission, candidate));
		String content = admission.content(candidate);
		int fee = admission.segments(candidate);
		long id = batch.accept(candidate, content, fee, admission.price(candidate));
		return new Verdict(id, candidate.phone(), candidate.isoCode(), fee, null);
	}

	private static ErrorCode refusal(List<Check> checks, Admission admission, Candidate candidate) {
		for (Check check : checks) {
			ErrorCode refusal = check.refusal(admission, candidate);
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	private Admission admission(SendOrder order, Tariff tariff) {
		SendDraft draft = order.draft();
		Optional<Template> template = this.templates.find(draft.templateId());
		boolean signEffective = template.flatMap((found) -> this.signs.effective(found.region(), draft.signName()))
			.isPresent();
		return new Admission(draft, order.candidates(), this.apps.find(draft.sdkAppId()), template,
				template.map((found) -> TemplateText.parse(found.content())).orElse(null), signEffective, order.mixed(),
				new HashSet<>(), this.clock.instant(), tariff);
	}

}
