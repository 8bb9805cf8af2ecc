package io.smsconsole.core.catalog.review;

import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.base.parameter.Parameters;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What reviewers do: look at what was submitted, and decide. Nobody decides on what they
 * submitted themselves, the owner no more than others; whoever is alone has the upstream
 * review ({@code sms.review=auto}).
 */
@Service
public class ReviewActions {

	private final ReviewDesk desk;

	private final ReviewFinder finder;

	private final ReviewKinds kinds;

	private final Reviews reviews;

	private final FirstReview settings;

	ReviewActions(ReviewDesk desk, ReviewFinder finder, ReviewKinds kinds, Reviews reviews, FirstReview settings) {
		this.desk = desk;
		this.finder = finder;
		this.kinds = kinds;
		this.reviews = reviews;
		this.settings = settings;
	}

	/**
	 * Decides on a sign: approved it goes to the upstream, refused it goes back.
	 * @param request the decision
	 * @return nothing to tell
	 * @throws SmsException {@code ResourceNotFound}; {@code FailedOperation} where it was
	 * decided or changed in the meantime; {@code UnauthorizedOperation} where the caller
	 * submitted it
	 */
	@Action(name = "ReviewSmsSign", access = Access.WRITE)
	public Done sign(ReviewSmsSignRequest request) {
		this.desk.decide("sign",
				Decision.of(request.id(), request.version(), request.approve(), request.reviewReply()));
		return new Done();
	}

	/**
	 * Decides on a template, as on a sign.
	 * @param request the decision
	 * @return nothing to tell
	 */
	@Action(name = "ReviewSmsTemplate", access = Access.WRITE)
	public Done template(ReviewSmsTemplateRequest request) {
		this.desk.decide("template",
				Decision.of(request.id(), request.version(), request.approve(), request.reviewReply()));
		return new Done();
	}

	/**
	 * Decides on a qualification, as on a sign; approved it may be used at once.
	 * @param request the decision
	 * @return nothing to tell
	 */
	@Action(name = "ReviewSmsQualification", access = Access.WRITE)
	public Done qualification(ReviewSmsQualificationRequest request) {
		this.desk.decide("qualification",
				Decision.of(request.id(), request.version(), request.approve(), request.reviewReply()));
		return new Done();
	}

	/**
	 * Lists what was submitted.
	 * @param request which of it
	 * @return it, with the rules that its text breaks
	 */
	@Action(name = "DescribeReviewList", access = Access.READ)
	public DescribeReviewListResponse list(DescribeReviewListRequest request) {
		String kind = StringUtils.hasText(request.kind()) ? this.kinds.get(request.kind()).kind() : null;
		ReviewStage stage = ReviewStage.orAll(request.status());
		return new DescribeReviewListResponse(this.finder.list(kind, stage, Page.of(request.limit(), request.offset())),
				this.finder.count(kind, stage), this.settings.automatic());
	}

	/**
	 * Tells about something that was submitted.
	 * @param request what
	 * @return it, with the rules that its text breaks
	 */
	@Action(name = "DescribeReviewInfo", access = Access.READ)
	public ReviewInfo info(DescribeReviewInfoRequest request) {
		return this.finder.get(Parameters.required("Kind", request.kind()), Parameters.present("Id", request.id()));
	}

	/**
	 * Tells what happened to something that was submitted.
	 * @param request what
	 * @return the events, the oldest first; none for what was never submitted
	 */
	@Action(name = "DescribeReviewHistory", access = Access.READ)
	public DescribeReviewHistoryResponse history(DescribeReviewHistoryRequest request) {
		String kind = this.kinds.get(Parameters.required("Kind", request.kind())).kind();
		long id = Parameters.present("Id", request.id());
		if (this.finder.hidden(kind, id)) {
			return new DescribeReviewHistoryResponse(List.of());
		}
		return new DescribeReviewHistoryResponse(
				this.reviews.history(kind, id).stream().map(ReviewEventInfo::of).toList());
	}

}
