package io.smsconsole.web.console.user;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.totp.ModifyUserTotpDutyRequest;
import io.smsconsole.auth.totp.ResetUserTotpRequest;
import io.smsconsole.auth.totp.UserTotpActions;
import io.smsconsole.auth.user.DeleteUserRequest;
import io.smsconsole.auth.user.UpdateUserRequest;
import io.smsconsole.auth.user.UserActions;
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
 * Opens and closes the ways in that an account has, and deletes it.
 */
@Controller
@RequestMapping(UserController.PATH + UserController.ONE)
@Needs("GetUser")
class UserAccessController {

	private final UserActions actions;

	private final UserTotpActions totp;

	private final UserFinder finder;

	UserAccessController(UserActions actions, UserTotpActions totp, UserFinder finder) {
		this.actions = actions;
		this.totp = totp;
		this.finder = finder;
	}

	@PostMapping("/console-on")
	@Needs("UpdateUser")
	String openConsole(@PathVariable long uin, RedirectAttributes redirect) {
		return change(uin, 1, null, "user.console.opened", redirect);
	}

	@PostMapping("/console-off")
	@Needs("UpdateUser")
	String closeConsole(@PathVariable long uin, RedirectAttributes redirect) {
		return change(uin, 0, null, "user.console.closed", redirect);
	}

	@PostMapping("/api-on")
	@Needs("UpdateUser")
	String openApi(@PathVariable long uin, RedirectAttributes redirect) {
		return change(uin, null, 1, "user.api.opened", redirect);
	}

	@PostMapping("/api-off")
	@Needs("UpdateUser")
	String closeApi(@PathVariable long uin, RedirectAttributes redirect) {
		return change(uin, null, 0, "user.api.closed", redirect);
	}

	@GetMapping("/disable")
	@Needs("UpdateUser")
	String askDisable(@PathVariable long uin, HtmxRequest request, Model model) {
		return ask("disable", uin, request, model);
	}

	@PostMapping("/disable")
	@Needs("UpdateUser")
	String disable(@PathVariable long uin, RedirectAttributes redirect) {
		return change(uin, 0, 0, "user.disabled", redirect);
	}

	@PostMapping("/enable")
	@Needs("UpdateUser")
	String enable(@PathVariable long uin, RedirectAttributes redirect) {
		return change(uin, 1, 1, "user.enabled", redirect);
	}

	@GetMapping("/reset-totp")
	@Needs("ResetUserTotp")
	String askResetTotp(@PathVariable long uin, HtmxRequest request, Model model) {
		return ask("reset-totp", uin, request, model);
	}

	@PostMapping("/reset-totp")
	@Needs("ResetUserTotp")
	String resetTotp(@PathVariable long uin, RedirectAttributes redirect) {
		String name = this.finder.name(uin);
		return new Change(redirect, UserFinder.address(uin)).make(() -> this.totp.reset(new ResetUserTotpRequest(name)),
				"user.reset-totp.done", name);
	}

	@PostMapping("/totp-on")
	@Needs("ModifyUserTotpDuty")
	String demandTotp(@PathVariable long uin, RedirectAttributes redirect) {
		return demandTotp(uin, true, "user.totp.demanded", redirect);
	}

	@PostMapping("/totp-off")
	@Needs("ModifyUserTotpDuty")
	String demandNoTotp(@PathVariable long uin, RedirectAttributes redirect) {
		return demandTotp(uin, false, "user.totp.left", redirect);
	}

	@GetMapping("/delete")
	@Needs("DeleteUser")
	String askDelete(@PathVariable long uin, HtmxRequest request, Model model) {
		return ask("delete", uin, request, model);
	}

	@PostMapping("/delete")
	@Needs("DeleteUser")
	String delete(@PathVariable long uin, RedirectAttributes redirect) {
		String name = this.finder.name(uin);
		return new Change(redirect, UserController.PATH).make(() -> this.actions.delete(new DeleteUserRequest(name, 1)),
				"user.deleted", name);
	}

	private String demandTotp(long uin, boolean required, String told, RedirectAttributes redirect) {
		String name = this.finder.name(uin);
		return new Change(redirect, UserFinder.address(uin))
			.make(() -> this.totp.demand(new ModifyUserTotpDutyRequest(name, required)), told, name);
	}

	private String change(long uin, Integer console, Integer api, String told, RedirectAttributes redirect) {
		String name = this.finder.name(uin);
		UpdateUserRequest request = new UpdateUserRequest(name, null, console, api, null, null, null, null, null);
		return new Change(redirect, UserFinder.address(uin)).make(() -> this.actions.update(request), told, name);
	}

	private String ask(String what, long uin, HtmxRequest request, Model model) {
		String key = "user." + what;
		String address = UserFinder.address(uin);
		return new Confirmation(key + ".title", key + ".text", key, address + "/" + what, address,
				this.finder.name(uin))
			.show(request, model);
	}

}
