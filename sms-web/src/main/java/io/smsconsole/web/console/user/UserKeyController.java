package io.smsconsole.web.console.user;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.key.AccessKeyActions;
import io.smsconsole.auth.key.AccessKeyDetail;
import io.smsconsole.auth.key.CreateAccessKeyRequest;
import io.smsconsole.auth.key.DeleteAccessKeyRequest;
import io.smsconsole.auth.key.UpdateAccessKeyRequest;
import io.smsconsole.web.console.access.Change;
import io.smsconsole.web.need.Needs;
import io.smsconsole.web.page.Confirmation;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Makes an account's access keys, enables, disables and deletes them.
 */
@Controller
@RequestMapping(UserController.PATH + UserController.ONE + "/keys")
@Needs("GetUser")
class UserKeyController {

	private final AccessKeyActions actions;

	private final UserFinder finder;

	UserKeyController(AccessKeyActions actions, UserFinder finder) {
		this.actions = actions;
		this.finder = finder;
	}

	// The secret is shown in the answer itself: a redirect would have to keep it.
	@PostMapping
	@Needs("CreateAccessKey")
	String create(@PathVariable long uin, Model model) {
		AccessKeyDetail key = this.actions.create(new CreateAccessKeyRequest(uin)).accessKey();
		model.addAttribute("handover", Handover.key(this.finder.name(uin), key.accessKeyId(), key.secretAccessKey()));
		model.addAttribute("address", UserFinder.address(uin));
		return "console/user/handed";
	}

	@PostMapping("/{key}/enable")
	String enable(@PathVariable long uin, @PathVariable String key, RedirectAttributes redirect) {
		return change(uin, redirect).make(() -> this.actions.update(new UpdateAccessKeyRequest(key, "Active", uin)),
				"user.key.enabled", key);
	}

	@PostMapping("/{key}/disable")
	String disable(@PathVariable long uin, @PathVariable String key, RedirectAttributes redirect) {
		return change(uin, redirect).make(() -> this.actions.update(new UpdateAccessKeyRequest(key, "Inactive", uin)),
				"user.key.disabled", key);
	}

	@GetMapping("/{key}/delete")
	@Needs("DeleteAccessKey")
	String askDelete(@PathVariable long uin, @PathVariable String key, HtmxRequest request, Model model) {
		String address = UserFinder.address(uin);
		return new Confirmation("user.key.delete.title", "user.key.delete.text", "user.key.delete",
				address + "/keys/" + key + "/delete", address, this.finder.name(uin), key)
			.show(request, model);
	}

	@PostMapping("/{key}/delete")
	String delete(@PathVariable long uin, @PathVariable String key, RedirectAttributes redirect) {
		return change(uin, redirect).make(() -> this.actions.delete(new DeleteAccessKeyRequest(key, uin)),
				"user.key.deleted", key);
	}

	private static Change change(long uin, RedirectAttributes redirect) {
		return new Change(redirect, UserFinder.address(uin));
	}

}
