package io.smsconsole.auth.call;

import java.util.List;

import io.smsconsole.core.base.account.CurrentAccount;
import io.smsconsole.core.base.action.Access;
import io.smsconsole.core.base.action.Action;
import io.smsconsole.core.base.page.Page;

import org.springframework.stereotype.Service;
import org.springframework.util.StringUtils;

/**
 * What can be done with the log of API calls.
 */
@Service
public class ApiCallActions {

	private final ApiCallMapper mapper;

	private final CurrentAccount account;

	ApiCallActions(ApiCallMapper mapper, CurrentAccount account) {
		this.mapper = mapper;
		this.account = account;
	}

	/**
	 * Lists the last calls that were made with the caller's own keys. Of each key the
	 * last 100 are known, a second after they were made.
	 * @param request which of them
	 * @return the calls, newest first
	 */
	@Action(name = "DescribeApiCallList", access = Access.READ)
	public DescribeApiCallListResponse list(DescribeApiCallListRequest request) {
		Page page = Page.of(request.limit(), 0);
		List<ApiCall> calls = this.mapper.list(this.account.uin(), orNull(request.secretId()), orNull(request.code()),
				Boolean.TRUE.equals(request.onlyErrors()), page.limit());
		return new DescribeApiCallListResponse(calls.stream().map(ApiCallInfo::of).toList());
	}

	private static String orNull(String text) {
		return StringUtils.hasText(text) ? text.strip() : null;
	}

}
