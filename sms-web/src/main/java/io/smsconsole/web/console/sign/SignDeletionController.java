package io.smsconsole.web.console.sign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.catalog.sign.DescribeTPLSignInfoRequest;
import io.smsconsole.core.catalog.sign.SignActions;
import io.smsconsole.core.wire.api.DeleteSmsSignRequest;
import io.smsconsole.web.console.review.ReviewList;
import io.smsconsole.web.need.Needs;

import io.smsconsole.web.page.Deletion;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Deletes signs, one or several at once.
 */
@Controller
@RequestMapping(SignController.PATH)
@Needs("DeleteSmsSign")
class SignDeletionController {

	private final SignActions actions;

	private final ReviewList reviews;

	SignDeletionController(SignActions actions, ReviewList reviews) {
		this.actions = actions;
		this.reviews = reviews;
	}

	@GetMapping("/{id}/delete")
	String ask(@PathVariable Region region, @PathVariable long id, HtmxRequest request, Model model) {
		return deletion(region, List.of(id), model).question(List.of()).show(request, model);
	}

	@GetMapping("/delete")
	String askMany(@PathVariable Region region, @RequestParam(defaultValue = "") List<Long> id, HtmxRequest request,
			Model model, RedirectAttributes redirect) {
		if (id.isEmpty()) {
			return Deletion.nothing(this.reviews.place(region, SignController.FEATURE, model), redirect);
		}
		return deletion(region, id, model).question(List.of()).show(request, model);
	}

	@PostMapping("/{id}/delete")
	String delete(@PathVariable Region region, @PathVariable long id, Model model, RedirectAttributes redirect) {
		return deleteMany(region, List.of(id), model, redirect);
	}

	@PostMapping("/delete")
	String deleteMany(@PathVariable Region region, @RequestParam(defaultValue = "") List<Long> id, Model model,
			RedirectAttributes redirect) {
		if (id.isEmpty()) {
			return Deletion.nothing(this.reviews.place(region, SignController.FEATURE, model), redirect);
		}
		Deletion deletion = deletion(region, id, model);
		id.forEach((each) -> this.actions.delete(new DeleteSmsSignRequest(each)));
		return deletion.done(redirect);
	}

	private Deletion deletion(Region region, List<Long> ids, Model model) {
		String path = this.reviews.place(region, SignController.FEATURE, model);
		Map<Long, String> names = new LinkedHashMap<>();
		ids.forEach((id) -> names.put(id, this.actions.info(new DescribeTPLSignInfoRequest(id)).signName()));
		return new Deletion("sign", path, names);
	}

}
