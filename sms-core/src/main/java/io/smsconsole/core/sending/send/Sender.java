package io.smsconsole.core.sending.send;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.content.TemplateText;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.segment.Segments;
import io.smsconsole.core.catalog.app.Apps;
import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.core.sending.message.MessageStore;
import io.smsconsole.core.sending.message.NewMessage;
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

	private final List<Check> checks;

	private final Apps apps;

	private final Templates templates;

	private final Signs signs;

	private final MessageStore messages;

	private final Submissions submissions;

	private final Ids ids;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Sender(List<Check> checks, Apps apps, Templates templates, Signs signs, MessageStore messages,
			Submissions submissions, Ids ids, ApplicationEventPublisher events, Clock clock) {
		this.checks = List.copyOf(checks);
		this.apps = apps;
		this.templates = templates;
		this.signs = signs;
		this.messages = messages;
		this.submissions = submissions;
		this.ids = ids;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * Sends to many numbers. Refused ones are recorded with their code.
	 * @param draft what to send
	 * @param candidates the numbers, none twice
	 * @return the verdicts in the order of the candidates
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public List<Verdict> send(SendDraft draft, List<Candidate> candidates) {
		Admission admission = admission(draft);
		Batch batch = new Batch(admission, this.ids);
		List<Verdict> verdicts = new ArrayList<>(candidates.size());
		for (Candidate candidate : candidates) {
			verdicts.add(decide(admission, candidate, batch));
		}
		this.submissions.insert(batch.submissions());
		this.messages.insert(batch.messages());
		if (!batch.submissions().isEmpty()) {
			this.events.publishEvent(new MessagesAccepted(draft.taskId()));
		}
		return verdicts;
	}

	private Verdict decide(Admission admission, Candidate candidate, Batch batch) {
		ErrorCode refusal = refusal(admission, candidate);
		NewMessage message;
		if (refusal != null) {
			message = batch.refuse(candidate, refusal);
		}
		else {
			String content = admission.content(candidate);
			message = batch.accept(candidate, content, Segments.of(content, candidate.number().region()).count());
		}
		return new Verdict(message.head().id(), message.head().phone(), message.head().isoCode(), message.head().fee(),
				refusal);
	}

	private ErrorCode refusal(Admission admission, Candidate candidate) {
		for (Check check : this.checks) {
			ErrorCode refusal = check.refusal(admission, candidate);
			if (refusal != null) {
				return refusal;
			}
		}
		return null;
	}

	private Admission admission(SendDraft draft) {
		Optional<Template> template = this.templates.find(draft.templateId());
		boolean signEffective = template.flatMap((found) -> this.signs.effective(found.region(), draft.signName()))
			.isPresent();
		return new Admission(draft, this.apps.find(draft.sdkAppId()), template,
				template.map((found) -> TemplateText.parse(found.content())).orElse(null), signEffective,
				this.clock.instant());
	}

}
