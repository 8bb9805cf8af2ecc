package io.smsconsole.auth.attempt;

/**
 * One try to prove who one is, which has been counted as a failure in advance.
 *
 * @param name under which the name's failures are counted
 * @param address under which the address's failures are counted, or {@code null}
 * @param locked whether it comes too late: there were too many failures before it
 */
public record Attempt(byte[] name, byte[] address, boolean locked) {

}
