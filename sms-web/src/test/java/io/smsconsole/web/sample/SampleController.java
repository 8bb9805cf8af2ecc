package io.smsconsole.web.sample;

import java.util.List;
import java.util.stream.IntStream;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.form.Choice;
import io.smsconsole.web.form.Submission;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.Slice;
import io.smsconsole.web.page.Confirmation;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;
import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/console/sample")
class SampleController {

	private static final int ROWS = 45;

	@ModelAttribute("types")
	List<Choice> types() {
		return List.of(Choice.of(1, "Marketing"), Choice.of(2, "Notification"), Choice.key(3, "shell.phone.sender"));
	}

	@GetMapping
	String list(Cursor cursor, @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String sort,
			HtmxRequest htmx, Model model) {
		List<Integer> rows = IntStream.rangeClosed(1, ROWS)
			.boxed()
			.filter((row) -> row.toString().contains(q))
			.toList();
		List<Integer> found = cursor.backwards()
				? rows.stream().filter((row) -> row < cursor.id()).sorted((one, other) -> other - one).toList()
				: rows.stream().filter((row) -> cursor.id() == null || row > cursor.id()).toList();
		model.addAttribute("slice", Slice.of(cursor, found.stream().limit(cursor.limit()).toList(), (row) -> row));
		model.addAttribute("q", q);
		model.addAttribute("sort", sort);
		return Views.pageOr(htmx, "sample/list", "rows");
	}

	@GetMapping("/form")
	String form(Model model) {
		model.addAttribute("form", SampleForm.EMPTY);
		return "sample/form";
	}

	@PostMapping("/form/check")
	String check(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors) {
		return "sample/form :: entries";
	}

	@PostMapping("/form")
	String submit(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, RedirectAttributes redirect) {
		if (!Submission.succeeds(errors, () -> accept(form))) {
			return "sample/form";
		}
		Flash.success(redirect, "shell.signed-in-as");
		return "redirect:/console/sample";
	}

	@PostMapping("/file")
	String upload(@RequestParam MultipartFile file, RedirectAttributes redirect) {
		Flash.success(redirect, "shell.skip");
		return "redirect:/console/sample";
	}

	@GetMapping("/delete")
	String ask(HtmxRequest htmx, Model model) {
		return new Confirmation("shell.cancel", "shell.skip", "shell.dismiss", "/console/sample/delete",
				"/console/sample")
			.show(htmx, model);
	}

	@PostMapping("/delete")
	String delete(RedirectAttributes redirect) {
		Flash.failure(redirect, "shell.skip");
		return "redirect:/console/sample";
	}

	@GetMapping("/refused")
	String refused() {
		throw new SmsException(ErrorCode.UNAUTHORIZED_OPERATION);
	}

	@GetMapping("/broken")
	String broken() {
		throw new IllegalStateException("Broken on purpose");
	}

	private static void accept(SampleForm form) {
		if (form.signName().equals("taken")) {
			throw new SmsException(ErrorCode.INVALID_PARAMETER_VALUE_SIGN_EXIST_AND_UNAPPROVED, "SignName", null);
		}
		if (form.signName().equals("too many")) {
			throw new SmsException(ErrorCode.LIMIT_EXCEEDED);
		}
	}

}
