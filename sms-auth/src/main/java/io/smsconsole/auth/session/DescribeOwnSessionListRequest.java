package io.smsconsole.auth.session;

/**
 * Lists where the caller is signed in.
 */
public record DescribeOwnSessionListRequest() {

}
