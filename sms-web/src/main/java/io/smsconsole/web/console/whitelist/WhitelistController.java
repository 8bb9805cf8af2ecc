package io.smsconsole.web.console.whitelist;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.whitelist.DeleteFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.DescribeFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.DescribeFrequencyWhiteListResponse;
import io.smsconsole.core.audience.whitelist.FrequencyWhitelist;
import io.smsconsole.core.audience.whitelist.RevealFrequencyWhiteListRequest;
import io.smsconsole.core.audience.whitelist.WhitelistActions;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists the frequency whitelist of an application, reveals chosen numbers and takes them
 * off.
 */
@Controller
@RequestMapping(WhitelistController.PATH)
class WhitelistController {

	static final String TAB = "whitelist";

	static final String PATH = "/console/apps/{sdkAppId:[0-9]+}/" + TAB;

	private static final String PAGE = "console/whitelist/list";

	private final WhitelistActions actions;

	WhitelistController(WhitelistActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String list(@PathVariable String sdkAppId, @RequestParam(required = false) String phone, Cursor cursor,
			HtmxRequest request, Locale locale, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeFrequencyWhiteListResponse all = this.actions
			.list(new DescribeFrequencyWhiteListRequest(sdkAppId, null, 1, 0, true));
		try {
			DescribeFrequencyWhiteListResponse found = this.actions
				.list(new DescribeFrequencyWhiteListRequest(sdkAppId, phone, page.limit(), page.offset(), true));
			model.addAttribute("slice", page.slice(lines(found), found.totalCount()));
		}
		catch (SmsException ex) {
			if (ex.parameter() == null) {
				throw ex;
			}
			model.addAttribute("slice", new Slice<WhitelistLine>(List.of(), null, null));
			model.addAttribute("problem", ErrorTexts.reason(ex, locale));
		}
		model.addAttribute("phone", phone);
		offer(sdkAppId, all.totalCount(), model);
		return Views.pageOr(request, PAGE, "results");
	}

	/**
	 * A post, since looking is written into the audit log.
	 */
	@PostMapping("/reveal")
	String reveal(@PathVariable String sdkAppId, @RequestParam(required = false) List<Long> ids, Model model) {
		DescribeFrequencyWhiteListResponse found = this.actions
			.reveal(new RevealFrequencyWhiteListRequest(sdkAppId, chosen(ids)));
		model.addAttribute("slice", new Slice<>(lines(found), null, null));
		model.addAttribute("revealed", true);
		offer(sdkAppId, found.totalCount(), model);
		return PAGE;
	}

	@PostMapping("/remove")
	@Needs("DeleteFrequencyWhiteList")
	String ask(@PathVariable String sdkAppId, @RequestParam(required = false) List<Long> ids, HtmxRequest request,
			Model model) {
		String query = chosen(ids).stream().map((id) -> "ids=" + id).collect(Collectors.joining("&"));
		return new Confirmation("whitelist.remove.title", "whitelist.remove.text", "whitelist.remove",
				path(sdkAppId) + "/delete?" + query, path(sdkAppId), chosen(ids).size())
			.show(request, model);
	}

	@PostMapping("/delete")
	String delete(@PathVariable String sdkAppId, @RequestParam(required = false) List<Long> ids,
			RedirectAttributes redirect) {
		int deleted = this.actions.delete(new DeleteFrequencyWhiteListRequest(sdkAppId, null, chosen(ids))).deleted();
		Flash.success(redirect, "whitelist.removed", deleted);
		return "redirect:" + path(sdkAppId);
	}

	static String path(String sdkAppId) {
		return "/console/apps/" + sdkAppId + "/" + TAB;
	}

	private static void offer(String sdkAppId, int count, Model model) {
		model.addAttribute("path", path(sdkAppId));
		model.addAttribute("count", count);
		model.addAttribute("limit", FrequencyWhitelist.LIMIT);
	}

	private static List<WhitelistLine> lines(DescribeFrequencyWhiteListResponse found) {
		return found.whiteList().stream().map(WhitelistLine::new).toList();
	}

	private static List<Long> chosen(List<Long> ids) {
		return (ids != null) ? ids : List.of();
	}

}
