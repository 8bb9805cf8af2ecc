package io.smsconsole.web.console.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.auth.policy.ConditionKind;
import io.smsconsole.auth.policy.PolicyLanguage;
import io.smsconsole.auth.policy.PolicyProblem;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.web.form.Choice;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Keeps the generator and the text in step, and lays both out with what is wrong.
 */
@Component
class PolicyEditor {

	private final PolicyLanguage language;

	private final OfferedActions actions;

	private final StatementViews views;

	private final MessageSource messages;

	PolicyEditor(PolicyLanguage language, OfferedActions actions, StatementViews views, MessageSource messages) {
		this.language = language;
		this.actions = actions;
		this.views = views;
		this.messages = messages;
	}

	/** A form to begin with. */
	PolicyForm start(String name, String description, String document) {
		PolicyForm form = new PolicyForm(name, description, document, List.of(StatementForm.EMPTY));
		return document.isEmpty() ? written(form) : read(form).orElse(form);
	}

	/** The form with its text written anew from the generator. */
	PolicyForm written(PolicyForm form) {
		return form.withDocument(StatementViews.text().write(form.statements()));
	}

	/** The form with its generator as the text says, if it can show it. */
	Optional<PolicyForm> read(PolicyForm form) {
		return this.views.reader().read(form.document()).map(form::withStatements);
	}

	/** Lays the editor out. */
	void show(PolicyForm form, boolean stale, Locale locale, Model model) {
		List<PolicyFinding> findings = findings(form, locale);
		model.addAttribute("form", form);
		model.addAttribute("stale", stale);
		model.addAttribute("findings", findings);
		model.addAttribute("savable", findings.stream().allMatch(PolicyFinding::warning));
		model.addAttribute("statements", this.views.of(form.document()));
		model.addAttribute("actionGroups", this.actions.groups(locale));
		model.addAttribute("apps",
				this.views.offered()
					.stream()
					.map((app) -> Choice.of(app.sdkAppId(), app.name() + " (" + app.sdkAppId() + ")"))
					.toList());
		model.addAttribute("kinds",
				ConditionKind.all()
					.stream()
					.map(ConditionForm::value)
					.map((kind) -> Choice.of(kind, this.views.words(kind, locale)))
					.toList());
	}

	private List<PolicyFinding> findings(PolicyForm form, Locale locale) {
		List<PolicyFinding> findings = new ArrayList<>();
		this.language.read(form.document()).problems().forEach((problem) -> findings.add(finding(problem, locale)));
		List<StatementForm> statements = read(form).map(PolicyForm::statements).orElse(List.of());
		for (int i = 0; i < statements.size(); i++) {
			String beside = accountActions(statements.get(i));
			if (!beside.isEmpty()) {
				findings.add(new PolicyFinding("statement[" + i + "].resource",
						this.messages.getMessage("policy.beside", new Object[] { beside }, locale), true));
			}
		}
		return findings;
	}

	private static PolicyFinding finding(PolicyProblem problem, Locale locale) {
		return new PolicyFinding(problem.place(),
				ErrorTexts.reason(problem.reason(), locale, problem.arguments().toArray()), problem.warning());
	}

	/** The operations that are allowed on applications, but decided on none. */
	private String accountActions(StatementForm statement) {
		if (statement.allResources() || !statement.effect().equals("allow")) {
			return "";
		}
		return String.join(", ", statement.actions().stream().filter(this.actions::ofAccount).toList());
	}

}
