package io.smsconsole.web.console.sign;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListRequest;
import io.smsconsole.core.catalog.sign.DescribeTPLSignListResponse;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.web.console.region.RegionPath;
import io.smsconsole.web.console.review.ReviewList;
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
 * Lists signs, shows how their reviews stand, and deletes them.
 */
@Controller
@RequestMapping(SignController.PATH)
class SignController {

	static final String FEATURE = "signs";

	static final String PATH = "/console/" + RegionPath.VARIABLE + "/" + FEATURE;

	private final SignActions actions;

	private final ReviewList reviews;

	SignController(SignActions actions, ReviewList reviews) {
		this.actions = actions;
		this.reviews = reviews;
	}

	@GetMapping
	String list(@PathVariable Region region, @RequestParam(defaultValue = "") String search,
			@RequestParam(required = false) Integer state, Cursor cursor, HtmxRequest request, Model model) {
		this.reviews.place(region, FEATURE, model);
		this.reviews.filters(search, state, model);
		OffsetPage page = OffsetPage.of(cursor);
		DescribeTPLSignListResponse found = this.actions
			.list(new DescribeTPLSignListRequest(region.wire(), search, state, page.limit(), page.offset()));
		model.addAttribute("signs", page.slice(found.signSet(), found.totalCount()));
		return Views.pageOr(request, "console/sign/list", "rows");
	}

	@GetMapping("/{id}/row")
	String row(@PathVariable Region region, @PathVariable long id, Model model) {
		this.reviews.place(region, FEATURE, model);
		model.addAttribute("sign", this.actions.info(new DescribeTPLSignInfoRequest(id)));
		return "console/sign/list :: row";
	}

	@GetMapping("/{id}/delete")
	String askDelete(@PathVariable Region region, @PathVariable long id, HtmxRequest request, Model model) {
		String path = this.reviews.place(region, FEATURE, model);
		return new Confirmation("sign.delete.title", "sign.delete.text", "review.delete", path + "/" + id + "/delete",
				path, name(id))
			.show(request, model);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable Region region, @PathVariable long id, Model model, RedirectAttributes redirect) {
		String name = name(id);
		this.actions.delete(new DeleteSmsSignRequest(id));
		Flash.success(redirect, "sign.deleted", name);
		return "redirect:" + this.reviews.place(region, FEATURE, model);
	}

	private String name(long id) {
		return this.actions.info(new DescribeTPLSignInfoRequest(id)).signName();
	}

}
