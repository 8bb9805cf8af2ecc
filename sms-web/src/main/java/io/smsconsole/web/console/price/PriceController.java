package io.smsconsole.web.console.price;

import java.nio.charset.StandardCharsets;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.limits.price.DeletePriceRequest;
import io.smsconsole.core.limits.price.DescribePriceInfoRequest;
import io.smsconsole.core.limits.price.DescribePriceListRequest;
import io.smsconsole.core.limits.price.DescribePriceListResponse;
import io.smsconsole.core.limits.price.PriceActions;
import io.smsconsole.core.limits.price.PriceInfo;
import io.smsconsole.core.limits.price.PriceSheets;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Attachment;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists prices, deletes them, and hands the list out.
 */
@Controller
@RequestMapping(PriceController.PATH)
class PriceController {

	static final String PATH = "/console/international/prices";

	/** What a price is for. */
	static final String ONE = "/{isoCode:[A-Z]{2}}/{smsType:[0-3]}";

	static final String PAGE = "console/price/list";

	private final PriceActions actions;

	private final PriceSheets sheets;

	PriceController(PriceActions actions, PriceSheets sheets) {
		this.actions = actions;
		this.sheets = sheets;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, Cursor cursor, HtmxRequest request, Model model) {
		fill(this.actions, search, cursor, model);
		return Views.pageOr(request, PAGE, "rows");
	}

	@GetMapping(ONE + "/delete")
	@Needs("DeletePrice")
	String ask(@PathVariable String isoCode, @PathVariable int smsType, HtmxRequest request, Model model) {
		PriceInfo price = this.actions.info(new DescribePriceInfoRequest(isoCode, smsType));
		boolean last = this.actions.list(new DescribePriceListRequest(null, 1, 0)).totalCount() == 1;
		return new Confirmation("price.delete.title", last ? "price.delete.last" : "price.delete.text", "price.delete",
				address(price) + "/delete", PATH, price.name())
			.show(request, model);
	}

	@PostMapping(ONE + "/delete")
	@Needs("DeletePrice")
	String delete(@PathVariable String isoCode, @PathVariable int smsType, RedirectAttributes redirect) {
		PriceInfo price = this.actions.info(new DescribePriceInfoRequest(isoCode, smsType));
		this.actions.delete(new DeletePriceRequest(isoCode, smsType));
		Flash.success(redirect, "price.deleted", price.name());
		return "redirect:" + PATH;
	}

	@GetMapping("/prices.csv")
	ResponseEntity<byte[]> export() {
		return ResponseEntity.ok()
			.contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition("prices.csv"))
			.body(this.sheets.write(this.actions::list));
	}

	static void fill(PriceActions actions, String search, Cursor cursor, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribePriceListResponse found = actions
			.list(new DescribePriceListRequest(search, page.limit(), page.offset()));
		model.addAttribute("search", search);
		model.addAttribute("loaded", found.loaded());
		model.addAttribute("prices", page.slice(found.priceSet(), found.totalCount()));
	}

	static String address(PriceInfo price) {
		return PATH + "/" + price.isoCode() + "/" + price.smsType();
	}

}
