package io.smsconsole.core.sending.send;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.id.Ids;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.sending.message.MessageHead;
import io.smsconsole.core.sending.message.MessageState;
import io.smsconsole.core.sending.message.NewMessage;
import io.smsconsole.core.sending.message.Submission;
import io.smsconsole.core.sending.message.SubmissionState;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gathers the messages of one request and packs those that are equal but for the number
 * into submissions.
 */
class Batch {

	private static final JsonMapper JSON = new JsonMapper();

	private final Admission admission;

	private final Ids ids;

	private final List<NewMessage> messages = new ArrayList<>();

	private final List<Submission> full = new ArrayList<>();

	private final Map<List<String>, Pack> open = new HashMap<>();

	Batch(Admission admission, Ids ids) {
		this.admission = admission;
		this.ids = ids;
	}

	/**
	 * Accepts a number.
	 * @return the id of its message
	 */
	long accept(Candidate candidate, String content, int fee, BigDecimal price) {
		Pack pack = this.open.computeIfAbsent(candidate.parameters(), (parameters) -> new Pack(this.ids.next()));
		pack.size++;
		if (pack.size == this.admission.draft().packSize()) {
			this.open.remove(candidate.parameters());
			this.full.add(submission(candidate.parameters(), pack));
		}
		this.admission.reached().add(candidate.phone());
		return add(candidate, pack.id, content, fee, price, MessageState.ACCEPTED, "");
	}

	/**
	 * What is refused is recorded too, unless it belongs to no application, where nobody
	 * would ever see it.
	 */
	void refuse(Candidate candidate, ErrorCode refusal) {
		if (this.admission.app().isPresent() || this.admission.draft().taskId() != 0) {
			add(candidate, 0, "", 0, null, MessageState.REFUSED, refusal.code());
		}
	}

	Admission admission() {
		return this.admission;
	}

	List<NewMessage> messages() {
		return this.messages;
	}

	List<Submission> submissions() {
		List<Submission> all = new ArrayList<>(this.full);
		this.open.forEach((parameters, pack) -> all.add(submission(parameters, pack)));
		return all;
	}

	private long add(Candidate candidate, long submissionId, String content, int fee, BigDecimal price,
			MessageState state, String code) {
		SendDraft draft = this.admission.draft();
		MessageHead head = new MessageHead(this.ids.next(), draft.sdkAppId(), region(candidate), smsType(),
				draft.taskId(), submissionId, Recorded.text(draft.signName()), draft.templateId(),
				Recorded.phone(candidate.phone()), candidate.isoCode(), fee, state);
		NewMessage message = new NewMessage(head, candidate.sheetRow(), content, code, draft.sessionContext(), price);
		this.messages.add(message);
		return head.id();
	}

	private Submission submission(List<String> parameters, Pack pack) {
		SendDraft draft = this.admission.draft();
		return new Submission(pack.id, draft.taskId(), priority(), draft.sdkAppId(),
				this.admission.template().orElseThrow().region(), smsType(), draft.signName(), draft.templateId(),
				JSON.writeValueAsString(parameters), draft.extendCode(), draft.senderId(), pack.size,
				SubmissionState.READY, 0, this.admission.now(), null);
	}

	/** Codes overtake notices, and notices overtake marketing. */
	private int priority() {
		return SmsType.VERIFICATION.wire() - smsType().wire();
	}

	private SmsType smsType() {
		// a refused message whose template nobody knows is counted with the notices
		return this.admission.template().map(Template::type).orElse(SmsType.NOTIFICATION);
	}

	private Region region(Candidate candidate) {
		return (candidate.number() != null) ? candidate.number().region()
				: this.admission.template().map(Template::region).orElse(Region.MAINLAND);
	}

	/**
	 * A submission that is not full yet.
	 */
	private static final class Pack {

		private final long id;

		private int size;

		private Pack(long id) {
			this.id = id;
		}

	}

}
