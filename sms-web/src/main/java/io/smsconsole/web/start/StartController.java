package io.smsconsole.web.start;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * Shows the start page.
 */
@Controller
class StartController {

	@GetMapping("/console")
	String start() {
		return "start/start";
	}

}
