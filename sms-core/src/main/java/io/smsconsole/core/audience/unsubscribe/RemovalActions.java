package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.audience.number.GivenNumbers;
import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.AppVisibility;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.page.Keyset;
import io.smsconsole.core.base.parameter.Parameters;
import io.smsconsole.core.base.phone.PhoneMask;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.AppScopes;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * How unsubscriptions are lifted: one asks, another decides.
 */
@Service
public class RemovalActions {

	private static final String APPLY = "ApplyUnsubscribeRemoval";

	private static final String LIST = "DescribeUnsubscribeRemovalList";

	private static final int LONGEST_TEXT = 200;

	private final Appeals appeals;

	private final UnsubscribeRequests requests;

	private final AppScopes scopes;

	private final AppVisibility visibility;

	private final CurrentAccount account;

	RemovalActions(Appeals appeals, UnsubscribeRequests requests, AppScopes scopes, AppVisibility visibility,
			CurrentAccount account) {
		this.appeals = appeals;
		this.requests = requests;
		this.scopes = scopes;
		this.visibility = visibility;
		this.account = account;
	}

	/**
	 * Asks for unsubscriptions to be lifted.
	 * @param request which, and why
	 * @return the requests that somebody else has to decide on
	 */
	@Action(name = APPLY, access = Access.WRITE, resource = Resource.APP)
	public ApplyUnsubscribeRemovalResponse apply(ApplyUnsubscribeRemovalRequest request) {
		UnsubscriptionFilter filter = this.requests.filter(APPLY, request);
		String reason = Parameters.required("Reason", request.reason(), LONGEST_TEXT);
		Long app = StringUtils.hasText(request.smsSdkAppId()) ? AppId.parse(request.smsSdkAppId()) : null;
		return new ApplyUnsubscribeRemovalResponse(this.appeals.apply(filter, app, reason));
	}

	/**
	 * Lists what was asked for.
	 * @param request which of it
	 * @return the requests of applications that the caller may see
	 */
	@Action(name = LIST, access = Access.READ, resource = Resource.APP)
	public DescribeUnsubscribeRemovalListResponse list(DescribeUnsubscribeRemovalListRequest request) {
		AppealFilter filter = new AppealFilter(this.scopes.of(LIST, request),
				Parameters.regionOrBoth(request.international()), AppealState.orAll(request.status()),
				GivenNumbers.searched(request.phoneNumber()));
		Keyset.Part<Appeal> part = this.appeals.list(filter,
				Keyset.of(request.cursor(), request.newerCursor(), request.limit()));
		boolean mayReveal = !Boolean.TRUE.equals(request.masked());
		return new DescribeUnsubscribeRemovalListResponse(
				part.rows().stream().map((appeal) -> info(appeal, mayReveal)).toList(), part.cursor(),
				part.newerCursor());
	}

	/**
	 * Decides on a request. Nobody decides on what they asked for themselves.
	 * @param request which, and how
	 * @return nothing to tell
	 */
	@Action(name = "ReviewUnsubscribeRemoval", access = Access.WRITE, resource = Resource.APP)
	public Done review(ReviewUnsubscribeRemovalRequest request) {
		long id = Parameters.present(Appeals.ID, request.removalId());
		boolean approve = Parameters.present("Approve", request.approve());
		String reply = approve ? Parameters.optional("ReviewReply", request.reviewReply(), LONGEST_TEXT)
				: Parameters.required("ReviewReply", request.reviewReply(), LONGEST_TEXT);
		this.appeals.review(id, approve, reply);
		return new Done();
	}

	/**
	 * How a request is refused that names no appeal that the caller may see.
	 * @return what to throw
	 */
	public static SmsException unknown() {
		return Appeals.unknown();
	}

	private RemovalInfo info(Appeal appeal, boolean mayReveal) {
		boolean whole = mayReveal && this.visibility.visible(UnsubscribeActions.REVEAL, appeal.sdkAppId());
		return RemovalInfo.of(appeal, whole ? appeal.phone() : PhoneMask.of(appeal.phone()),
				appeal.submittedBy() == this.account.uin());
	}

}
