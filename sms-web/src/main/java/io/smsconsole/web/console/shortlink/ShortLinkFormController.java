package io.smsconsole.web.console.shortlink;

import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.catalog.shortlink.ModifyShortLinkRequest;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkInfo;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes, changes, disables and deletes short links.
 */
@Controller
@RequestMapping(ShortLinkController.PATH)
class ShortLinkFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/shortlink/form";

	private static final String REDIRECT = "redirect:" + ShortLinkController.PATH;

	private final ShortLinkActions links;

	private final AppNames apps;

	private final ZoneId zone;

	ShortLinkFormController(ShortLinkActions links, AppNames apps, ZoneId zone) {
		this.links = links;
		this.apps = apps;
		this.zone = zone;
	}

	@GetMapping("/new")
	@Needs("AddShortLink")
	String blank(Model model) {
		model.addAttribute(FORM, ShortLinkForm.EMPTY);
		return fill(null, model);
	}

	@PostMapping
	@Needs("AddShortLink")
	Object add(@ModelAttribute(FORM) ShortLinkForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AtomicReference<String> id = new AtomicReference<>();
		if (Submission.succeeds(errors, () -> id.set(this.links.add(form.addition(this.zone)).linkId()))) {
			Flash.success(redirect, "shortlink.added", form.linkName().strip());
			return REDIRECT + "/" + id.get();
		}
		return Views.refusedForm(fill(null, model));
	}

	@GetMapping(ShortLinkController.ONE + "/edit")
	@Needs("ModifyShortLink")
	String edit(@PathVariable String linkId, Model model) {
		ShortLinkInfo link = find(linkId);
		model.addAttribute(FORM, ShortLinkForm.of(link, this.zone));
		return fill(link, model);
	}

	@PostMapping(ShortLinkController.ONE)
	@Needs("ModifyShortLink")
	Object change(@PathVariable String linkId, @ModelAttribute(FORM) ShortLinkForm form, BindingResult errors,
			Model model, RedirectAttributes redirect) {
		ShortLinkInfo link = find(linkId);
		if (Submission.succeeds(errors, () -> this.links.modify(form.change(link, this.zone)))) {
			Flash.success(redirect, "shortlink.changed", form.linkName().strip());
			return REDIRECT + "/" + linkId;
		}
		return Views.refusedForm(fill(link, model));
	}

	@PostMapping(ShortLinkController.ONE + "/enable")
	@Needs("ModifyShortLink")
	String enable(@PathVariable String linkId, @RequestParam boolean enabled, RedirectAttributes redirect) {
		ShortLinkInfo link = find(linkId);
		this.links.modify(new ModifyShortLinkRequest(linkId, null, null, null, enabled));
		Flash.success(redirect, enabled ? "shortlink.enabled" : "shortlink.disabled", link.linkName());
		return REDIRECT + "/" + linkId;
	}

	@GetMapping(ShortLinkController.ONE + "/delete")
	@Needs("DeleteShortLink")
	String ask(@PathVariable String linkId, HtmxRequest htmx, Model model) {
		ShortLinkInfo link = find(linkId);
		String page = ShortLinkController.PATH + "/" + linkId;
		return new Confirmation("shortlink.delete.ask",
				(link.templateId() != 0) ? "shortlink.delete.used" : "shortlink.delete.text", "shortlink.delete",
				page + "/delete", page, link.linkName())
			.show(htmx, model);
	}

	@PostMapping(ShortLinkController.ONE + "/delete")
	@Needs("DeleteShortLink")
	String delete(@PathVariable String linkId, RedirectAttributes redirect) {
		String name = find(linkId).linkName();
		this.links.delete(new ShortLinkRequest(linkId));
		Flash.success(redirect, "shortlink.deleted", name);
		return REDIRECT;
	}

	private ShortLinkInfo find(String linkId) {
		return this.links.info(new ShortLinkRequest(linkId));
	}

	private String fill(ShortLinkInfo known, Model model) {
		model.addAttribute("known", known);
		model.addAttribute("apps", this.apps.writable());
		return PAGE;
	}

}
