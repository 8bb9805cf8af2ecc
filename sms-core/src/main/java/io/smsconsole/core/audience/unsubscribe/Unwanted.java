package io.smsconsole.core.audience.unsubscribe;

import io.smsconsole.core.base.kind.SmsType;

/**
 * What a number wants no more of.
 *
 * @param phone the number in E.164
 * @param signName the sign
 * @param smsType the type
 */
public record Unwanted(String phone, String signName, SmsType smsType) {

}
