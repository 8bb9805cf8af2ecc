package io.smsconsole.web.console.customer;

import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import io.smsconsole.core.audience.customergroup.AddCustomerGroupRequest;
import io.smsconsole.core.audience.customergroup.CustomerGroupActions;
import io.smsconsole.core.audience.customergroup.DescribeCustomerGroupInfoRequest;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;

/**
 * Fills the forms that bring customers into the pool.
 */
@Component
class IntakeFormPage {

	static final String FORM = "form";

	private final CustomerGroupActions groups;

	private final CustomerChoices choices;

	IntakeFormPage(CustomerGroupActions groups, CustomerChoices choices) {
		this.groups = groups;
		this.choices = choices;
	}

	IntakeForm blank(Long group) {
		return (group != null) ? IntakeForm.into(this.groups.info(new DescribeCustomerGroupInfoRequest(group)))
				: IntakeForm.blank();
	}

	void fill(Model model) {
		model.addAttribute("regions", CustomerChoices.internationals());
		model.addAttribute("groups",
				Stream.concat(Stream.of(Choice.key("", "customer.group.none")), this.choices.named().stream())
					.toList());
	}

	/**
	 * Makes the group that a form names, so that what follows finds it.
	 * @return the form with the group
	 */
	IntakeForm grouped(IntakeForm form, BindingResult errors) {
		if (!form.makesAGroup()) {
			return form;
		}
		AtomicReference<Long> made = new AtomicReference<>();
		Submission.succeeds(errors,
				() -> made.set(this.groups.add(new AddCustomerGroupRequest(form.international(), form.groupName()))
					.customerGroupId()));
		return (made.get() != null) ? form.withGroup(made.get()) : form;
	}

}
