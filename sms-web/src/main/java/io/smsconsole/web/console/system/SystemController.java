package io.smsconsole.web.console.system;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.insight.system.DescribeNodeListRequest;
import io.smsconsole.core.insight.system.DescribeStorageInfoRequest;
import io.smsconsole.core.insight.system.DescribeUpstreamHealthRequest;
import io.smsconsole.core.insight.system.DescribeVersionInfoRequest;
import io.smsconsole.core.insight.system.SystemActions;
import io.smsconsole.scheduler.job.DescribeJobListRequest;
import io.smsconsole.scheduler.job.JobActions;
import io.smsconsole.scheduler.job.RunJobRequest;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows the installation itself, tab by tab.
 */
@Controller
@RequestMapping(SystemController.PATH)
class SystemController {

	static final String PATH = "/console/system";

	private static final String LIVE = "live";

	private static final List<SystemTab> TABS = List.of(new SystemTab("upstream", PATH, "DescribeUpstreamHealth"),
			new SystemTab("jobs", PATH + "/jobs", "DescribeJobList"),
			new SystemTab("nodes", PATH + "/nodes", "DescribeNodeList"),
			new SystemTab("versions", PATH + "/versions", "DescribeVersionInfo"),
			new SystemTab("storage", PATH + "/storage", "DescribeStorageInfo"));

	private final SystemActions system;

	private final JobActions jobs;

	private final Gate gate;

	SystemController(SystemActions system, JobActions jobs, Gate gate) {
		this.system = system;
		this.jobs = jobs;
		this.gate = gate;
	}

	@GetMapping
	String upstream(HtmxRequest request, Model model) {
		model.addAttribute("health", this.system.upstream(new DescribeUpstreamHealthRequest()));
		return page("upstream", request, model);
	}

	@GetMapping("/jobs")
	String jobs(HtmxRequest request, Model model) {
		model.addAttribute("jobs", this.jobs.list(new DescribeJobListRequest()).jobSet());
		return page("jobs", request, model);
	}

	@PostMapping("/jobs/{name}")
	String run(@PathVariable String name, RedirectAttributes redirect) {
		this.jobs.run(new RunJobRequest(name));
		Flash.success(redirect, "system.job.begun");
		return "redirect:" + PATH + "/jobs";
	}

	@GetMapping("/nodes")
	String nodes(HtmxRequest request, Model model) {
		model.addAttribute("nodes", this.system.nodes(new DescribeNodeListRequest()).nodeSet());
		return page("nodes", request, model);
	}

	@GetMapping("/versions")
	String versions(HtmxRequest request, Model model) {
		model.addAttribute("versions", this.system.versions(new DescribeVersionInfoRequest()));
		return page("versions", request, model);
	}

	@GetMapping("/storage")
	String storage(HtmxRequest request, Model model) {
		model.addAttribute("storage", this.system.storage(new DescribeStorageInfoRequest()));
		return page("storage", request, model);
	}

	private String page(String tab, HtmxRequest request, Model model) {
		model.addAttribute("tab", tab);
		model.addAttribute("tabs", TABS.stream().filter((each) -> this.gate.may(each.action())).toList());
		return Views.pageOr(request, "console/system/" + tab, LIVE);
	}

}
