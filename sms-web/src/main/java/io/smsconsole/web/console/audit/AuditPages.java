package io.smsconsole.web.console.audit;

import io.smsconsole.auth.audit.AuditLogActions;
import io.smsconsole.auth.audit.DescribeAuditLogVerificationRequest;
import io.smsconsole.web.home.Attention;
import io.smsconsole.web.shell.MenuEntry;
import io.smsconsole.web.shell.MenuGroup;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The log's place in the menu, and the alarm on the start page where it was tampered
 * with.
 */
@Configuration(proxyBeanMethods = false)
class AuditPages {

	private static final int PLACE = 60;

	/** Nothing waits more urgently. */
	private static final int FIRST = -1;

	@Bean
	MenuEntry auditEntry() {
		return new MenuEntry(MenuGroup.ACCESS, PLACE, AuditController.PATH, "audit.menu", "DescribeAuditLogList");
	}

	@Bean
	Attention auditFaults(AuditLogActions log) {
		return new Attention(FIRST, "audit", "shield-x", AuditController.PATH + AuditController.VERIFICATION,
				"DescribeAuditLogVerification",
				() -> log.describeVerification(new DescribeAuditLogVerificationRequest()).faultCount());
	}

}
