package io.smsconsole.web.console.contact;

import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.gate.Gate;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.catalog.contact.ContactActions;
import io.smsconsole.core.catalog.contact.Contacts;
import io.smsconsole.core.catalog.contact.DeleteNewsReceiverRequest;
import io.smsconsole.core.catalog.contact.DescribeNewsReceiverRequest;
import io.smsconsole.core.catalog.contact.NewsReceiver;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;
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
 * Shows, adds, changes and deletes the contacts of an application.
 */
@Controller
@RequestMapping(ContactController.PATH)
class ContactController {

	static final String TAB = "contacts";

	static final String PATH = "/console/apps/{sdkAppId:[0-9]+}/" + TAB;

	private static final String ONE = "/{receiverId:[0-9]+}";

	private static final String FORM = "form";

	private static final String PAGE = "console/contact/form";

	private final ContactActions actions;

	private final Contacts contacts;

	private final Gate gate;

	ContactController(ContactActions actions, Contacts contacts, Gate gate) {
		this.actions = actions;
		this.contacts = contacts;
		this.gate = gate;
	}

	@GetMapping
	String list(@PathVariable String sdkAppId, Model model) {
		List<NewsReceiver> receivers = receivers(sdkAppId);
		long app = Long.parseLong(sdkAppId);
		prepare(sdkAppId, model);
		model.addAttribute("contacts", receivers);
		model.addAttribute("limit", Contacts.LIMIT);
		model.addAttribute("mayAdd", receivers.size() < Contacts.LIMIT && this.gate.may("AddNewsReceiver", app));
		model.addAttribute("mayModify", this.gate.may("ModifyNewsReceiver", app));
		model.addAttribute("mayDelete", this.gate.may("DeleteNewsReceiver", app));
		return "console/contact/list";
	}

	@GetMapping("/new")
	@Needs("AddNewsReceiver")
	String blank(@PathVariable String sdkAppId, Model model) {
		receivers(sdkAppId);
		prepare(sdkAppId, model);
		model.addAttribute(FORM, ContactForm.EMPTY);
		return PAGE;
	}

	@PostMapping("/check")
	@Needs({ "AddNewsReceiver", "ModifyNewsReceiver" })
	String check(@PathVariable String sdkAppId, @ModelAttribute(FORM) ContactForm form, BindingResult errors,
			Model model) {
		prepare(sdkAppId, model);
		reject(form, errors);
		return PAGE + " :: entries";
	}

	@PostMapping
	@Needs("AddNewsReceiver")
	Object add(@PathVariable String sdkAppId, @ModelAttribute(FORM) ContactForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		receivers(sdkAppId);
		reject(form, errors);
		if (Submission.succeeds(errors, () -> this.actions.add(form.addition(sdkAppId)))) {
			Flash.success(redirect, "contact.added", form.name());
			return "redirect:" + address(sdkAppId);
		}
		prepare(sdkAppId, model);
		return Views.refusedForm(PAGE);
	}

	@GetMapping(ONE + "/edit")
	@Needs("ModifyNewsReceiver")
	String edit(@PathVariable String sdkAppId, @PathVariable long receiverId, Model model) {
		model.addAttribute(FORM, ContactForm.of(receiver(sdkAppId, receiverId)));
		prepare(sdkAppId, model);
		return PAGE;
	}

	@PostMapping(ONE)
	@Needs("ModifyNewsReceiver")
	Object change(@PathVariable String sdkAppId, @PathVariable long receiverId, @ModelAttribute(FORM) ContactForm form,
			BindingResult errors, Model model, RedirectAttributes redirect) {
		receiver(sdkAppId, receiverId);
		reject(form, errors);
		if (Submission.succeeds(errors, () -> this.actions.modify(form.change(sdkAppId, receiverId)))) {
			Flash.success(redirect, "contact.changed", form.name());
			return "redirect:" + address(sdkAppId);
		}
		prepare(sdkAppId, model);
		return Views.refusedForm(PAGE);
	}

	@GetMapping(ONE + "/delete")
	@Needs("DeleteNewsReceiver")
	String askDelete(@PathVariable String sdkAppId, @PathVariable long receiverId, HtmxRequest request, Model model) {
		String name = receiver(sdkAppId, receiverId).name();
		return new Confirmation("contact.delete.title", "contact.delete.text", "contact.delete",
				address(sdkAppId) + "/" + receiverId + "/delete", address(sdkAppId), name)
			.show(request, model);
	}

	@PostMapping(ONE + "/delete")
	@Needs("DeleteNewsReceiver")
	String delete(@PathVariable String sdkAppId, @PathVariable long receiverId, RedirectAttributes redirect) {
		String name = receiver(sdkAppId, receiverId).name();
		this.actions.delete(new DeleteNewsReceiverRequest(sdkAppId, receiverId));
		Flash.success(redirect, "contact.deleted", name);
		return "redirect:" + address(sdkAppId);
	}

	private void reject(ContactForm form, BindingResult errors) {
		Submission.reject(errors, this.contacts.problems(form.name(), form.phoneNumber(), form.email()));
	}

	private NewsReceiver receiver(String sdkAppId, long receiverId) {
		return receivers(sdkAppId).stream()
			.filter((receiver) -> receiver.receiverId() == receiverId)
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.INVALID_PARAMETER_VALUE, "ReceiverId", "contact.unknown"));
	}

	private List<NewsReceiver> receivers(String sdkAppId) {
		return this.actions.list(new DescribeNewsReceiverRequest(sdkAppId)).receiverSet();
	}

	private static void prepare(String sdkAppId, Model model) {
		model.addAttribute("address", address(sdkAppId));
	}

	private static String address(String sdkAppId) {
		return "/console/apps/" + sdkAppId + "/" + TAB;
	}

}
