package io.smsconsole.web.console.qualification;

import java.util.Arrays;
import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.catalog.qualification.DeleteSmsQualificationRequest;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListRequest;
import io.smsconsole.core.catalog.qualification.DescribeSmsQualificationListResponse;
import io.smsconsole.core.catalog.qualification.QualificationActions;
import io.smsconsole.core.catalog.qualification.QualificationStatus;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists and deletes qualifications.
 */
@Controller
@RequestMapping(QualificationController.PATH)
class QualificationController {

	static final String PATH = "/console/mainland/qualifications";

	private static final List<Choice> STATES = Arrays.stream(QualificationStatus.values())
		.map((status) -> Choice.key(status.wire(), "qualification.state." + status.wire()))
		.toList();

	private final QualificationActions actions;

	private final QualificationFinder finder;

	QualificationController(QualificationActions actions, QualificationFinder finder) {
		this.actions = actions;
		this.finder = finder;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, @RequestParam(required = false) Integer state,
			Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeSmsQualificationListResponse found = this.actions
			.list(new DescribeSmsQualificationListRequest(null, search, state, page.limit(), page.offset()));
		model.addAttribute("search", search);
		model.addAttribute("state", (state != null) ? state.toString() : "");
		model.addAttribute("states", STATES);
		model.addAttribute("filtered", state != null || !search.isBlank());
		model.addAttribute("qualifications", page.slice(found.qualificationSet(), found.totalCount()));
		return Views.pageOr(request, "console/qualification/list", "rows");
	}

	@GetMapping("/{id}/delete")
	String askDelete(@PathVariable long id, HtmxRequest request, Model model) {
		return new Confirmation("qualification.delete.title", "qualification.delete.text", "review.delete",
				PATH + "/" + id + "/delete", PATH, this.finder.find(id).qualificationName())
			.show(request, model);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable long id, RedirectAttributes redirect) {
		String name = this.finder.find(id).qualificationName();
		this.actions.delete(new DeleteSmsQualificationRequest(id));
		Flash.success(redirect, "qualification.deleted", name);
		return "redirect:" + PATH;
	}

}
