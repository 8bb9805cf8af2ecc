package io.smsconsole.core.catalog.template;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.cache.Caches;
import io.smsconsole.core.base.cache.VersionedCache;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.Problems;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.catalog.review.ReviewOutbox;
import io.smsconsole.core.catalog.review.ReviewState;
import io.smsconsole.core.catalog.review.Reviews;
import io.smsconsole.core.catalog.sign.Signs;
import io.smsconsole.core.wire.api.AddSmsTemplateRequest;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates of the account, at most {@value #LIMIT}.
 */
@Service
public class Templates {

	/** The most templates that an account can have. */
	public static final int LIMIT = 200;

	static final String KIND = "template";

	private static final int CACHE_SIZE = 2_000;

	private final TemplateMapper mapper;

	private final TemplateRules rules;

	private final Signs signs;

	private final ReviewOutbox outbox;

	private final Reviews reviews;

	private final Caches caches;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final VersionedCache<Long, Template> byId;

	Templates(TemplateMapper mapper, TemplateRules rules, Signs signs, ReviewOutbox outbox, Reviews reviews,
			Caches caches, ApplicationEventPublisher events, Clock clock) {
		this.mapper = mapper;
		this.rules = rules;
		this.signs = signs;
		this.outbox = outbox;
		this.reviews = reviews;
		this.caches = caches;
		this.events = events;
		this.clock = clock;
		this.byId = caches.create(KIND, CACHE_SIZE, (id) -> Optional.ofNullable(mapper.find(id)));
	}

	/**
	 * Finds a template in whatever state, also a deleted one, in memory as a rule.
	 * @param id its id
	 * @return the template, or empty; see {@link Template#effective()}
	 */
	public Optional<Template> find(long id) {
		return this.byId.find(id);
	}

	/**
	 * Finds the templates whose texts speak of a verification code, whatever they were
	 * handed in as.
	 * @return their ids, deleted ones among them
	 */
	public List<Long> askingForCodes() {
		return this.mapper.askingForCodes();
	}

	/**
	 * Checks a template before it is handed in.
	 * @param request the text and what it is for
	 * @return what is wrong with it by itself, empty where it may be handed in
	 */
	public List<SmsException> problems(AddSmsTemplateRequest request) {
		Problems problems = Problems.all();
		this.rules.draft(Parameters.region(request.international()), request, problems);
		return problems.list();
	}

	List<Template> list(TemplateFilter filter) {
		return this.mapper.list(filter);
	}

	int count(TemplateFilter filter) {
		return this.mapper.count(filter);
	}

	@Transactional
	long add(AddSmsTemplateRequest request) {
		Region region = Parameters.region(request.international());
		TemplateDraft draft = this.rules.draft(region, request, Problems.first());
		this.caches.changed(KIND);
		if (!this.signs.exist()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_MISSING_SIGNATURE, null, "template.no-sign");
		}
		if (this.mapper.countAll() >= LIMIT) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_NUMBER_LIMIT, null, "template.limit", LIMIT);
		}
		this.mapper.insert(region, draft, ReviewState.IN_REVIEW, this.clock.instant());
		long id = this.mapper.insertedId();
		this.events.publishEvent(new TemplateWritten(id, draft.content()));
		this.reviews.submitted(KIND, id);
		return id;
	}

	@Transactional
	void modify(long id, AddSmsTemplateRequest request) {
		Region region = Parameters.region(request.international());
		TemplateDraft draft = this.rules.draft(region, request, Problems.first());
		this.caches.changed(KIND);
		Template before = existing(id, ErrorCode.FAILED_OPERATION_MISSING_TEMPLATE_TO_MODIFY);
		if (before.region() != region) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_INVALID_INTERNATIONAL, "International",
					"template.region");
		}
		if (!before.state().modifiable()) {
			throw new SmsException(ErrorCode.FAILED_OPERATION_TEMPLATE_ALREADY_PASSED_CHECK, TemplateActions.ID,
					"template.passed");
		}
		this.mapper.modify(id, draft, ReviewState.IN_REVIEW, this.clock.instant());
		this.events.publishEvent(new TemplateWritten(id, draft.content()));
		this.reviews.submitted(KIND, id);
	}

	@Transactional
	void delete(long id) {
		this.caches.changed(KIND);
		existing(id, ErrorCode.FAILED_OPERATION_TEMPLATE_ID_NOT_EXIST);
		this.mapper.delete(id, this.clock.instant());
		this.reviews.deleted(KIND, id);
		this.outbox.remove(KIND, id);
	}

	private Template existing(long id, ErrorCode otherwise) {
		return Optional.ofNullable(this.mapper.findLocked(id))
			.orElseThrow(() -> new SmsException(otherwise, TemplateActions.ID, "template.unknown"));
	}

}
