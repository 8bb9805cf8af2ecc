package io.smsconsole.core.catalog.qualification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.secret.SecretBox;
import io.smsconsole.core.catalog.review.Reviews;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.StringUtils;

/**
 * The qualifications of the account.
 */
@Service
public class Qualifications {

	static final String KIND = "qualification";

	private final QualificationMapper mapper;

	private final QualificationRules rules;

	private final QualificationImages images;

	private final QualifiedSigns signs;

	private final SecretBox secrets;

	private final Reviews reviews;

	private final Clock clock;

	Qualifications(QualificationMapper mapper, QualificationRules rules, QualificationImages images,
			QualifiedSigns signs, SecretBox secrets, Reviews reviews, Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.images = images;
		this.signs = signs;
		this.secrets = secrets;
		this.reviews = reviews;
		this.clock = clock;
	}

	/**
	 * Finds a qualification, also a deleted one, since signs may still name it.
	 * @param id its id
	 * @return the qualification, or empty
	 */
	public Optional<Qualification> find(long id) {
		return Optional.ofNullable(this.mapper.find(id));
	}

	/**
	 * Finds one under which a sign may be handed in, and keeps it so until the
	 * transaction ends.
	 * @param id its id, may be {@code null}
	 * @return the qualification
	 * @throws SmsException {@code InvalidParameterValue.QualificationIdNotFound} or
	 * {@code FailedOperation.QualificationIdNotApproved}
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Qualification usable(Long id) {
		Qualification qualification = existing(id);
		if (!qualification.status().usable()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_QUALIFICATION_ID_NOT_APPROVED, QualificationActions.ID,
					"qualification.not-approved");
		}
		return qualification;
	}

	/**
	 * Checks what is written about a company that is to be handed in.
	 * @param request what is written
	 * @return what is wrong, images aside; empty where it may be handed in
	 */
	public List<SmsException> problems(AddSmsQualificationRequest request) {
		Problems problems = Problems.all();
		this.rules.draft(request, problems);
		problems.check(() -> this.rules.phone(request.manager().phone()));
		problems.check(() -> this.rules.idNumber(request.manager().idNumber()));
		return problems.list();
	}

	/**
	 * Checks what is written about a company that is to be changed.
	 * @param request what is written
	 * @return what is wrong, images aside; empty where it may be handed in
	 */
	public List<SmsException> problems(ModifySmsQualificationRequest request) {
		Problems problems = Problems.all();
		this.rules.draft(request.draft(), problems);
		if (StringUtils.hasText(request.manager().phone())) {
			problems.check(() -> this.rules.phone(request.manager().phone()));
		}
		if (StringUtils.hasText(request.manager().idNumber())) {
			problems.check(() -> this.rules.idNumber(request.manager().idNumber()));
		}
		return problems.list();
	}

	/**
	 * The person who answers for what is sent in a company's name, in the clear.
	 * @param qualification the company
	 * @return name, phone and identity number
	 */
	Manager manager(Qualification qualification) {
		ManagerSecrets encrypted = this.mapper.secrets(qualification.id());
		return new Manager(qualification.draft().managerName(), this.secrets.decrypt(encrypted.phone()),
				this.secrets.decrypt(encrypted.idNumber()));
	}

	List<Qualification> list(QualificationFilter filter) {
		return this.mapper.list(filter);
	}

	int count(QualificationFilter filter) {
		return this.mapper.count(filter);
	}

	@Transactional
	long add(AddSmsQualificationRequest request) {
		QualificationDraft draft = this.rules.draft(request, Problems.first());
		ManagerSecrets manager = new ManagerSecrets(this.secrets.encrypt(this.rules.phone(request.manager().phone())),
				this.secrets.encrypt(this.rules.idNumber(request.manager().idNumber())));
		QualificationStatus status = request.submitted() ? QualificationStatus.IN_REVIEW
				: QualificationStatus.INCOMPLETE;
		this.mapper.insert(draft, manager, status, request.upstreamId(), this.clock.instant());
		long id = this.mapper.insertedId();
		store(id, request, draft, status);
		return id;
	}

	@Transactional
	void modify(ModifySmsQualificationRequest request) {
		Qualification before = existing(request.qualificationId());
		QualificationDraft draft = this.rules.draft(request.draft(), Problems.first());
		if (before.status().usable()) {
			checkKept(before.draft(), draft);
		}
		QualificationStatus status = after(before.status(), request.draft().submitted());
		this.mapper.modify(before.id(), draft, kept(before.id(), request.manager()), status,
				(request.upstreamId() != null) ? request.upstreamId() : before.upstreamId(), this.clock.instant());
		store(before.id(), request.draft(), draft, status);
	}

	@Transactional
	void delete(Long id) {
		if (id != null) {
			this.signs.forsake(id);
		}
		this.mapper.delete(existing(id).id(), this.clock.instant());
		this.reviews.deleted(KIND, id);
	}

	private static void checkKept(QualificationDraft before, QualificationDraft after) {
		if (before.purpose() != after.purpose()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Purpose", "qualification.approved");
		}
		if (!before.company().equals(after.company())) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "CompanyName", "qualification.approved");
		}
	}

	// What is not given stays, since nobody is ever shown it in full.
	private ManagerSecrets kept(long id, Manager manager) {
		ManagerSecrets before = this.mapper.secrets(id);
		byte[] phone = StringUtils.hasText(manager.phone()) ? this.secrets.encrypt(this.rules.phone(manager.phone()))
				: before.phone();
		byte[] idNumber = StringUtils.hasText(manager.idNumber())
				? this.secrets.encrypt(this.rules.idNumber(manager.idNumber())) : before.idNumber();
		return new ManagerSecrets(phone, idNumber);
	}

	private static QualificationStatus after(QualificationStatus before, boolean submitted) {
		if (submitted) {
			return before.submitted();
		}
		if (!before.mayBeKept()) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Submit", "qualification.submit");
		}
		return QualificationStatus.INCOMPLETE;
	}

	private void store(long id, AddSmsQualificationRequest request, QualificationDraft draft,
			QualificationStatus status) {
		this.images.replace(id, request, draft.purpose());
		if (status.inReview()) {
			this.images.checkDocuments(id);
			approveIfAutomatic(id, status);
		}
		else {
			this.reviews.deleted(KIND, id);
		}
	}

	// The vendor's API has no action that would have the upstream decide.
	private void approveIfAutomatic(long id, QualificationStatus status) {
		if (!this.reviews.waits(KIND, id)) {
			this.mapper.decide(id, status.decided(true), "", this.clock.instant());
		}
	}

	private Qualification existing(Long id) {
		Qualification found = (id != null) ? this.mapper.findLocked(id) : null;
		if (found == null) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_QUALIFICATION_ID_NOT_FOUND,
					QualificationActions.ID, "qualification.unknown");
		}
		return found;
	}

}
