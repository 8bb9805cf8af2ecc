package io.smsconsole.web.developer.code;

import java.util.Arrays;
import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.insight.code.CodeActions;
import io.smsconsole.core.insight.code.DescribeErrorCodeListRequest;
import io.smsconsole.core.insight.code.DescribeErrorCodeListResponse;
import io.smsconsole.core.insight.code.ErrorCodeInfo;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the codes that the API answers with, as a list and one by one.
 */
@Controller
class ErrorCodeController {

	static final String PATH = "/console/developer/errors";

	private static final int ALL = 100;

	private static final String ANSWER = """
			{
			  "Response": {
			    "Error": {
			      "Code": "%s",
			      "Message": "…"
			    },
			    "RequestId": "…"
			  }
			}""";

	private final CodeActions codes;

	ErrorCodeController(CodeActions codes) {
		this.codes = codes;
	}

	@GetMapping(PATH)
	String list(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String category,
			Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeErrorCodeListResponse found = this.codes
			.errors(new DescribeErrorCodeListRequest(null, category, q, page.limit(), page.offset()));
		model.addAttribute("q", q);
		model.addAttribute("category", category);
		model.addAttribute("categories", categories());
		model.addAttribute("total", found.totalCount());
		model.addAttribute("slice", page.slice(found.errorCodeSet(), found.totalCount()));
		return Views.pageOr(request, "developer/code/errors", "results");
	}

	@GetMapping(PATH + "/{code:[A-Za-z.]+}")
	String code(@PathVariable String code, Model model) {
		ErrorCodeInfo info = this.codes.errors(new DescribeErrorCodeListRequest(code, null, null, 1, 0))
			.errorCodeSet()
			.stream()
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND));
		model.addAttribute("info", info);
		model.addAttribute("answer", ANSWER.formatted(info.code()));
		model.addAttribute("kin", kin(info));
		return "developer/code/error";
	}

	private List<String> kin(ErrorCodeInfo info) {
		return this.codes.errors(new DescribeErrorCodeListRequest(null, info.category(), null, ALL, 0))
			.errorCodeSet()
			.stream()
			.map(ErrorCodeInfo::code)
			.filter((other) -> !other.equals(info.code()))
			.toList();
	}

	private static List<Choice> categories() {
		return Arrays.stream(ErrorCode.values())
			.map((code) -> code.code().split("\\.", 2)[0])
			.distinct()
			.sorted()
			.map((category) -> Choice.of(category, category))
			.toList();
	}

}
