package io.smsconsole.core.feedback.callback;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.action.Done;
import io.smsconsole.core.base.action.Resource;
import io.smsconsole.core.catalog.app.AppId;
import io.smsconsole.core.catalog.app.Apps;

import org.springframework.stereotype.Service;

/**
 * What can be done with callbacks: those of receipts for each application, that of
 * replies for the account.
 */
@Service
public class CallbackActions {

	private static final String STATUS_URL = "StatusCallbackUrl";

	private static final String REPLY_URL = "ReplyCallbackUrl";

	private final Callbacks callbacks;

	private final Apps apps;

	CallbackActions(Callbacks callbacks, Apps apps) {
		this.callbacks = callbacks;
		this.apps = apps;
	}

	/**
	 * Tells where the receipts of an application are reported.
	 * @param request which application
	 * @return the receiver and whether it is called
	 */
	@Action(name = "DescribeCallbackInfo", access = Access.READ, resource = Resource.APP)
	public DescribeCallbackInfoResponse describe(DescribeCallbackInfoRequest request) {
		Callback callback = this.callbacks.find(existing(request.smsSdkAppId()));
		return new DescribeCallbackInfoResponse(request.smsSdkAppId(), callback.url(), callback.enabled());
	}

	/**
	 * Changes where the receipts of an application are reported. What waits when it is
	 * switched off is not reported any more.
	 * @param request the receiver and whether to call it
	 * @return nothing to tell
	 */
	@Action(name = "ModifyCallbackInfo", access = Access.WRITE, resource = Resource.APP)
	public Done modify(ModifyCallbackInfoRequest request) {
		long app = existing(request.smsSdkAppId());
		this.callbacks.modify(app, STATUS_URL, checked(STATUS_URL, request.statusCallbackUrl()),
				request.statusCallbackEnabled());
		return new Done();
	}

	/**
	 * Tells where the replies of the account are reported.
	 * @param request nothing
	 * @return the receiver and whether it is called
	 */
	@Action(name = "DescribeReplyCallback", access = Access.READ)
	public DescribeReplyCallbackResponse describeReply(DescribeReplyCallbackRequest request) {
		Callback callback = this.callbacks.find(Callback.REPLIES);
		return new DescribeReplyCallbackResponse(callback.url(), callback.enabled());
	}

	/**
	 * Changes where the replies of the account are reported. What waits when it is
	 * switched off is not reported any more.
	 * @param request the receiver and whether to call it
	 * @return nothing to tell
	 */
	@Action(name = "ModifyReplyCallback", access = Access.WRITE)
	public Done modifyReply(ModifyReplyCallbackRequest request) {
		this.callbacks.modify(Callback.REPLIES, REPLY_URL, checked(REPLY_URL, request.replyCallbackUrl()),
				request.enabled());
		return new Done();
	}

	private long existing(String text) {
		return this.apps.find(AppId.parse(text)).orElseThrow(AppId::unknown).sdkAppId();
	}

	private String checked(String parameter, String url) {
		return (url != null) ? this.callbacks.checked(parameter, url) : null;
	}

}
