package io.smsconsole.web.developer.code;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.phone.Carrier;
import io.smsconsole.core.feedback.receipt.ReceiptClass;
import io.smsconsole.core.insight.code.CodeActions;
import io.smsconsole.core.insight.code.DescribeReceiptCodeListRequest;
import io.smsconsole.core.insight.code.DescribeReceiptCodeListResponse;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Shows the codes that carriers put into receipts.
 */
@Controller
class ReceiptCodeController {

	static final String PATH = ErrorCodeController.PATH + "/receipts";

	private final CodeActions codes;

	ReceiptCodeController(CodeActions codes) {
		this.codes = codes;
	}

	@GetMapping(PATH)
	String list(@ModelAttribute("filter") ReceiptCodeQuery filter, Cursor cursor, HtmxRequest request, Locale locale,
			Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeReceiptCodeListResponse found = this.codes.receipts(new DescribeReceiptCodeListRequest(filter.code(),
				filter.carrierName(), filter.kindName(), filter.q(), page.limit(), page.offset()));
		model.addAttribute("carriers", carriers());
		model.addAttribute("kinds", kinds(locale));
		model.addAttribute("total", found.totalCount());
		model.addAttribute("slice",
				page.slice(found.receiptCodeSet().stream().map(ReceiptCodeLine::new).toList(), found.totalCount()));
		return Views.pageOr(request, "developer/code/receipts", "results");
	}

	private static List<Choice> carriers() {
		return Arrays.stream(Carrier.values())
			.map((carrier) -> Choice.key(carrier.name(), ReceiptCodeLine.carrierKey(carrier.name())))
			.toList();
	}

	private static List<Choice> kinds(Locale locale) {
		return Arrays.stream(ReceiptClass.values()).map((kind) -> Choice.of(kind.name(), kind.text(locale))).toList();
	}

}
