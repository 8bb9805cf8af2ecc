package io.smsconsole.core.insight.code;

/**
 * What codes of the API somebody looks for.
 */
final class ErrorCodeFilter {

	private final Keywords keywords;

	private final String code;

	private final String category;

	ErrorCodeFilter(DescribeErrorCodeListRequest request) {
		this.keywords = Keywords.of(request.keyword());
		this.code = Keywords.orNull(request.code());
		this.category = Keywords.orNull(request.category());
	}

	boolean matches(ErrorCodeInfo info) {
		return (this.code == null || this.code.equals(info.code()))
				&& (this.category == null || this.category.equals(info.category()))
				&& this.keywords.areIn(info.code(), number(info), info.meaning(), info.advice());
	}

	private static String number(ErrorCodeInfo info) {
		return (info.legacyCode() != null) ? info.legacyCode().toString() : "";
	}

}
