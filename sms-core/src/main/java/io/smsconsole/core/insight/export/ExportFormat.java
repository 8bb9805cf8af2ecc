package io.smsconsole.core.insight.export;

import java.util.Set;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import org.springframework.util.StringUtils;

/**
 * The formats of files.
 */
final class ExportFormat {

	static final String XLSX = "xlsx";

	private static final String CSV = "csv";

	private static final Set<String> ALL = Set.of(CSV, XLSX);

	private ExportFormat() {
	}

	static String of(String format) {
		if (!StringUtils.hasText(format)) {
			return CSV;
		}
		if (!ALL.contains(format)) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "Format", "export.format");
		}
		return format;
	}

}
