package io.smsconsole.web.console.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.smsconsole.web.need.Needs;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Writes the text as the generator changes, and the generator as the text does. Nothing
 * is kept.
 */
@Controller
@RequestMapping(PolicyController.PATH)
@Needs({ "CreatePolicy", "UpdatePolicy" })
class PolicyDraftController {

	private static final String FORM = "form";

	private static final String EDITOR = "console/policy/form :: editor";

	private static final String NONE = "-1";

	private final PolicyEditor editor;

	PolicyDraftController(PolicyEditor editor) {
		this.editor = editor;
	}

	/**
	 * Statements are made whole: a gap between their numbers is none to be filled later.
	 */
	@InitBinder(FORM)
	void construct(WebDataBinder binder) {
		binder.setDeclarativeBinding(true);
	}

	@PostMapping("/generate")
	String generate(@ModelAttribute(FORM) PolicyForm form, Locale locale, Model model) {
		this.editor.show(this.editor.written(form), false, locale, model);
		return EDITOR;
	}

	@PostMapping("/read")
	String read(@ModelAttribute(FORM) PolicyForm form, Locale locale, Model model) {
		Optional<PolicyForm> read = this.editor.read(form);
		this.editor.show(read.orElse(form), read.isEmpty(), locale, model);
		return EDITOR;
	}

	@PostMapping("/statements")
	String statements(@ModelAttribute(FORM) PolicyForm form, @RequestParam(defaultValue = NONE) int remove,
			Locale locale, Model model) {
		List<StatementForm> statements = new ArrayList<>(form.statements());
		if (remove < 0) {
			statements.add(StatementForm.EMPTY);
		}
		else if (remove < statements.size()) {
			statements.remove(remove);
		}
		this.editor.show(this.editor.written(form.withStatements(statements)), false, locale, model);
		return EDITOR;
	}

	@PostMapping("/conditions")
	String conditions(@ModelAttribute(FORM) PolicyForm form, @RequestParam int statement,
			@RequestParam(defaultValue = NONE) int remove, Locale locale, Model model) {
		List<StatementForm> statements = new ArrayList<>(form.statements());
		if (statement >= 0 && statement < statements.size()) {
			List<ConditionForm> conditions = new ArrayList<>(statements.get(statement).conditions());
			if (remove < 0) {
				conditions.add(new ConditionForm("qcs:ip ip_equal", ""));
			}
			else if (remove < conditions.size()) {
				conditions.remove(remove);
			}
			statements.set(statement, statements.get(statement).withConditions(conditions));
		}
		this.editor.show(this.editor.written(form.withStatements(statements)), false, locale, model);
		return EDITOR;
	}

}
