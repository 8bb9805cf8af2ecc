package io.smsconsole.web.console.customer;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.audience.customer.CustomerActions;
import io.smsconsole.core.audience.customer.DeleteCustomerTagRequest;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Takes a tag off everybody.
 */
@Controller
@RequestMapping(TagController.PATH)
@Needs("DeleteCustomerTag")
class TagController {

	static final String PATH = CustomerController.PATH + "/tag/delete";

	private static final String TAG = "tag";

	private final CustomerActions customers;

	TagController(CustomerActions customers) {
		this.customers = customers;
	}

	@GetMapping
	String ask(@RequestParam String tag, HtmxRequest request, Model model) {
		return new Confirmation("customer.tag.delete.title", "customer.tag.delete.text", "customer.tag.delete",
				of(PATH, tag), of(CustomerController.PATH, tag), tag)
			.show(request, model);
	}

	@PostMapping
	String delete(@RequestParam String tag, RedirectAttributes redirect) {
		int had = this.customers.deleteTag(new DeleteCustomerTagRequest(tag)).customers();
		Flash.success(redirect, "customer.tag.deleted", tag, had);
		return "redirect:" + CustomerController.PATH;
	}

	private static String of(String path, String tag) {
		return UriComponentsBuilder.fromPath(path).queryParam(TAG, "{tag}").encode().buildAndExpand(tag).toUriString();
	}

}
