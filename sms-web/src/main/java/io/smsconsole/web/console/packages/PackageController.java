package io.smsconsole.web.console.packages;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.limits.packages.DescribePackageListRequest;
import io.smsconsole.core.limits.packages.DescribePackageListResponse;
import io.smsconsole.core.limits.packages.PackageActions;
import io.smsconsole.core.limits.packages.PackageSizes;
import io.smsconsole.web.console.region.RegionPath;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists packages, with what is left and how long it lasts.
 */
@Controller
@RequestMapping(PackageController.PATH)
class PackageController {

	static final String PATH = "/console/" + RegionPath.VARIABLE + "/packages";

	private static final List<Choice> STATES = IntStream.range(0, 3)
		.mapToObj((state) -> Choice.key(state, "packages.state." + state))
		.toList();

	private final PackageActions actions;

	private final PackageSizes sizes;

	private final PackageOverview overview;

	private final RegionPath paths;

	PackageController(PackageActions actions, PackageSizes sizes, PackageOverview overview, RegionPath paths) {
		this.actions = actions;
		this.sizes = sizes;
		this.overview = overview;
		this.paths = paths;
	}

	@GetMapping
	String list(@PathVariable Region region, @RequestParam(required = false) Integer state, Cursor cursor,
			HtmxRequest request, Locale locale, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribePackageListResponse found = this.actions
			.list(new DescribePackageListRequest(region.wire(), state, page.limit(), page.offset()));
		List<PackageLine> lines = found.packageSet()
			.stream()
			.map((info) -> new PackageLine(info, this.sizes.fixed(region).contains(info.packageAmount())))
			.toList();
		model.addAttribute("packages", page.slice(lines, found.totalCount()));
		model.addAttribute("mainland", region == Region.MAINLAND);
		model.addAttribute("path", this.paths.of(region) + "/packages");
		model.addAttribute("states", STATES);
		model.addAttribute("state", (state != null) ? state.toString() : "");
		model.addAttribute("filtered", state != null);
		if (!request.isHtmxRequest() || request.isBoosted() || request.isHistoryRestoreRequest()) {
			this.overview.show(region, locale, model);
		}
		return Views.pageOr(request, "console/packages/list", "rows");
	}

}
