package io.smsconsole.web.console.shortlink;

import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import io.smsconsole.core.base.page.Page;
import io.smsconsole.core.catalog.shortlink.DescribeShortLinkListRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.page.WholeList;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Offers links beside the text of a template: those that stand in no text yet, and new
 * ones.
 */
@Controller
@RequestMapping(ShortLinkController.PATH + "/pick")
class ShortLinkPickController {

	private static final String FORM = "link";

	private static final String PANEL = "console/shortlink/pick :: panel";

	private final ShortLinkActions links;

	private final AppNames apps;

	private final ZoneId zone;

	ShortLinkPickController(ShortLinkActions links, AppNames apps, ZoneId zone) {
		this.links = links;
		this.apps = apps;
		this.zone = zone;
	}

	@GetMapping
	String offer(Model model) {
		model.addAttribute(FORM, ShortLinkForm.EMPTY);
		return fill(model);
	}

	@PostMapping
	@Needs("AddShortLink")
	Object add(@ModelAttribute(FORM) ShortLinkForm form, BindingResult errors, Model model) {
		AtomicReference<String> id = new AtomicReference<>();
		if (!Submission.succeeds(errors, () -> id.set(this.links.add(form.addition(this.zone)).linkId()))) {
			return Views.refusedForm(fill(model));
		}
		model.addAttribute("made", this.links.info(new ShortLinkRequest(id.get())).shortText());
		model.addAttribute(FORM, ShortLinkForm.EMPTY);
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + FORM);
		return fill(model);
	}

	private String fill(Model model) {
		model.addAttribute("unused",
				WholeList.of((offset) -> this.links
					.list(new DescribeShortLinkListRequest(null, null, true, Page.MAX_LIMIT, offset))
					.linkSet()));
		model.addAttribute("apps", this.apps.writable());
		return PANEL;
	}

}
