package io.smsconsole.web.console.qualification;

import java.util.Arrays;
import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListResponse;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationStatus;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists qualifications.
 */
@Controller
@RequestMapping(QualificationController.PATH)
class QualificationController {

	static final String PATH = "/console/mainland/qualifications";

	private static final List<Choice> STATES = Arrays.stream(QualificationStatus.values())
		.map((status) -> Choice.key(status.wire(), "qualification.state." + status.wire()))
		.toList();

	static final List<Choice> PURPOSES = List.of(Choice.key(0, "qualification.purpose.0"),
			Choice.key(1, "qualification.purpose.1"));

	private final QualificationActions actions;

	QualificationController(QualificationActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, @RequestParam(required = false) Integer state,
			@RequestParam(required = false) Integer purpose, Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeSmsQualificationListResponse found = this.actions
			.list(new DescribeSmsQualificationListRequest(null, search, state, page.limit(), page.offset(), purpose));
		model.addAttribute("search", search);
		model.addAttribute("state", (state != null) ? state.toString() : "");
		model.addAttribute("states", STATES);
		model.addAttribute("purpose", (purpose != null) ? purpose.toString() : "");
		model.addAttribute("purposes", PURPOSES);
		model.addAttribute("filtered", state != null || purpose != null || !search.isBlank());
		model.addAttribute("path", PATH);
		model.addAttribute("qualifications", page.slice(found.qualificationSet(), found.totalCount()));
		return Views.pageOr(request, "console/qualification/list", "rows");
	}

}
