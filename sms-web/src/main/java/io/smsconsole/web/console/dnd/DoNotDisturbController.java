package io.smsconsole.web.console.dnd;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.dnd.DeleteDoNotDisturbRequest;
import io.smsconsole.core.audience.dnd.DescribeBlackListResponse;
import io.smsconsole.core.audience.dnd.DoNotDisturb;
import io.smsconsole.core.audience.dnd.DoNotDisturbActions;
import io.smsconsole.core.audience.dnd.RevealBlackListRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.console.number.NumberChoices;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists who is not to be disturbed, reveals chosen numbers and takes them off.
 */
@Controller
@RequestMapping(DoNotDisturbController.PATH)
class DoNotDisturbController {

	static final String PATH = "/console/do-not-disturb";

	private static final String PAGE = "console/dnd/list";

	private final DoNotDisturbActions actions;

	private final DoNotDisturb list;

	private final NumberChoices choices;

	DoNotDisturbController(DoNotDisturbActions actions, DoNotDisturb list, NumberChoices choices) {
		this.actions = actions;
		this.list = list;
		this.choices = choices;
	}

	@GetMapping
	String list(@ModelAttribute("filter") DoNotDisturbQuery filter, Cursor cursor, HtmxRequest request, Locale locale,
			Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		try {
			DescribeBlackListResponse found = this.actions.list(filter.page(page));
			model.addAttribute("slice", page.slice(lines(found), found.totalCount()));
		}
		catch (SmsException ex) {
			if (ex.parameter() == null) {
				throw ex;
			}
			model.addAttribute("slice", new Slice<DoNotDisturbLine>(List.of(), null, null));
			model.addAttribute("problem", ErrorTexts.reason(ex, locale));
		}
		offer(model);
		return Views.pageOr(request, PAGE, "results");
	}

	/**
	 * A post, since looking is written into the audit log.
	 */
	@PostMapping("/reveal")
	String reveal(@RequestParam(required = false) List<Long> ids, Model model) {
		DescribeBlackListResponse found = this.actions
			.reveal(new RevealBlackListRequest(null, null, null, null, chosen(ids)));
		model.addAttribute("slice", new Slice<>(lines(found), null, null));
		model.addAttribute("filter", new DoNotDisturbQuery(null, null, null, null));
		model.addAttribute("revealed", true);
		offer(model);
		return PAGE;
	}

	@PostMapping("/remove")
	@Needs("DeleteDoNotDisturb")
	String ask(@RequestParam(required = false) List<Long> ids, HtmxRequest request, Model model) {
		String query = chosen(ids).stream().map((id) -> "ids=" + id).collect(Collectors.joining("&"));
		return new Confirmation("dnd.remove.title", "dnd.remove.text", "dnd.remove", PATH + "/delete?" + query, PATH,
				chosen(ids).size())
			.show(request, model);
	}

	@PostMapping("/delete")
	String delete(@RequestParam(required = false) List<Long> ids, RedirectAttributes redirect) {
		int deleted = this.actions.delete(new DeleteDoNotDisturbRequest(null, null, null, null, chosen(ids))).deleted();
		Flash.success(redirect, "dnd.removed", deleted);
		return "redirect:" + PATH;
	}

	private void offer(Model model) {
		model.addAttribute("count", this.list.count());
		model.addAttribute("limit", DoNotDisturb.LIMIT);
		model.addAttribute("regions", this.choices.regions());
		model.addAttribute("signs", this.choices.signs());
		model.addAttribute("types", this.choices.typesAndAll());
	}

	private static List<DoNotDisturbLine> lines(DescribeBlackListResponse found) {
		return found.blackList().stream().map(DoNotDisturbLine::new).toList();
	}

	private static List<Long> chosen(List<Long> ids) {
		return (ids != null) ? ids : List.of();
	}

}
