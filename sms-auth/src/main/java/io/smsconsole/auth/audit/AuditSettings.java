package io.smsconsole.auth.audit;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The settings {@code sms.audit.*}.
 *
 * @param keep how long entries of the audit log are kept, at least a day
 */
@ConfigurationProperties("sms.audit")
public record AuditSettings(@DefaultValue("180d") Duration keep) implements AuditKeep {

	public AuditSettings {
		Assert.isTrue(keep.compareTo(Duration.ofDays(1)) >= 0, "SMS_AUDIT_KEEP must be at least a day, such as 180d");
	}

}
