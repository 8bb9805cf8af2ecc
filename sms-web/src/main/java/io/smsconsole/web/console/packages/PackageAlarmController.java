package io.smsconsole.web.console.packages;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageAlarmRequest;
import io.smsconsole.core.limits.packages.PackageAlarmActions;
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
 * Takes from which balance on people are told that packages run low.
 */
@Controller
@RequestMapping(PackageController.PATH + "/alarm")
@Needs("ModifyPackageAlarm")
class PackageAlarmController {

	private static final String FORM = "form";

	private static final String PAGE = "console/packages/alarm";

	private static final List<Integer> PERCENTS = List.of(1, 5, 15);

	private final PackageAlarmActions actions;

	private final RegionPath paths;

	PackageAlarmController(PackageAlarmActions actions, RegionPath paths) {
		this.actions = actions;
		this.paths = paths;
	}

	@GetMapping
	String show(@PathVariable Region region, Model model) {
		model.addAttribute(FORM,
				AlarmForm.of(region, this.actions.describe(new DescribePackageAlarmRequest(region.wire()))));
		return offer(region, model);
	}

	@PostMapping
	Object save(@PathVariable Region region, @ModelAttribute(FORM) AlarmForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(region)))) {
			Flash.success(redirect, "packages.alarm.saved");
			return "redirect:" + path(region);
		}
		return Views.refusedForm(offer(region, model));
	}

	private String offer(Region region, Model model) {
		model.addAttribute("mainland", region == Region.MAINLAND);
		model.addAttribute("path", path(region));
		model.addAttribute("percents", PERCENTS);
		return PAGE;
	}

	private String path(Region region) {
		return this.paths.of(region) + "/packages";
	}

}
