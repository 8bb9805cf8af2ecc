package io.smsconsole.core.insight.code;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.feedback.receipt.ReceiptCode;
import io.smsconsole.core.feedback.receipt.ReceiptCodes;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Service;

/**
 * What can be asked about codes.
 */
@Service
public class CodeActions {

	/**
	 * Lists the codes that the API can answer with.
	 * @param request which of them
	 * @return them with their meaning, by code
	 */
	@Action(name = "DescribeErrorCodeList", access = Access.READ)
	public DescribeErrorCodeListResponse errors(DescribeErrorCodeListRequest request) {
		Page page = Page.of(request.limit(), request.offset());
		ErrorCodeFilter filter = new ErrorCodeFilter(request);
		List<ErrorCodeInfo> found = Arrays.stream(ErrorCode.values())
			.sorted(Comparator.comparing(ErrorCode::code))
			.map((code) -> ErrorCodeInfo.of(code, LocaleContextHolder.getLocale()))
			.filter(filter::matches)
			.toList();
		return new DescribeErrorCodeListResponse(page.of(found), found.size());
	}

	/**
	 * Lists the codes that carriers put into receipts.
	 * @param request which of them
	 * @return them with their meaning, by code and carrier
	 */
	@Action(name = "DescribeReceiptCodeList", access = Access.READ)
	public DescribeReceiptCodeListResponse receipts(DescribeReceiptCodeListRequest request) {
		Page page = Page.of(request.limit(), request.offset());
		ReceiptCodeFilter filter = ReceiptCodeFilter.of(request, LocaleContextHolder.getLocale());
		List<ReceiptCode> found = ReceiptCodes.all().stream().filter(filter::matches).toList();
		return new DescribeReceiptCodeListResponse(page.of(found)
			.stream()
			.map((code) -> ReceiptCodeInfo.of(code, LocaleContextHolder.getLocale()))
			.toList(), found.size());
	}

}
