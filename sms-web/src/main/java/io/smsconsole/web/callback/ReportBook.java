package io.smsconsole.web.callback;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import io.smsconsole.core.feedback.receipt.ReceiptIntake;
import io.smsconsole.core.feedback.receipt.ReceiptPulse;
import io.smsconsole.core.feedback.reply.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Records the upstream's reports. They are acknowledged only after they are committed;
 * what comes twice changes nothing.
 */
@Component
class ReportBook {

	private static final Logger logger = LoggerFactory.getLogger(ReportBook.class);

	private final ReportReader reader;

	private final ReceiptIntake receipts;

	private final ReceiptPulse pulse;

	private final Replies replies;

	ReportBook(ReportReader reader, ReceiptIntake receipts, ReceiptPulse pulse, Replies replies) {
		this.reader = reader;
		this.receipts = receipts;
		this.pulse = pulse;
		this.replies = replies;
	}

	Acknowledgement receipts(byte[] body) {
		return take(body, this.reader::receipt, (reported) -> {
			this.receipts.take(reported);
			this.pulse.beat();
		});
	}

	Acknowledgement replies(byte[] body) {
		return take(body, this.reader::reply, this.replies::record);
	}

	private <T> Acknowledgement take(byte[] body, Function<JsonNode, Optional<T>> understand,
			Consumer<List<T>> record) {
		Optional<List<JsonNode>> parts = this.reader.parts(body);
		if (parts.isEmpty()) {
			return Acknowledgement.refused(HttpStatus.BAD_REQUEST, "The report is not JSON of the agreed form");
		}
		List<T> understood = parts.get().stream().map(understand).flatMap(Optional::stream).toList();
		if (understood.size() < parts.get().size()) {
			logger.warn("{} of {} entries of a report from the upstream could not be understood",
					parts.get().size() - understood.size(), parts.get().size());
		}
		try {
			record.accept(understood);
			return Acknowledgement.OK;
		}
		catch (DataAccessException | TransactionException ex) {
			logger.warn("A report from the upstream could not be recorded, it will come again: {}", ex.toString());
			return Acknowledgement.refused(HttpStatus.SERVICE_UNAVAILABLE, "Not now");
		}
	}

}
