package io.smsconsole.core.base.page;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * A part of a list, checked.
 *
 * @param limit how many, 1 to {@value #MAX_LIMIT}
 * @param offset how many to skip, not negative
 */
public record Page(int limit, int offset) {

	/** The most that one request may ask for. */
	public static final int MAX_LIMIT = 100;

	/** How many where nothing is said. */
	public static final int DEFAULT_LIMIT = 20;

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
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_LIMIT_VERIFY_FAIL, "Limit", "page.limit",
					MAX_LIMIT);
		}
		if (checkedOffset < 0) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_OFFSET_VERIFY_FAIL, "Offset", "page.offset");
		}
		return new Page((checkedLimit > 0) ? checkedLimit : DEFAULT_LIMIT, checkedOffset);
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
