package io.smsconsole.web.console.audit;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import io.smsconsole.auth.audit.AuditLogActions;
import io.smsconsole.auth.audit.DescribeAuditLogVerificationRequest;
import io.smsconsole.auth.audit.VerifyAuditLogRequest;
import io.smsconsole.web.page.Views;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Has the log verified and shows what was found.
 */
@Controller
@RequestMapping(AuditController.PATH + AuditController.VERIFICATION)
class VerificationController {

	private final AuditLogActions log;

	VerificationController(AuditLogActions log) {
		this.log = log;
	}

	@GetMapping
	String show(HtmxRequest request, Model model) {
		model.addAttribute("verification",
				new VerificationView(this.log.describeVerification(new DescribeAuditLogVerificationRequest())));
		return Views.pageOr(request, "console/audit/verification", "live");
	}

	@PostMapping
	String verify() {
		this.log.verify(new VerifyAuditLogRequest());
		return "redirect:" + AuditController.PATH + AuditController.VERIFICATION;
	}

}
