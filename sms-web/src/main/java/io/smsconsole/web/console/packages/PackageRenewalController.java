package io.smsconsole.web.console.packages;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageRenewalRequest;
import io.smsconsole.core.limits.packages.PackageRenewalActions;
import io.smsconsole.web.console.region.RegionPath;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes how packages are renewed.
 */
@Controller
@RequestMapping(PackageController.PATH + "/renewal")
@Needs("ModifyPackageRenewal")
class PackageRenewalController {

	private static final String FORM = "form";

	private static final String PAGE = "console/packages/renewal";

	private final PackageRenewalActions actions;

	private final RegionPath paths;

	PackageRenewalController(PackageRenewalActions actions, RegionPath paths) {
		this.actions = actions;
		this.paths = paths;
	}

	@GetMapping
	String show(@PathVariable Region region, Model model) {
		model.addAttribute(FORM,
				RenewalForm.of(region, this.actions.describe(new DescribePackageRenewalRequest(region.wire()))));
		return offer(region, model);
	}

	@PostMapping
	Object save(@PathVariable Region region, @ModelAttribute(FORM) RenewalForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(region)))) {
			Flash.success(redirect, "packages.renewal.saved");
			return "redirect:" + path(region);
		}
		return Views.refusedForm(offer(region, model));
	}

	private String offer(Region region, Model model) {
		model.addAttribute("mainland", region == Region.MAINLAND);
		model.addAttribute("path", path(region));
		return PAGE;
	}

	private String path(Region region) {
		return this.paths.of(region) + "/packages";
	}

}
