package io.smsconsole.web.console.shortlink;

import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.catalog.shortlink.DescribeShortLinkListRequest;
import io.smsconsole.core.catalog.shortlink.DescribeShortLinkListResponse;
import io.smsconsole.core.catalog.shortlink.ShortLinkActions;
import io.smsconsole.core.catalog.shortlink.ShortLinkInfo;
import io.smsconsole.core.catalog.shortlink.ShortLinkRequest;
import io.smsconsole.core.catalog.template.Template;
import io.smsconsole.core.catalog.template.Templates;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;
import io.smsconsole.web.statistics.StatisticsFilter;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists short links, and shows one with its clicks.
 */
@Controller
@RequestMapping(ShortLinkController.PATH)
class ShortLinkController {

	static final String PATH = "/console/short-links";

	static final String ONE = "/{linkId:[0-9]{1,18}}";

	private final ShortLinkActions links;

	private final Templates templates;

	private final LinkClicksView clicks;

	private final AppNames apps;

	private final Gate gate;

	ShortLinkController(ShortLinkActions links, Templates templates, LinkClicksView clicks, AppNames apps, Gate gate) {
		this.links = links;
		this.templates = templates;
		this.clicks = clicks;
		this.apps = apps;
		this.gate = gate;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, @RequestParam(defaultValue = "") String app,
			Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeShortLinkListResponse found = this.links
			.list(new DescribeShortLinkListRequest(app, search, null, page.limit(), page.offset()));
		model.addAttribute("search", search);
		model.addAttribute("app", app);
		model.addAttribute("filtered", StringUtils.hasText(search) || StringUtils.hasText(app));
		model.addAttribute("apps", this.apps.choices());
		model.addAttribute("links", page.slice(found.linkSet(), found.totalCount()));
		return Views.pageOr(request, "console/shortlink/list", "rows");
	}

	@GetMapping(ONE)
	String show(@PathVariable String linkId, @ModelAttribute("filter") StatisticsFilter filter, HtmxRequest request,
			Locale locale, Model model) {
		ShortLinkInfo link = this.links.info(new ShortLinkRequest(linkId));
		model.addAttribute("link", link);
		model.addAttribute("address", PATH + "/" + linkId);
		if (this.gate.may("DescribeTPLTemplateInfo")) {
			this.templates.find(link.templateId()).ifPresent((template) -> show(template, model));
		}
		if (this.gate.may("DescribeShortLinkClicks", Long.parseLong(link.smsSdkAppId()))) {
			this.clicks.show(linkId, filter, locale, model);
		}
		return Views.pageOr(request, "console/shortlink/link", "clicks");
	}

	private static void show(Template template, Model model) {
		model.addAttribute("template", template);
		if (!template.deleted()) {
			model.addAttribute("templatePath",
					"/console/" + template.region().name().toLowerCase(Locale.ROOT) + "/templates/" + template.id());
		}
	}

}
