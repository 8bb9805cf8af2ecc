package io.smsconsole.core.limits.country;

/**
 * What is wrong with a row of csv.
 *
 * @param row the row's number as spreadsheet programs show it, from 1
 * @param isoCode what stands where the ISO code belongs
 * @param reason what is wrong, in the caller's language
 */
public record CountryProblem(int row, String isoCode, String reason) {

}
