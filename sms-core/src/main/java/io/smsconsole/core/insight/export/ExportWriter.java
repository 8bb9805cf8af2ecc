package io.smsconsole.core.insight.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.transaction.RetriedTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/**
 * Writes files, some thousand rows at a time: rows and where to go on are one
 * transaction, so that no restart leaves out a row or writes one twice. The steps of all
 * files take turns, on whichever nodes.
 */
@Service
public class ExportWriter {

	private static final Logger logger = LoggerFactory.getLogger(ExportWriter.class);

	/** How many files of one person are written at once. */
	private static final int AT_ONCE = 2;

	/** Some hundred kilobytes, of which several fit into a small memory. */
	private static final int ROWS = 5000;

	private static final int COMPLETE = 100;

	private static final int BUFFER = 16_384;

	private final ExportMapper mapper;

	private final Exports exports;

	private final Clock clock;

	ExportWriter(ExportMapper mapper, Exports exports, Clock clock) {
		this.mapper = mapper;
		this.exports = exports;
		this.clock = clock;
	}

	/**
	 * Writes some rows of one file.
	 * @return whether there was something to do
	 */
	@RetriedTransaction
	public boolean step() {
		Optional<Export> next = this.mapper.next(AT_ONCE);
		next.ifPresent(this::step);
		return next.isPresent();
	}

	private void step(Export export) {
		if (export.state() == ExportState.WAITING && this.mapper.lockOf(export.uin())
			.stream()
			.filter((state) -> state == ExportState.RUNNING)
			.count() >= AT_ONCE) {
			return;
		}
		try {
			Locale locale = Locale.forLanguageTag(export.language());
			write(export, this.exports.source(export.kind())
				.read(export.wanted(), export.position(), ROWS, export.whole(), locale));
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.error("Export {} can't be written", export.id(), ex);
			this.mapper.end(export.id(), ExportState.FAILED, this.clock.instant());
		}
	}

	private void write(Export export, ExportPart part) {
		int chunks = export.chunkCount();
		long bytes = export.byteCount();
		if (!part.rows().isEmpty()) {
			byte[] data = packed(part.rows());
			this.mapper.insertChunk(export.id(), chunks++, data);
			bytes += data.length;
		}
		Instant now = this.clock.instant();
		this.mapper.advance(new Export(export.id(), export.uin(), export.kind(), export.format(), export.language(),
				export.whole(), export.wanted(), part.last() ? ExportState.DONE : ExportState.RUNNING, part.position(),
				part.last() ? COMPLETE : part.progress(), export.rowCount() + part.rows().size(), chunks, bytes,
				part.last() ? now : null, export.expiresAt()), now);
	}

	private static byte[] packed(List<List<String>> rows) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (GZIPOutputStream packed = new QuickGzip(bytes)) {
			SafeCsv csv = SafeCsv.continued(packed);
			rows.forEach((row) -> csv.row(row.toArray(String[]::new)));
			csv.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** Packing well takes longer than reading the rows. */
	private static final class QuickGzip extends GZIPOutputStream {

		QuickGzip(OutputStream out) throws IOException {
			super(out, BUFFER);
			this.def.setLevel(Deflater.BEST_SPEED);
		}

	}

}
