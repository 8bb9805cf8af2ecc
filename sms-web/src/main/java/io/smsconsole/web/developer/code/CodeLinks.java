package io.smsconsole.web.developer.code;

import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.error.ErrorCode;

import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Leads from a code, wherever it is shown, to what the catalogue says about it. Templates
 * reach it as {@code @codeLinks}.
 */
@Component
public class CodeLinks {

	private final Gate gate;

	CodeLinks(Gate gate) {
		this.gate = gate;
	}

	/**
	 * The page of a code.
	 * @param code a code of the API or of a receipt
	 * @return path and query, or {@code null} where there is none or the person may not
	 * see it
	 */
	public String of(String code) {
		if (!StringUtils.hasText(code)) {
			return null;
		}
		if (ErrorCode.of(code).isPresent()) {
			return this.gate.may("DescribeErrorCodeList") ? ErrorCodeController.PATH + "/" + code : null;
		}
		return this.gate.may("DescribeReceiptCodeList") ? UriComponentsBuilder.fromPath(ReceiptCodeController.PATH)
			.queryParam("code", "{code}")
			.encode()
			.buildAndExpand(code)
			.toUriString() : null;
	}

}
