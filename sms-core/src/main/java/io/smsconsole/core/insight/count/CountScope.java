package io.smsconsole.core.insight.count;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * Which messages are counted; what is {@code null} does not matter.
 *
 * @param region mainland or international
 * @param apps the applications, not empty
 * @param signName the sign, an empty string for none
 * @param templateId the template
 * @param smsType what they are for; those of {@code orTemplates} count, too
 * @param orTemplates templates that count as of this type, may be empty
 */
public record CountScope(Region region, List<Long> apps, String signName, Long templateId, SmsType smsType,
		List<Long> orTemplates) {

	/**
	 * All messages of some applications.
	 * @param region mainland or international, or {@code null} for both
	 * @param apps the applications, or {@code null} for all
	 * @return the scope
	 */
	public static CountScope of(Region region, List<Long> apps) {
		return new CountScope(region, apps, null, null, null, List.of());
	}

}
