package io.smsconsole.web.console.group;

import java.util.concurrent.atomic.AtomicLong;

import io.smsconsole.auth.group.GroupActions;
import io.smsconsole.auth.group.GroupChecks;
import io.smsconsole.auth.group.GroupRequest;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.need.Needs;
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
 * Takes what is entered about a group.
 */
@Controller
@RequestMapping(GroupController.PATH)
class GroupFormController {

	private static final String FORM = "form";

	private static final String PAGE = "console/group/form";

	private static final String ENTRIES = PAGE + " :: entries";

	private static final String REDIRECT = "redirect:";

	private final GroupActions actions;

	private final GroupChecks checks;

	GroupFormController(GroupActions actions, GroupChecks checks) {
		this.actions = actions;
		this.checks = checks;
	}

	@GetMapping("/new")
	@Needs("CreateGroup")
	String blank(Model model) {
		model.addAttribute(FORM, GroupForm.EMPTY);
		return PAGE;
	}

	@PostMapping("/check")
	@Needs("CreateGroup")
	String check(@ModelAttribute(FORM) GroupForm form, BindingResult errors) {
		check(form, 0, errors);
		return ENTRIES;
	}

	@PostMapping
	@Needs("CreateGroup")
	Object add(@ModelAttribute(FORM) GroupForm form, BindingResult errors, RedirectAttributes redirect) {
		check(form, 0, errors);
		AtomicLong id = new AtomicLong();
		if (Submission.succeeds(errors, () -> id.set(this.actions.create(form.addition()).groupId()))) {
			Flash.success(redirect, "group.added", form.groupName());
			return REDIRECT + GroupController.address(id.get());
		}
		return Views.refusedForm(PAGE);
	}

	@GetMapping(GroupController.ONE + "/edit")
	@Needs("UpdateGroup")
	String edit(@PathVariable long id, Model model) {
		model.addAttribute("address", GroupController.address(id));
		model.addAttribute(FORM, GroupForm.of(this.actions.get(new GroupRequest(id))));
		return PAGE;
	}

	@PostMapping(GroupController.ONE + "/check")
	@Needs("UpdateGroup")
	String check(@PathVariable long id, @ModelAttribute(FORM) GroupForm form, BindingResult errors, Model model) {
		check(form, id, errors);
		model.addAttribute("address", GroupController.address(id));
		return ENTRIES;
	}

	@PostMapping(GroupController.ONE)
	@Needs("UpdateGroup")
	Object change(@PathVariable long id, @ModelAttribute(FORM) GroupForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		check(form, id, errors);
		if (Submission.succeeds(errors, () -> this.actions.update(form.change(id)))) {
			Flash.success(redirect, "group.changed", form.groupName());
			return REDIRECT + GroupController.address(id);
		}
		model.addAttribute("address", GroupController.address(id));
		return Views.refusedForm(PAGE);
	}

	private void check(GroupForm form, long id, BindingResult errors) {
		Submission.reject(errors, this.checks.problems(form.groupName(), form.remark(), id));
	}

}
