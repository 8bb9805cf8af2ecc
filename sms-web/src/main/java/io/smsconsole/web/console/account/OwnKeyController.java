package io.smsconsole.web.console.account;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.key.AccessKeyActions;
import io.smsconsole.auth.key.CreateAccessKeyRequest;
import io.smsconsole.auth.key.DeleteAccessKeyRequest;
import io.smsconsole.auth.key.UpdateAccessKeyRequest;
import io.smsconsole.web.console.access.Change;
import io.smsconsole.web.page.Confirmation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes people's own access keys, enables, disables and deletes them.
 */
@Controller
@RequestMapping(OwnKeyController.PATH)
class OwnKeyController {

	static final String PATH = AccountController.PATH + "/keys";

	private final AccessKeyActions actions;

	OwnKeyController(AccessKeyActions actions) {
		this.actions = actions;
	}

	// The secret is shown in the answer itself: a redirect would have to keep it.
	@PostMapping
	String create(Model model) {
		model.addAttribute("key", this.actions.create(new CreateAccessKeyRequest(null)).accessKey());
		return "console/account/key";
	}

	@PostMapping("/{key}/enable")
	String enable(@PathVariable String key, RedirectAttributes redirect) {
		return change(redirect).make(() -> this.actions.update(new UpdateAccessKeyRequest(key, "Active", null)),
				"account.key.was-enabled", key);
	}

	@PostMapping("/{key}/disable")
	String disable(@PathVariable String key, RedirectAttributes redirect) {
		return change(redirect).make(() -> this.actions.update(new UpdateAccessKeyRequest(key, "Inactive", null)),
				"account.key.was-disabled", key);
	}

	@GetMapping("/{key}/delete")
	String askDelete(@PathVariable String key, HtmxRequest request, Model model) {
		return new Confirmation("account.key.delete.title", "account.key.delete.text", "account.key.delete",
				PATH + "/" + key + "/delete", AccountController.PATH, key)
			.show(request, model);
	}

	@PostMapping("/{key}/delete")
	String delete(@PathVariable String key, RedirectAttributes redirect) {
		return change(redirect).make(() -> this.actions.delete(new DeleteAccessKeyRequest(key, null)),
				"account.key.deleted", key);
	}

	private static Change change(RedirectAttributes redirect) {
		return new Change(redirect, AccountController.PATH);
	}

}
