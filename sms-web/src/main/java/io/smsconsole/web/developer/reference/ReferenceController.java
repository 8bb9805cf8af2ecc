package io.smsconsole.web.developer.reference;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.action.ActionEntry;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.developer.shape.RecordShape;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows what the API can do, as a list and action by action.
 */
@Controller
@RequestMapping(ReferenceController.PATH)
@Needs(ReferenceController.NEEDED)
class ReferenceController {

	static final String PATH = "/console/developer/actions";

	static final String NEEDED = "DescribeErrorCodeList";

	private final Reference reference;

	ReferenceController(Reference reference) {
		this.reference = reference;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String q, HtmxRequest request, Locale locale, Model model) {
		List<ReferenceGroup> groups = this.reference.groups(q, locale);
		model.addAttribute("q", q);
		model.addAttribute("groups", groups);
		model.addAttribute("total", groups.stream().mapToInt((group) -> group.lines().size()).sum());
		return Views.pageOr(request, "developer/reference/actions", "results");
	}

	@GetMapping("/{name:[A-Za-z]+}")
	String action(@PathVariable String name, Locale locale, Model model) {
		ReferenceLine line = this.reference.find(name, locale)
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND));
		ActionEntry entry = line.entry();
		model.addAttribute("line", line);
		model.addAttribute("takes", new RecordShape(entry.request(), Map.of()).parameters());
		model.addAttribute("answers", new RecordShape(entry.response(), Map.of()).parameters());
		return "developer/reference/action";
	}

}
