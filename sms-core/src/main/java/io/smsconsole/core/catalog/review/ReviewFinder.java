package io.smsconsole.core.catalog.review;

import java.util.List;
import java.util.Optional;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.rule.Finding;
import io.smsconsole.core.catalog.rule.RuleBook;
import io.smsconsole.core.catalog.rule.Wording;

import org.springframework.stereotype.Component;

/**
 * Finds what was submitted, with everything that a reviewer wants to know.
 */
@Component
class ReviewFinder {

	private static final String OF_APP = "DescribeSendSMSTaskSummary";

	private final ReviewKinds kinds;

	private final ReviewItemMapper mapper;

	private final OutboxMapper outbox;

	private final RuleBook book;

	private final CurrentAccount account;

	private final AppVisibility visibility;

	ReviewFinder(ReviewKinds kinds, ReviewItemMapper mapper, OutboxMapper outbox, RuleBook book, CurrentAccount account,
			AppVisibility visibility) {
		this.kinds = kinds;
		this.mapper = mapper;
		this.outbox = outbox;
		this.book = book;
		this.account = account;
		this.visibility = visibility;
	}

	ReviewInfo get(String kind, long id) {
		this.kinds.get(kind);
		return Optional.ofNullable(this.mapper.find(kind, id))
			.filter((item) -> visible(item.sdkAppId()))
			.flatMap(this::info)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND, "Id", "review.unknown"));
	}

	int count(String kind, ReviewStage stage) {
		return this.mapper.count(kind, stage, hidden());
	}

	List<ReviewInfo> list(String kind, ReviewStage stage, Page page) {
		return this.mapper.list(kind, stage, hidden(), page)
			.stream()
			.map(this::info)
			.flatMap(Optional::stream)
			.toList();
	}

	/** Whether something is there that the caller may not see. */
	boolean hidden(String kind, long id) {
		return Optional.ofNullable(this.mapper.find(kind, id)).filter((item) -> !visible(item.sdkAppId())).isPresent();
	}

	/** What belongs to an application shows itself to those who may see it there. */
	private boolean visible(long sdkAppId) {
		return sdkAppId == 0 || this.visibility.visible(OF_APP, sdkAppId);
	}

	private List<Long> hidden() {
		return this.mapper.apps().stream().filter((app) -> !visible(app)).toList();
	}

	private Optional<ReviewInfo> info(ReviewItem item) {
		return this.kinds.get(item.kind()).find(item.itemId()).map((subject) -> info(item, subject));
	}

	private ReviewInfo info(ReviewItem item, ReviewSubject subject) {
		Wording wording = subject.wording();
		List<Finding> findings = (wording != null) ? this.book.findings(wording) : List.of();
		return new ReviewInfo(item.kind(), item.itemId(), subject.title(), (wording != null) ? wording.text() : "",
				((wording != null) ? wording.region() : Region.MAINLAND).wire(), item.stage().wire(),
				item.event().word(), item.version(), item.submitter(), item.submitted().getEpochSecond(),
				item.submittedBy() == this.account.uin() || subject.madeBy() == this.account.uin(), findings,
				this.outbox.progress(item.kind(), item.itemId()));
	}

}
