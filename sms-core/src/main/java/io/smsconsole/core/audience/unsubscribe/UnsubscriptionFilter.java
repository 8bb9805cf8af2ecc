package io.smsconsole.core.audience.unsubscribe;

import java.util.List;

import io.smsconsole.core.base.kind.Region;
import io.smsconsole.core.base.kind.SmsType;

/**
 * Which entries are meant; what is {@code null} does not matter.
 *
 * @param apps the applications
 * @param region where the numbers are
 * @param signName the sign
 * @param smsType the type
 * @param phone the number in E.164
 * @param ids only these entries
 */
record UnsubscriptionFilter(List<Long> apps, Region region, String signName, SmsType smsType, String phone,
		List<Long> ids) {

}
