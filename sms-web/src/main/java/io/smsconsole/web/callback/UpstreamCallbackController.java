package io.smsconsole.web.callback;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.receipt.Receipts;
import io.smsconsole.core.feedback.reply.Replies;
import io.smsconsole.core.wire.upstream.CallbackToken;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes the upstream's reports. Acknowledged only after they are committed; what comes
 * twice changes nothing. To whoever does not know the token there is nothing here.
 */
@RestController
@RequestMapping("/callback/upstream")
class UpstreamCallbackController {

	private static final Logger logger = LoggerFactory.getLogger(UpstreamCallbackController.class);

	private final CallbackToken token;

	private final ReportReader reader;

	private final Receipts receipts;

	private final ReceiptPulse pulse;

	private final Replies replies;

	UpstreamCallbackController(CallbackToken token, ReportReader reader, Receipts receipts, ReceiptPulse pulse,
			Replies replies) {
		this.token = token;
		this.reader = reader;
		this.receipts = receipts;
		this.pulse = pulse;
		this.replies = replies;
	}

	@PostMapping({ "/status", "/status/{token}" })
	ResponseEntity<Acknowledgement> status(@PathVariable(name = "token", required = false) String path,
			HttpServletRequest request) throws IOException {
		return take(path, request, this.reader::receipt, (reported) -> {
			this.receipts.record(reported);
			this.pulse.beat();
		});
	}

	@PostMapping({ "/reply", "/reply/{token}" })
	ResponseEntity<Acknowledgement> reply(@PathVariable(name = "token", required = false) String path,
			HttpServletRequest request) throws IOException {
		return take(path, request, this.reader::reply, this.replies::record);
	}

	private <T> ResponseEntity<Acknowledgement> take(String path, HttpServletRequest request,
			Function<JsonNode, Optional<T>> understand, Consumer<List<T>> record) throws IOException {
		if (!this.token.matches((path != null) ? path : ReportRequest.token(request))) {
			return ResponseEntity.notFound().build();
		}
		Optional<byte[]> body = ReportRequest.body(request);
		if (body.isEmpty()) {
			return refused(HttpStatus.CONTENT_TOO_LARGE, "The report is too long");
		}
		Optional<List<JsonNode>> parts = this.reader.parts(body.get());
		if (parts.isEmpty()) {
			return refused(HttpStatus.BAD_REQUEST, "The report is not JSON of the agreed form");
		}
		List<T> understood = parts.get().stream().map(understand).flatMap(Optional::stream).toList();
		if (understood.size() < parts.get().size()) {
			logger.warn("{} of {} entries of a report from the upstream could not be understood",
					parts.get().size() - understood.size(), parts.get().size());
		}
		return record(understood, record);
	}

	private static <T> ResponseEntity<Acknowledgement> record(List<T> understood, Consumer<List<T>> record) {
		try {
			record.accept(understood);
			return ResponseEntity.ok(Acknowledgement.OK);
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("A report from the upstream could not be recorded, it will come again: {}", ex.toString());
			return refused(HttpStatus.SERVICE_UNAVAILABLE, "Not now");
		}
	}

	private static ResponseEntity<Acknowledgement> refused(HttpStatus status, String reason) {
		return ResponseEntity.status(status).body(Acknowledgement.refused(reason));
	}

}
