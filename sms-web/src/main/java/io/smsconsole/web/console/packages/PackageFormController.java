package io.smsconsole.web.console.packages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.AddSmsPackageRequest;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.packages.PackageSizes;
import io.smsconsole.web.console.region.RegionPath;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Confirmation.Line;
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
 * Takes what is entered about a package that was bought or given, and asks before it is
 * recorded.
 */
@Controller
@RequestMapping(PackageController.PATH)
@Needs("AddSmsPackage")
class PackageFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/packages/form";

	private static final int USUAL_YEARS = 2;

	private static final List<Choice> TYPES = List.of(Choice.key(1, "packages.type.1"),
			Choice.key(0, "packages.type.0"));

	private final PackageActions actions;

	private final PackageSizes sizes;

	private final RegionPath paths;

	private final Clock clock;

	private final ZoneId zone;

	PackageFormController(PackageActions actions, PackageSizes sizes, RegionPath paths, Clock clock, ZoneId zone) {
		this.actions = actions;
		this.sizes = sizes;
		this.paths = paths;
		this.clock = clock;
		this.zone = zone;
	}

	@GetMapping("/new")
	String blank(@PathVariable Region region, Model model) {
		LocalDate lastDay = LocalDate.now(this.clock.withZone(this.zone)).plusYears(USUAL_YEARS);
		model.addAttribute(FORM, PackageForm.blank(this.sizes.fixed(region).get(0), lastDay));
		return offer(region, model);
	}

	@PostMapping("/confirm")
	Object ask(@PathVariable Region region, @ModelAttribute(FORM) PackageForm form, BindingResult errors,
			HtmxRequest request, Model model) {
		AddSmsPackageRequest addition = form.addition(region, this.zone);
		Submission.reject(errors, this.sizes.problems(addition));
		if (errors.hasErrors()) {
			return Views.refusedForm(offer(region, model));
		}
		String path = path(region);
		String half = (region == Region.MAINLAND) ? "mainland" : "international";
		Line lastDay = (addition.expiredTime() != null) ? new Line("packages.confirm.until", form.expiredTime().strip())
				: new Line("packages.confirm.years", USUAL_YEARS);
		return new Confirmation("packages.confirm.title", "packages.confirm.text", "packages.confirm.button",
				form.address(path), path + "/new")
			.about(List.of(new Line("packages.confirm.type." + addition.packageType()),
					new Line("packages.confirm." + half, Amounts.shown(region, addition.packageAmount())), lastDay))
			.calmly()
			.show(request, model);
	}

	@PostMapping
	Object add(@PathVariable Region region, @ModelAttribute(FORM) PackageForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		AddSmsPackageRequest addition = form.addition(region, this.zone);
		if (Submission.succeeds(errors, () -> this.actions.add(addition))) {
			Flash.success(redirect, "packages.added");
			return "redirect:" + path(region);
		}
		return Views.refusedForm(offer(region, model));
	}

	private String offer(Region region, Model model) {
		boolean mainland = region == Region.MAINLAND;
		model.addAttribute("mainland", mainland);
		model.addAttribute("path", path(region));
		model.addAttribute("types", TYPES);
		model.addAttribute("sizes",
				Stream
					.concat(this.sizes.fixed(region)
						.stream()
						.map((size) -> Choice.of(size, (mainland ? "" : "¥") + Amounts.shown(region, size))),
							Stream.of(Choice.key(PackageForm.CUSTOM, "packages.kind.custom")))
					.toList());
		return PAGE;
	}

	private String path(Region region) {
		return this.paths.of(region) + "/packages";
	}

}
