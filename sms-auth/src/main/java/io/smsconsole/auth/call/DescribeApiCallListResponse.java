package io.smsconsole.auth.call;

import java.util.List;

/**
 * The last calls.
 *
 * @param apiCallSet the calls, newest first
 */
public record DescribeApiCallListResponse(List<ApiCallInfo> apiCallSet) {

}
