package io.smsconsole.core.insight.export;

import org.springframework.stereotype.Service;

/**
 * Opens files that are ready, for the console to hand out after
 * {@link ExportActions#download} let the caller have them.
 */
@Service
public class ExportFiles {

	private final Exports exports;

	private final ExportMapper mapper;

	ExportFiles(Exports exports, ExportMapper mapper) {
		this.exports = exports;
		this.mapper = mapper;
	}

	/**
	 * Opens a file of the caller's.
	 * @param exportId its id
	 * @return the file
	 */
	public ExportFile open(String exportId) {
		Export export = this.exports.readable(exportId);
		return new ExportFile(this.mapper, export, this.exports.source(export.kind()));
	}

}
