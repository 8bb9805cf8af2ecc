package io.smsconsole.auth.call;

/**
 * Lists the last calls that were made with the caller's own keys, newest first.
 *
 * @param secretId only those of this key; optional
 * @param code only those that were answered with this error code; optional
 * @param onlyErrors only those that were answered with an error; optional
 * @param limit how many, at most 100; optional
 */
public record DescribeApiCallListRequest(String secretId, String code, Boolean onlyErrors, Integer limit) {

}
