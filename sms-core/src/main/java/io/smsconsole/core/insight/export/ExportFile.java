package io.smsconsole.core.insight.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

import io.smsconsole.core.base.sheet.CsvRows;
import io.smsconsole.core.base.sheet.SafeCsv;
import io.smsconsole.core.base.sheet.SafeXlsx;

/**
 * A file that is ready, to be handed out chunk after chunk.
 */
public final class ExportFile {

	private final ExportMapper mapper;

	private final Export export;

	private final List<String> titles;

	ExportFile(ExportMapper mapper, Export export, ExportSource source) {
		this.mapper = mapper;
		this.export = export;
		this.titles = source.titles(Locale.forLanguageTag(export.language()));
	}

	/**
	 * What it is to be saved as.
	 * @return such as {@code send-record-123.csv}
	 */
	public String name() {
		return this.export.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + '-' + this.export.id() + '.'
				+ this.export.format();
	}

	/**
	 * What browsers are told that it is.
	 * @return the media type
	 */
	public String mediaType() {
		return this.export.format().equals(ExportFormat.XLSX) ? SafeXlsx.MEDIA_TYPE : "text/csv;charset=UTF-8";
	}

	/**
	 * Writes it.
	 * @param out where to; left open
	 * @throws IOException if that fails
	 */
	public void writeTo(OutputStream out) throws IOException {
		if (this.export.format().equals(ExportFormat.XLSX)) {
			writeSheet(out);
		}
		else {
			SafeCsv csv = new SafeCsv(out);
			csv.row(this.titles.toArray(String[]::new));
			csv.flush();
			for (int seq = 0; seq < this.export.chunkCount(); seq++) {
				try (InputStream rows = chunk(seq)) {
					rows.transferTo(out);
				}
			}
		}
	}

	private void writeSheet(OutputStream out) throws IOException {
		try (SafeXlsx sheet = new SafeXlsx(out, "export")) {
			sheet.header(this.titles);
			for (int seq = 0; seq < this.export.chunkCount(); seq++) {
				try (InputStream rows = chunk(seq)) {
					CsvRows.forEach(rows, sheet::texts);
				}
			}
		}
	}

	private InputStream chunk(int seq) throws IOException {
		return new GZIPInputStream(new ByteArrayInputStream(this.mapper.chunk(this.export.id(), seq).data()));
	}

}
