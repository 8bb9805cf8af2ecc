package io.smsconsole.auth.signin;

/**
 * One try to sign in, which has been counted as a failure in advance.
 *
 * @param name under which the name's failures are counted
 * @param address under which the address's failures are counted, or {@code null}
 * @param locked whether it comes too late: there were too many failures before it
 */
record Attempt(byte[] name, byte[] address, boolean locked) {

}
