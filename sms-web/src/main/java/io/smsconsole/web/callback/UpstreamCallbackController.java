package io.smsconsole.web.callback;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.wire.upstream.CallbackToken;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/**
 * Takes the upstream's reports. Acknowledged only after they are committed; what comes
 * twice changes nothing.
 */
@RestController
@RequestMapping("/callback/upstream")
class UpstreamCallbackController {

	private final CallbackToken token;

	private final Receipts receipts;

	private final ReceiptPulse pulse;

	private final Replies replies;

	private final ZoneId zone;

	private final Clock clock;

	UpstreamCallbackController(CallbackToken token, Receipts receipts, ReceiptPulse pulse, Replies replies, ZoneId zone,
			Clock clock) {
		this.token = token;
		this.receipts = receipts;
		this.pulse = pulse;
		this.replies = replies;
		this.zone = zone;
		this.clock = clock;
	}

	@PostMapping("/status/{token}")
	Acknowledgement status(@PathVariable String token, @RequestBody List<StatusEntry> entries) {
		check(token);
		Instant now = this.clock.instant();
		this.receipts.record(
				entries.stream().filter(StatusEntry::complete).map((entry) -> entry.receipt(this.zone, now)).toList());
		this.pulse.beat();
		return Acknowledgement.OK;
	}

	@PostMapping("/reply/{token}")
	Acknowledgement reply(@PathVariable String token, @RequestBody ReplyEntry entry) {
		check(token);
		if (entry.complete()) {
			this.replies.record(entry.reply(this.clock.instant()));
		}
		return Acknowledgement.OK;
	}

	/** To whoever does not know the token there is nothing here. */
	private void check(String other) {
		if (!this.token.matches(other)) {
			throw new ResponseStatusException(HttpStatus.NOT_FOUND);
		}
	}

}
