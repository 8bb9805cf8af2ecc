package io.smsconsole.core.wire.simulator;

import java.net.URI;
import java.util.List;
import java.util.Set;

import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes receipts and replies as the vendor's callbacks do, and has them pushed where an
 * address is set. Addresses may change while the cloud runs.
 */
final class Callbacks {

	/** Receipts in one callback, at most. */
	private static final int BATCH = 100;

	private static final Set<String> SCHEMES = Set.of("http", "https");

	private static final JsonMapper JSON = JsonMapper.builder()
		.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
		.build();

	private final CallbackSender sender;

	private volatile URI statusUrl;

	private volatile URI replyUrl;

	Callbacks(CallbackSender sender, URI statusUrl, URI replyUrl) {
		this.sender = sender;
		to(statusUrl, replyUrl);
	}

	final void to(URI statusUrl, URI replyUrl) {
		this.statusUrl = checked(statusUrl);
		this.replyUrl = checked(replyUrl);
	}

	private static URI checked(URI url) {
		if (url != null && (url.getHost() == null || !SCHEMES.contains(url.getScheme()))) {
			throw new IllegalArgumentException("A callback address must begin with http:// or https:// and a host");
		}
		return url;
	}

	void receipts(List<Receipt> receipts) {
		URI url = this.statusUrl;
		if (url == null) {
			return;
		}
		for (int start = 0; start < receipts.size(); start += BATCH) {
			List<Receipt> batch = receipts.subList(start, Math.min(start + BATCH, receipts.size()));
			this.sender.send(url, JSON.writeValueAsBytes(batch.stream().map(StatusCallback::of).toList()));
		}
	}

	void replies(List<Reply> replies) {
		URI url = this.replyUrl;
		if (url != null) {
			replies.forEach((reply) -> this.sender.send(url, JSON.writeValueAsBytes(ReplyCallback.of(reply))));
		}
	}

	private record StatusCallback(String userReceiveTime, String nationcode, String mobile, String reportStatus,
			String errmsg, String description, String sid, String ext) {

		private static StatusCallback of(Receipt receipt) {
			Accepted message = receipt.message();
			return new StatusCallback(Timestamps.callback(receipt.time()), message.country(), message.subscriber(),
					receipt.status(), receipt.code(), ReceiptTexts.of(receipt.code()), message.serialNo(),
					message.submission().sessionContext());
		}

	}

	private record ReplyCallback(String extend, String mobile, String nationcode, String sign, String text, long time) {

		private static ReplyCallback of(Reply reply) {
			Accepted message = reply.message();
			return new ReplyCallback(message.submission().extendCode(), message.subscriber(), message.country(),
					message.submission().sign(), reply.text(), reply.time());
		}

	}

}
