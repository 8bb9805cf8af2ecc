package io.smsconsole.core.limits.price;

/**
 * What is wrong with a row of csv.
 *
 * @param row the row's number as spreadsheet programs show it, from 1
 * @param isoCode what stands where the ISO code belongs, cut short where it is long
 * @param field which of its cells is wrong: {@code IsoCode}, {@code SmsType} or
 * {@code Price}
 * @param reason why, in the caller's language
 */
public record PriceProblem(int row, String isoCode, String field, String reason) {

}
