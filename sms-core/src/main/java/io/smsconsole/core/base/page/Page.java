package io.smsconsole.core.base.page;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * A part of a list, checked.
 *
 * @param limit how many, {@value #MAX_LIMIT} at most unless the list has a bound of its
 * own
 * @param offset how many to skip, not negative
 */
public record Page(int limit, int offset) {

	/** The most that one request may ask for. */
	public static final int MAX_LIMIT = 100;

	/** How many where nothing is said. */
	public static final int DEFAULT_LIMIT = 20;

	private static final String LIMIT = "Limit";

	private static final String OFFSET = "Offset";

	/**
	 * Checks {@code Limit} and {@code Offset}.
	 * @param limit how many; absent or 0 is {@value #DEFAULT_LIMIT}
	 * @param offset how many to skip; absent is none
	 * @return the page
	 * @throws SmsException if either is out of range
	 */
	public static Page of(Integer limit, Integer offset) {
		int checkedLimit = (limit != null) ? limit : 0;
		int checkedOffset = (offset != null) ? offset : 0;
		if (checkedLimit < 0 || checkedLimit > MAX_LIMIT) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, LIMIT, "page.limit", MAX_LIMIT);
		}
		if (checkedOffset < 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, OFFSET, "page.offset");
		}
		return new Page((checkedLimit > 0) ? checkedLimit : DEFAULT_LIMIT, checkedOffset);
	}

	/**
	 * Checks {@code Limit} and {@code Offset} where both must be given.
	 * @param limit how many; 0 asks for none
	 * @param offset how many to skip
	 * @param most the greatest limit
	 * @return the page
	 * @throws SmsException if either is missing or out of range
	 */
	public static Page within(Integer limit, Integer offset, int most) {
		checkPresent(LIMIT, limit);
		checkPresent(OFFSET, offset);
		if (limit < 0 || limit > most) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, LIMIT, "page.limit", most);
		}
		if (offset < 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, OFFSET, "page.offset");
		}
		return new Page(limit, offset);
	}

	/**
	 * Checks {@code Limit} and {@code Offset} of an operation that has no pages, and
	 * wants both to be 0.
	 * @param limit what was given
	 * @param offset what was given
	 * @throws SmsException if either is missing or not 0
	 */
	public static void checkZero(Integer limit, Integer offset) {
		checkPresent(LIMIT, limit);
		checkPresent(OFFSET, offset);
		if (limit != 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, LIMIT, "page.zero");
		}
		if (offset != 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, OFFSET, "page.zero");
		}
	}

	private static void checkPresent(String parameter, Integer value) {
		if (value == null) {
			throw new SmsException(ErrorCode.MISSING_PARAMETER, parameter, "parameter.missing");
		}
	}

	/**
	 * Cuts this part out of a short list.
	 * @param <T> what is listed
	 * @param all the whole list
	 * @return what is on this page
	 */
	public <T> List<T> of(List<T> all) {
		return all.stream().skip(this.offset).limit(this.limit).toList();
	}

}
