package io.smsconsole.core.wire.api;

/**
 * How a conversion was taken.
 *
 * @param reportConversionStatus how it was taken
 */
public record ReportConversionResponse(ReportConversionStatus reportConversionStatus) {

	/**
	 * That a conversion was taken.
	 *
	 * @param code {@code OK}
	 * @param message the code in words
	 */
	public record ReportConversionStatus(String code, String message) {

	}

}
