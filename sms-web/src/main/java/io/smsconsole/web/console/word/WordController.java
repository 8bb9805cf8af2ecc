package io.smsconsole.web.console.word;

import java.util.Arrays;
import java.util.List;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.core.base.error.ErrorTexts;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.core.base.word.AddSensitiveWordsRequest;
import io.smsconsole.core.base.word.AddSensitiveWordsResponse;
import io.smsconsole.core.base.word.DeleteSensitiveWordsRequest;
import io.smsconsole.core.base.word.DescribeSensitiveWordListRequest;
import io.smsconsole.core.base.word.DescribeSensitiveWordListResponse;
import io.smsconsole.core.base.word.SensitiveWordActions;
import io.smsconsole.web.list.Cursor;
import io.smsconsole.web.list.OffsetPage;
import io.smsconsole.web.page.Flash;
import io.smsconsole.web.page.Views;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists sensitive words, adds and deletes them.
 */
@Controller
@RequestMapping(WordController.PATH)
class WordController {

	static final String PATH = "/console/sensitive-words";

	private static final String BACK = "redirect:" + PATH;

	private final SensitiveWordActions actions;

	WordController(SensitiveWordActions actions) {
		this.actions = actions;
	}

	@GetMapping
	String list(@RequestParam(defaultValue = "") String search, Cursor cursor, HtmxRequest request, Model model) {
		OffsetPage page = OffsetPage.of(cursor);
		DescribeSensitiveWordListResponse found = this.actions
			.list(new DescribeSensitiveWordListRequest(search, page.limit(), page.offset()));
		model.addAttribute("search", search);
		model.addAttribute("fixed", found.fixed());
		model.addAttribute("total", found.totalCount());
		model.addAttribute("words", page.slice(found.wordSet(), found.totalCount()));
		return Views.pageOr(request, "console/word/list", "rows");
	}

	@PostMapping
	String add(@RequestParam(defaultValue = "") String words, RedirectAttributes redirect) {
		return add(Arrays.asList(words.split("[\\r\\n]+")), redirect);
	}

	@PostMapping("/import")
	String bring(@RequestParam(required = false) MultipartFile file, RedirectAttributes redirect) {
		return add((file != null) ? WordFiles.lines(file) : List.of(), redirect);
	}

	@PostMapping("/delete")
	String delete(@RequestParam(required = false) List<String> word, RedirectAttributes redirect) {
		List<String> chosen = (word != null) ? word : List.of();
		try {
			Flash.success(redirect, "word.deleted",
					this.actions.delete(new DeleteSensitiveWordsRequest(chosen)).deleted());
		}
		catch (SmsException ex) {
			refuse(ex, redirect);
		}
		return BACK;
	}

	private String add(List<String> words, RedirectAttributes redirect) {
		try {
			AddSensitiveWordsResponse added = this.actions.add(new AddSensitiveWordsRequest(words));
			Flash.success(redirect, "word.added", added.added(), added.duplicate());
		}
		catch (SmsException ex) {
			refuse(ex, redirect);
		}
		return BACK;
	}

	private static void refuse(SmsException refusal, RedirectAttributes redirect) {
		if (refusal.reason() == null || !refusal.reason().startsWith("word.")) {
			throw refusal;
		}
		Flash.failure(redirect, "word.refused", ErrorTexts.reason(refusal, LocaleContextHolder.getLocale()));
	}

}
