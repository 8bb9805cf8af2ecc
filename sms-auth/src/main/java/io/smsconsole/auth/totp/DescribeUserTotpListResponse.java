package io.smsconsole.auth.totp;

import java.util.List;

/**
 * Those who have a second factor.
 *
 * @param nameSet the names among those asked for, in no order
 */
public record DescribeUserTotpListResponse(List<String> nameSet) {

}
