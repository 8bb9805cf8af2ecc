package io.smsconsole.core.insight.code;

/**
 * Lists the codes that carriers put into receipts, by code and carrier.
 *
 * @param code only this code, to the letter; optional
 * @param carrier only those of this carrier: {@code CHINA_MOBILE}, {@code CHINA_TELECOM},
 * {@code CHINA_UNICOM}, {@code ALL} for codes that mean the same everywhere, {@code NONE}
 * for numbers that belong to none; optional
 * @param receiptClass only those that are counted in this class, such as {@code OFF};
 * optional
 * @param keyword a part of the code, or words of its meaning; optional
 * @param limit how many, at most 100; optional
 * @param offset how many to skip; optional
 */
public record DescribeReceiptCodeListRequest(String code, String carrier, String receiptClass, String keyword,
		Integer limit, Integer offset) {

}
