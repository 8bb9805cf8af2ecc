package io.smsconsole.web.console.callback;

import io.smsconsole.core.feedback.callback.DescribeReplyCallbackResponse;
import io.smsconsole.core.feedback.callback.ModifyReplyCallbackRequest;

/**
 * What is entered about the receiver of replies.
 *
 * @param replyCallbackUrl its address
 * @param enabled whether it is called
 */
public record ReplyCallbackForm(String replyCallbackUrl, boolean enabled) {

	static ReplyCallbackForm of(DescribeReplyCallbackResponse callback) {
		return new ReplyCallbackForm(callback.replyCallbackUrl(), callback.enabled());
	}

	ModifyReplyCallbackRequest toRequest() {
		return new ModifyReplyCallbackRequest(this.replyCallbackUrl, this.enabled);
	}

}
