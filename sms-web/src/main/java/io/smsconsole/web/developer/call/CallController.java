package io.smsconsole.web.developer.call;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.call.ApiCallActions;
import io.smsconsole.auth.call.DescribeApiCallListRequest;
import io.smsconsole.web.developer.OwnKeys;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Lists the last API calls.
 */
@Controller
class CallController {

	static final String PATH = "/console/developer/calls";

	private static final int MOST = 100;

	private final ApiCallActions calls;

	private final OwnKeys keys;

	CallController(ApiCallActions calls, OwnKeys keys) {
		this.calls = calls;
		this.keys = keys;
	}

	@GetMapping(PATH)
	String list(@ModelAttribute("filter") CallQuery filter, HtmxRequest request, Model model) {
		List<CallLine> lines = this.calls
			.list(new DescribeApiCallListRequest(filter.key(), filter.code(), filter.onlyErrors(), MOST))
			.apiCallSet()
			.stream()
			.map(CallLine::new)
			.toList();
		model.addAttribute("lines", lines);
		model.addAttribute("keys",
				this.keys.list().stream().map((key) -> Choice.of(key.secretId(), key.secretId())).toList());
		return Views.pageOr(request, "developer/call/calls", "results");
	}

}
