package io.smsconsole.web.help;

import java.util.List;
import java.util.Locale;

import io.smsconsole.core.base.error.ErrorCode;
import io.smsconsole.core.base.error.SmsException;
import io.smsconsole.web.language.Language;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the documentation, chapter by chapter, to everybody who is signed in.
 */
@Controller
@RequestMapping(HelpController.PATH)
class HelpController {

	static final String PATH = "/console/help";

	private final Guide guide;

	HelpController(Guide guide) {
		this.guide = guide;
	}

	@GetMapping
	String contents(@RequestParam(defaultValue = "") String q, Locale locale, Model model) {
		String word = q.strip();
		List<Chapter> chapters = this.guide.chapters(Language.of(locale));
		model.addAttribute("q", word);
		model.addAttribute("contents", Contents.of(chapters));
		model.addAttribute("found", word.isEmpty() ? List.of() : Contents.find(chapters, word));
		return "help/contents";
	}

	@GetMapping("/{topic:[a-z-]+}")
	String chapter(@PathVariable String topic, Locale locale, Model model) {
		String path = PATH + "/" + topic;
		List<Chapter> chapters = this.guide.chapters(Language.of(locale));
		Chapter chapter = chapters.stream()
			.filter((each) -> each.path().equals(path))
			.findFirst()
			.orElseThrow(() -> new SmsException(ErrorCode.RESOURCE_NOT_FOUND));
		int place = chapters.indexOf(chapter);
		model.addAttribute("chapter", chapter);
		model.addAttribute("contents", Contents.of(chapters));
		model.addAttribute("next", (place + 1 < chapters.size()) ? chapters.get(place + 1) : null);
		return "help/chapter";
	}

	/**
	 * The documentation's place in the menu.
	 */
	@Configuration(proxyBeanMethods = false)
	static class Place {

		@Bean
		MenuEntry helpEntry() {
			return new MenuEntry(MenuGroup.HELP, 0, PATH, "shell.menu.help");
		}

	}

}
