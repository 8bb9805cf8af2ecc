package io.smsconsole.web.api.call;

import java.util.Locale;
import java.util.Set;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.wire.api.CommonParameters;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;

/**
 * The forms that a call may have, each with the largest payload that it may bring.
 */
enum CallForm {

	/** Signed by TC3, the parameters of the action in the query. */
	QUERY(Sizes.NOTHING),

	/** Signed by TC3, the parameters of the action as JSON. */
	JSON(Sizes.LARGE),

	/** Signed by TC3, in parts; no action takes them. */
	MULTIPART(Sizes.LARGE),

	/** Signed by TC3, of a type that is none of the API's. */
	OTHER(Sizes.LARGE),

	/** Signed the older way, all parameters in the query. */
	SIGNED_QUERY(Sizes.NOTHING),

	/** Signed the older way, all parameters in a form. */
	SIGNED_FORM(Sizes.FORM);

	private static final int LONGEST_QUERY = 32 << 10;

	private static final Set<String> METHODS = Set.of(HttpMethod.GET.name(), HttpMethod.POST.name());

	private final int largestPayload;

	CallForm(int largestPayload) {
		this.largestPayload = largestPayload;
	}

	/**
	 * Recognises the form, by what can be seen before anything is read.
	 * @throws SmsException where the method is none of the API's or the query is too long
	 */
	static CallForm of(HttpServletRequest request) {
		if (!METHODS.contains(request.getMethod())) {
			throw new SmsException(ErrorCode.UNSUPPORTED_PROTOCOL);
		}
		if (HttpMethod.POST.matches(request.getMethod())) {
			return ofPost(request);
		}
		String query = request.getQueryString();
		if (query != null && query.length() > LONGEST_QUERY) {
			throw new SmsException(ErrorCode.REQUEST_SIZE_LIMIT_EXCEEDED);
		}
		return isSignedInHeaders(request) ? QUERY : SIGNED_QUERY;
	}

	private static CallForm ofPost(HttpServletRequest request) {
		if (isOfType(request, MediaType.APPLICATION_FORM_URLENCODED) && !isSignedInHeaders(request)) {
			return SIGNED_FORM;
		}
		if (isOfType(request, MediaType.APPLICATION_JSON)) {
			return JSON;
		}
		return isOfType(request, MediaType.MULTIPART_FORM_DATA) ? MULTIPART : OTHER;
	}

	private static boolean isSignedInHeaders(HttpServletRequest request) {
		return request.getHeader(HttpHeaders.AUTHORIZATION) != null
				|| request.getHeader(CommonParameters.header(CommonParameters.ACTION)) != null;
	}

	private static boolean isOfType(HttpServletRequest request, MediaType type) {
		String given = request.getContentType();
		return given != null && given.strip().toLowerCase(Locale.ROOT).startsWith(type.toString());
	}

	/**
	 * Whether the common parameters stand among the others, and not in headers.
	 */
	boolean isSignedInParameters() {
		return this == SIGNED_QUERY || this == SIGNED_FORM;
	}

	/**
	 * How many bytes of payload there may be; of a GET none is looked at.
	 */
	int largestPayload() {
		return this.largestPayload;
	}

	private static final class Sizes {

		private static final int NOTHING = 0;

		private static final int FORM = 1 << 20;

		private static final int LARGE = 10 << 20;

	}

}
