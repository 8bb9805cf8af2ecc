package io.smsconsole.web.console.word;

import java.nio.charset.StandardCharsets;

import io.smsconsole.core.base.word.DescribeSensitiveWordExportRequest;
import io.smsconsole.core.base.word.SensitiveWordActions;
import io.smsconsole.web.page.Attachment;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Hands the sensitive words out as a file, a word a line.
 */
@Controller
class WordExportController {

	private final SensitiveWordActions actions;

	WordExportController(SensitiveWordActions actions) {
		this.actions = actions;
	}

	@GetMapping(WordController.PATH + "/export")
	ResponseEntity<byte[]> export() {
		String text = String.join("\n", this.actions.export(new DescribeSensitiveWordExportRequest()).wordSet());
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
			.header(HttpHeaders.CONTENT_DISPOSITION, Attachment.disposition("sensitive-words.txt"))
			.body(text.getBytes(StandardCharsets.UTF_8));
	}

}
