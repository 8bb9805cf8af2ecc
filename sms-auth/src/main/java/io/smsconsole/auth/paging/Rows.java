package io.smsconsole.auth.paging;

import java.util.List;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;

/**
 * A page of a list, as the product {@code cam} counts: pages from 1, rows a page.
 *
 * @param page which page
 * @param size how many rows it has
 */
public record Rows(int page, int size) {

	private static final int DEFAULT_SIZE = 20;

	private static final int LARGEST = 200;

	/** More pages than any list has. */
	private static final int LAST = 100_000;

	/**
	 * Reads {@code Page} and {@code Rp}.
	 * @param page which page, from 1; absent is the first
	 * @param rows how many rows, 1 to 200; absent is 20
	 * @return the page
	 * @throws SmsException {@code InvalidParameter.ParamError} where either is out of
	 * range
	 */
	public static Rows of(Integer page, Integer rows) {
		int checkedPage = (page != null) ? page : 1;
		int checkedRows = (rows != null) ? rows : DEFAULT_SIZE;
		if (checkedPage < 1 || checkedPage > LAST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "Page", "access.page", LAST);
		}
		if (checkedRows < 1 || checkedRows > LARGEST) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_PARAM_ERROR, "Rp", "access.rows", LARGEST);
		}
		return new Rows(checkedPage, checkedRows);
	}

	/**
	 * Cuts this page out of a list that is short enough to be read whole.
	 * @param <T> what is listed
	 * @param all the whole list
	 * @return what is on this page
	 */
	public <T> List<T> of(List<T> all) {
		return all.stream().skip((long) (this.page - 1) * this.size).limit(this.size).toList();
	}

}
