package io.smsconsole.web.console.audit;

import io.smsconsole.auth.audit.AuditLogActions;
import io.smsconsole.auth.audit.DescribeAuditLogVerificationRequest;
import io.smsconsole.auth.gate.Gate;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows what is known about verifications, to those who may know it.
 */
@Component
class VerificationCard {

	private final AuditLogActions log;

	private final Gate gate;

	VerificationCard(AuditLogActions log, Gate gate) {
		this.log = log;
		this.gate = gate;
	}

	void show(Model model) {
		if (this.gate.may("DescribeAuditLogVerification")) {
			model.addAttribute("verification",
					new VerificationView(this.log.describeVerification(new DescribeAuditLogVerificationRequest())));
		}
	}

}
