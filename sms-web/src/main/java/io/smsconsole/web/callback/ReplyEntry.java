package io.smsconsole.web.callback;

import java.time.Instant;

import io.smsconsole.core.feedback.reply.Reply;

/**
 * A reply as the upstream reports it (source: callback of replies).
 */
record ReplyEntry(String extend, String mobile, String nationcode, String sign, String text, Long time) {

	boolean complete() {
		return this.mobile != null && this.nationcode != null && this.text != null;
	}

	Reply reply(Instant now) {
		return new Reply("+" + this.nationcode + this.mobile, (this.sign != null) ? this.sign : "",
				(this.extend != null) ? this.extend : "", this.text,
				(this.time != null) ? Instant.ofEpochSecond(this.time) : now);
	}

}
